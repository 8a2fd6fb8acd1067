import { describe, expect, test } from 'vitest';
import { crc32c, maskedCrc32c } from '#electron/services/leveldb-guard/crc32c.ts';
import { findLogEnd } from '#electron/services/leveldb-guard/log-end.ts';
import { levelDbLog } from './level-db-log.ts';

describe('the checksum', () => {
  test('is that of the standard', () => {
    // RFC 3720, B.4.
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, at) => at))).toBe(0x46dd794e);
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });

  test('is masked as LevelDB masks it', () => {
    expect(maskedCrc32c(new TextEncoder().encode('123456789'))).toBe(
      ((((0xe3069283 >>> 15) | (0xe3069283 << 17)) >>> 0) + 0xa282ead8) % 2 ** 32,
    );
  });
});

const sizes = [10, 300, 32_000, 5, 70_000, 1, 32_761, 100, 32_754, 0, 40];

describe('a log', () => {
  test('that is whole ends where the file ends', () => {
    const { bytes } = levelDbLog(sizes);
    expect(findLogEnd(bytes)).toEqual({ good: bytes.length, end: 'clean' });
    expect(findLogEnd(new Uint8Array(0))).toEqual({ good: 0, end: 'clean' });
  });

  test.each([...Array.from({ length: 64 }, (_, at) => at + 1), 5000, 60_000])(
    'cut by %i bytes ends after its last whole record',
    (cut) => {
      const { bytes, ends } = levelDbLog([...sizes, 90_000, 20]);
      const short = bytes.subarray(0, bytes.length - cut);
      const good = Math.max(...ends.filter((end) => end <= short.length));
      expect(findLogEnd(short)).toEqual({ good, end: short.length === good ? 'clean' : 'torn' });
    },
  );

  test('with empty space after it ends before the space', () => {
    const { bytes } = levelDbLog([10, 20]);
    const filled = new Uint8Array(bytes.length + 9000);
    filled.set(bytes);
    expect(findLogEnd(filled)).toEqual({ good: bytes.length, end: 'torn' });
  });

  test('that was written on after a torn record is damaged there', () => {
    const { bytes, ends } = levelDbLog([100, 200, 300]);
    const torn = bytes.subarray(0, (ends[1] ?? 0) + 7);
    const after = levelDbLog([50, 60]).bytes;
    expect(findLogEnd(Buffer.concat([torn, after]))).toEqual({ good: ends[1], end: 'damaged' });
  });

  test('with any bit turned is never read past it', () => {
    const { bytes, ends } = levelDbLog([30, 40, 50, 60]);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const turned = Uint8Array.from(bytes);
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { good, end } = findLogEnd(turned);
      expect(good).toBe(Math.max(0, ...ends.filter((at) => at * 8 <= bit)));
      expect(end).toBe(good === ends[2] ? 'torn' : 'damaged');
    }
  });
});
