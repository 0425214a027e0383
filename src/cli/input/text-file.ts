import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UnreadableError } from './errors.js';

/** More bytes than any article or dataset has; reading them would take the memory that others need. */
const maxSize = 50 * 2 ** 20;

/** Writes a size for a reader: "60.0 MB". */
export const formatMegabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its path leads through a file that is no folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EEXIST: 'there is a file of this name',
  ENAMETOOLONG: 'its name is too long',
};

/** Puts an error of the system into words. */
export const describeSystemError = (error: unknown): string => {
  const { code = '' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
};

/** Puts an error of writing into words; what is missing is then the folder. */
export const describeWriteError = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'there is no such folder to put it in'
    : describeSystemError(error);

/** A text file, as it was when it was read. */
export interface TextFile {
  /** Its path, as it was given. */
  name: string;
  /** The path of the file itself, links followed. */
  path: string;
  /** To the character, a byte order mark included. */
  text: string;
  mode: number;
  /** When it was last changed, in milliseconds. */
  modified: number;
  size: number;
}

const isUtf8 = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** Offset of the first byte that is not UTF-8, found by halving. */
const firstInvalidByte = (bytes: Uint8Array): number => {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  return valid;
};

/**
 * Reads a file as UTF-8, to the character.
 * @throws UnreadableError `unreadable`, `too-large`, `not-utf-8`
 */
export const readText = async (name: string, cwd: string): Promise<TextFile> => {
  try {
    const path = await realpath(resolve(cwd, name));
    const stats = await stat(path);
    const { size, mode, mtimeMs: modified } = stats;
    if (!stats.isFile())
      throw new UnreadableError('unreadable', stats.isDirectory() ? 'it is a folder' : 'it is not a plain file');
    if (size > maxSize)
      throw new UnreadableError(
        'too-large',
        `it has ${formatMegabytes(size)}; at most ${maxSize / 2 ** 20} MB are read`,
      );
    const bytes = await readFile(path);
    if (!isUtf8(bytes, false))
      throw new UnreadableError(
        'not-utf-8',
        `it is not UTF-8: the first wrong byte is at offset ${firstInvalidByte(bytes)}`,
      );
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { name, path, text, mode, modified, size };
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('unreadable', describeSystemError(error));
  }
};

/** Writes a temporary file and renames it: whoever looks finds the old text or the new one, never a part. */
const replaceFile = async (path: string, text: string, mode: number): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      // The process may give new files other permissions.
      await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/**
 * Writes a new text into a file that was read. A link stays a link.
 * @throws UnreadableError `unwritable`, `changed-meanwhile`
 */
export const rewriteText = async (file: TextFile, text: string): Promise<void> => {
  try {
    const now = await stat(file.path);
    if (now.mtimeMs !== file.modified || now.size !== file.size)
      throw new UnreadableError('changed-meanwhile', 'it was changed while it was being checked, and is left as it is');
    await replaceFile(file.path, text, file.mode);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('unwritable', `it cannot be written: ${describeSystemError(error)}`);
  }
};

/**
 * Writes a new file, or a whole new text into one that exists.
 * @throws UnreadableError `unwritable`
 */
export const writeText = async (path: string, text: string): Promise<void> => {
  try {
    const target = await realpath(path).catch(() => path);
    const existing = await stat(target).catch(() => undefined);
    // Renaming over a device or a pipe would take it from everybody.
    if (existing && !existing.isFile())
      throw new Error(existing.isDirectory() ? 'it is a folder' : 'it is not a plain file');
    await replaceFile(target, text, existing?.mode ?? 0o644);
  } catch (error) {
    throw new UnreadableError('unwritable', `${path}: it cannot be written: ${describeWriteError(error)}`);
  }
};
