import { UnreadableError } from './errors.js';

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
  // Back to where the sign begins that is cut short there.
  while (!isUtf8(bytes.subarray(0, valid), false)) valid--;
  return valid;
};

/** Reads bytes as UTF-8, to the character. @throws UnreadableError `not-utf-8` */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  if (isUtf8(bytes, false)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  throw new UnreadableError(
    'not-utf-8',
    `it is not UTF-8: the first wrong byte is at offset ${firstInvalidByte(bytes)}`,
  );
};

/** Reads bytes as UTF-8, or as UTF-16 where they begin with its mark. @throws UnreadableError as `decodeUtf8` */
export const decodeByMark = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes);
};
