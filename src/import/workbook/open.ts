import { readCsv } from './csv.js';
import type { Sheet } from './sheet.js';
import { openWorkbook } from './workbook.js';
import { fileError } from './zip.js';

/** A file as its reader hands it over. */
export interface ImportFile {
  /** Its name, without folders. */
  name: string;
  /** What it holds. */
  bytes: Uint8Array;
  /** SHA-256 of the bytes, as hexadecimal digits: the caller hashes, since that needs a platform. */
  sha256: string;
}

/** A sheet that is read when it is asked for, and once. */
export interface SheetSource {
  file: string;
  name: string;
  isCsv: boolean;
  read: () => Sheet;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const once = <T>(read: () => T): (() => T) => {
  let value: { of: T } | undefined;
  return () => (value ??= { of: read() }).of;
};

/**
 * Opens a file by what it holds, whatever its name ends in: a workbook, or separated values.
 * @throws FigureError `empty`, `encrypted`, `old-workbook`, and what opening a workbook throws
 */
export const openFile = ({ name: file, bytes }: ImportFile): SheetSource[] => {
  if (!bytes.length) throw fileError('empty', file, 'nothing', 'a workbook (.xlsx), or comma-separated values');
  // The container of Office before 2007, which also wraps what is locked with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw fileError('encrypted', file, 'a workbook that is locked, or older than .xlsx', 'an .xlsx without a password');
  if (startsWith(bytes, [0x50, 0x4b])) {
    const workbook = openWorkbook(bytes, file);
    return workbook.names.map((name) => ({ file, name, isCsv: false, read: once(() => workbook.read(name)) }));
  }
  if (/\.xls[xmb]?$/i.test(file))
    throw fileError('not-a-workbook', file, 'a file of another kind', 'a workbook (.xlsx)');
  return [{ file, name: file, isCsv: true, read: once(() => readCsv(bytes, file)) }];
};
