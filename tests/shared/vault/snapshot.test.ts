import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import { eachRow, openSnapshot, sealSnapshot, type SnapshotPlace } from '#shared/vault/snapshot.ts';

const key = dataKeyOf(new Uint8Array(32).fill(1));
const place: SnapshotPlace = { sequence: 4, chain: 'c'.repeat(64), digest: 'd'.repeat(64) };
const person = { id: 'a', name: 'Kari Nes' } as unknown as AnyRow;
const gzip = (bytes: Uint8Array) => Promise.resolve(new Uint8Array(gzipSync(bytes)));

describe('a snapshot', () => {
  it('opens to the rows it was taken of', async () => {
    const rows = { people: [person], terms: [] };
    const bytes = await sealSnapshot(rows, place, { key, gzip });
    const opened = openSnapshot(bytes, place, key);
    expect(opened).toEqual(rows);
    expect(eachRow(opened ?? {})).toEqual([['people', person]]);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Kari');
  });

  it.each([
    ['another sequence', { ...place, sequence: 5 }],
    ['another chain', { ...place, chain: 'e'.repeat(64) }],
    ['other rows', { ...place, digest: 'e'.repeat(64) }],
  ])('cannot pass for one of %s', async (_, elsewhere) => {
    const bytes = await sealSnapshot({ people: [person] }, place, { key, gzip });
    expect(openSnapshot(bytes, elsewhere, key)).toBeNull();
  });

  it('does not open with another key, nor when it was touched', async () => {
    const bytes = await sealSnapshot({ people: [person] }, place, { key, gzip });
    expect(openSnapshot(bytes, place, dataKeyOf(new Uint8Array(32).fill(2)))).toBeNull();
    expect(openSnapshot(bytes.with(50, bytes[50]! ^ 1), place, key)).toBeNull();
  });
});
