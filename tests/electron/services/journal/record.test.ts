import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickLink } from '#electron/services/journal/link.ts';
import { decodeRecord, encodeRecord } from '#electron/services/journal/record.ts';
import type { CommitId } from '#shared/domain/id.ts';
import { linkAfter } from '#shared/journal/chain.ts';

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

const change = fc.record({
  sequence: fc.integer({ min: 1 }),
  id: fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme' }).map((id) => id as CommitId),
  records: fc.array(fc.string({ unit: 'binary', maxLength: 64 })),
  digest: hash,
  chain: hash,
  payload: fc.uint8Array({ maxLength: 2000 }),
});

describe('a record', () => {
  test('of any change is read back as it was, whatever stands after it', () => {
    fc.assert(
      fc.property(change, fc.uint8Array(), (written, after) => {
        const bytes = encodeRecord(written);
        expect(decodeRecord(Buffer.concat([bytes, after]))).toEqual({
          change: written,
          length: bytes.length,
        });
      }),
    );
  });

  test('that is not all there asks for what it lacks', () => {
    fc.assert(
      fc.property(change, fc.nat(), (written, cut) => {
        const bytes = encodeRecord(written);
        const left = bytes.subarray(0, cut % bytes.length);
        expect(decodeRecord(left)).toEqual({ more: left.length < 8 ? 8 : bytes.length });
      }),
    );
  });

  test('is linked as the window links it', () => {
    fc.assert(
      fc.property(hash, change, (before, written) => {
        expect(quickLink(before, written)).toBe(linkAfter(before, written));
      }),
    );
  });
});
