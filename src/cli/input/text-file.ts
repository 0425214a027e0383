import { randomBytes } from 'node:crypto';
import { createReadStream, rmSync, type Stats } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeUtf8 } from './decode.js';
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
  ENOSPC: 'no space is left',
  EROFS: 'its disk is read-only',
  EIO: 'its disk fails',
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
  /** How many names it has, and whose it is. */
  links: number;
  uid: number;
  gid: number;
  /** When it was last changed, in milliseconds. */
  modified: number;
  size: number;
}

const tooLarge = (size: string): UnreadableError =>
  new UnreadableError('too-large', `it has ${size}; at most ${maxSize / 2 ** 20} MB are read`);

/** Reads a stream up to the limit: some, as those of /proc, have no size before they are read, and some no end. */
export const readBytes = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge('more than that');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const readPlain = async (name: string, cwd: string): Promise<{ path: string; stats: Stats; bytes: Buffer }> => {
  const path = await realpath(resolve(cwd, name));
  const stats = await stat(path);
  if (!stats.isFile())
    throw new UnreadableError('unreadable', stats.isDirectory() ? 'it is a folder' : 'it is not a plain file');
  if (stats.size > maxSize) throw tooLarge(formatMegabytes(stats.size));
  return { path, stats, bytes: await readBytes(createReadStream(path) as AsyncIterable<Buffer>) };
};

const rethrow = (error: unknown): never => {
  if (error instanceof UnreadableError) throw error;
  throw new UnreadableError('unreadable', describeSystemError(error));
};

/** Reads a file as bytes. @throws UnreadableError `unreadable`, `too-large` */
export const readBinary = async (name: string, cwd: string): Promise<Buffer> => {
  const { bytes } = await readPlain(name, cwd).catch(rethrow);
  return bytes;
};

/**
 * Reads a file as UTF-8, to the character.
 * @throws UnreadableError `unreadable`, `too-large`, `not-utf-8`
 */
export const readText = async (
  name: string,
  cwd: string,
  decode: (bytes: Uint8Array) => string = decodeUtf8,
): Promise<TextFile> => {
  const { path, stats, bytes } = await readPlain(name, cwd).catch(rethrow);
  const { size, mode, mtimeMs: modified, nlink: links, uid, gid } = stats;
  return { name, path, text: decode(bytes), mode, links, uid, gid, modified, size };
};

/** Temporary files that are being written. */
export const temporaries: Set<string> = new Set();

/** Takes away what is half written, before the process ends. */
export const removeTemporaries = (): void => {
  for (const path of temporaries) rmSync(path, { force: true });
};

/** What a file that takes the place of another takes over from it. */
interface Kept {
  mode: number;
  uid: number | undefined;
  gid: number | undefined;
}

/** Writes a temporary file and renames it: whoever looks finds the old text or the new one, never a part. */
const replaceFile = async (path: string, text: string, { mode, uid, gid }: Kept): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  temporaries.add(temporary);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      // Root may write what is somebody else’s, and leaves it theirs.
      if (uid !== undefined && gid !== undefined && process.getuid?.() === 0) await file.chown(uid, gid);
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
  } finally {
    temporaries.delete(temporary);
  }
};

/**
 * Writes a new text into a file that was read. A link stays a link, and a file that of its owner.
 * @throws UnreadableError `unwritable`, `changed-meanwhile`
 */
export const rewriteText = async (file: TextFile, text: string): Promise<void> => {
  try {
    const now = await stat(file.path);
    if (now.mtimeMs !== file.modified || now.size !== file.size)
      throw new UnreadableError('changed-meanwhile', 'it was changed while it was being checked, and is left as it is');
    if (!(file.mode & 0o222)) throw new UnreadableError('unwritable', 'it is read-only, and is left as it is');
    const { getuid } = process;
    const isTheirs = getuid !== undefined && getuid() !== 0 && getuid() !== file.uid;
    // A new file would be cut off from the other names of this one, or change hands.
    if (file.links > 1 || isTheirs) await writeFile(file.path, text);
    else await replaceFile(file.path, text, file);
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
    const { mode = 0o644, uid, gid } = existing ?? {};
    await replaceFile(target, text, { mode, uid, gid });
  } catch (error) {
    throw new UnreadableError('unwritable', `${path}: it cannot be written: ${describeWriteError(error)}`);
  }
};
