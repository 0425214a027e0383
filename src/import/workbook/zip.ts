import { inflateSync } from 'fflate';
import { FigureError } from '../../error/figure-error.js';
import { crc32 } from './crc.js';

/** A part of a ZIP, as its directory declares it. */
export interface ZipPart {
  name: string;
  /** 0 is stored, 8 deflated. */
  method: number;
  compressed: number;
  /** Bytes once inflated. */
  size: number;
  crc: number;
  /** Where its own header begins. */
  offset: number;
  isEncrypted: boolean;
}

/** More than three times what the tracker's largest sheet has. */
const maxPart = 128 * 2 ** 20;
/** Of all parts together, whatever is read of them. */
const maxTotal = 256 * 2 ** 20;
const maxParts = 5000;
const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const partSignature = 0x04034b50;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MB`;

/** Makes an error of a file; `got` is finished text. */
export const fileError = (code: string, file: string, got: string, expected: string, path = ''): FigureError =>
  new FigureError([{ code, file, path, got, expected }]);

const broken = (file: string, got: string): FigureError => fileError('broken-zip', file, got, 'a whole workbook');

/** Where the directory ends: a comment may follow its end. */
const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
};

const readPart = (view: DataView, at: number, file: string): { part: ZipPart; next: number } => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== directorySignature)
    throw broken(file, 'a directory of parts that is cut off');
  const [nameLength, extra, comment] = [28, 30, 32].map((to) => view.getUint16(at + to, true)) as [
    number,
    number,
    number,
  ];
  const next = at + 46 + nameLength + extra + comment;
  if (next > view.byteLength) throw broken(file, 'a directory of parts that is cut off');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  return {
    next,
    part: {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
  };
};

const assertSizes = (parts: readonly ZipPart[], file: string): void => {
  const largest = parts.reduce((a, b) => (b.size > a.size ? b : a), { name: '', size: 0 });
  if (largest.size > maxPart)
    throw fileError(
      'too-large',
      file,
      `${megabytes(largest.size)} once unpacked`,
      `at most ${megabytes(maxPart)} a part`,
      largest.name,
    );
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > maxTotal)
    throw fileError('too-large', file, `${megabytes(total)} once unpacked`, `at most ${megabytes(maxTotal)}`);
};

/**
 * Reads the directory of a ZIP, and inflates nothing: the sizes that it declares are held against limits first.
 * @throws FigureError `not-a-zip`, `broken-zip`, `too-large`, `encrypted`
 */
export const readDirectory = (bytes: Uint8Array, file: string): Map<string, ZipPart> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw broken(file, 'a ZIP without its end: the file is cut off, or none');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxParts) throw fileError('too-large', file, `${count} parts`, `at most ${maxParts} parts`);
  const parts = new Map<string, ZipPart>();
  for (let i = 0; i < count; i++) {
    const { part, next } = readPart(view, at, file);
    if (parts.has(part.name)) throw broken(file, `two parts named ${JSON.stringify(part.name)}`);
    parts.set(part.name, part);
    at = next;
  }
  const all = [...parts.values()];
  if (all.some(({ isEncrypted }) => isEncrypted))
    throw fileError('encrypted', file, 'parts locked with a password', 'a workbook without a password');
  assertSizes(all, file);
  return parts;
};

/**
 * Inflates a part, into as much room as it declares and no more.
 * @throws FigureError `broken-zip` where it is cut off, or is not what it declares
 */
export const inflatePart = (bytes: Uint8Array, part: ZipPart, file: string): Uint8Array => {
  const { name, offset, compressed, size, method } = part;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (got: string): FigureError => broken(file, `${got} in ${JSON.stringify(name)}`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== partSignature)
    throw refuse('a part that is not there');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) throw refuse('a part that is cut off');
  const packed = bytes.subarray(start, start + compressed);
  if (method !== 0 && method !== 8) throw refuse(`compression ${method}, which is not deflate,`);
  let data = packed;
  if (method === 8) {
    try {
      data = inflateSync(packed, { out: new Uint8Array(size) });
    } catch {
      throw refuse('data that do not unpack');
    }
  }
  if (data.length !== size || crc32(data) !== part.crc) throw refuse('other data than its checksum was made of');
  return data;
};
