const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Computes the CRC-32 that a ZIP declares of each part: fflate does not hold it against what comes out. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  // An index and no iterator: a sheet has twenty million bytes.
  for (let at = 0; at < bytes.length; at++) crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};
