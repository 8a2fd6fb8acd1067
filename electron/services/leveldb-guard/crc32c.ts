/** CRC-32 with Castagnoli's polynomial, as LevelDB uses it. */
export const crc32c = (bytes: Uint8Array, before = 0): number => {
  let crc = ~before;
  // oxlint-disable-next-line typescript/prefer-for-of -- runs over megabytes at every start
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
};

/** The checksum as LevelDB writes it, so that a checksum of bytes with checksums in them is not weak (`util/crc32c.h`). */
export const maskedCrc32c = (bytes: Uint8Array): number => {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
};

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value;
});
