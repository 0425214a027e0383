import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UnreadableError } from './errors.js';
import { describeSystemError, temporaries } from './text-file.js';

/** A file that is to be written. */
export interface NewFile {
  path: string;
  text: string;
}

const writeTemporary = async ({ path, text }: NewFile): Promise<string> => {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  temporaries.add(temporary);
  const file = await open(temporary, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return temporary;
};

/**
 * Writes new files, all of them or none: each beside its place first, then all are put there. None takes the place of another.
 * @param folder Made where it is not there.
 * @throws UnreadableError `unwritable`
 */
export const writeNewFiles = async (folder: string, files: readonly NewFile[]): Promise<void> => {
  const written: string[] = [];
  const placed: string[] = [];
  let current = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) {
      current = file.path;
      written.push(await writeTemporary(file));
    }
    for (const [i, { path }] of files.entries()) {
      current = path;
      // A link and no renaming: it fails where there is a file of the name.
      await link(written[i]!, path);
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed) await rm(path, { force: true });
    throw new UnreadableError('unwritable', `${current}: it cannot be written: ${describeSystemError(error)}`);
  } finally {
    for (const path of written) {
      await rm(path, { force: true });
      temporaries.delete(path);
    }
  }
};
