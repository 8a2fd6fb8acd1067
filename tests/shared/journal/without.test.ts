import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { firstLink, linkAfter } from '#shared/journal/chain.ts';
import { purgedWith, type Doomed, type Purged } from '#shared/journal/purge.ts';
import { replay } from '#shared/journal/replay.ts';
import { resealed } from '#shared/journal/resealed.ts';
import { unsealChange } from '#shared/journal/stored-change.ts';
import { without } from '#shared/journal/without.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import { digestOf, emptyDigest } from '#shared/vault/row-digest.ts';
import { sealRow } from '#shared/vault/row-seal.ts';
import { mark, pasts, type Past } from './past.ts';

const tableOf = (key: string) => key.split('/')[0] as TableName;

const isPerson = (key: string) => tableOf(key) === 'people';

/** Everything in the bin, of which `some` (bit by bit) is chosen. */
const doomedIn = ({ rows }: Past, some: number): readonly Doomed[] =>
  [...rows]
    .filter(([, { deletedAt }], place) => deletedAt !== null && ((some >> (place % 30)) & 1) === 1)
    .map(([key, { id }]) => ({ table: tableOf(key), id }));

/** Today's rows minus the purged ones, with empty references where a purged row was meant. */
const expected = ({ rows }: Past, purged: Purged): ReadonlyMap<string, AnyRow> =>
  new Map(
    [...rows]
      .filter(([key]) => !purged.has(key))
      .map(([key, row]) => {
        const free = (field: string) => (purged.has(`people/${String(row[field])}`) ? { [field]: null } : {});
        return [
          key,
          tableOf(key) === 'checklistItems' ? { ...row, ...free('ownerId'), ...free('doneBy') } : row,
        ];
      }),
  );

const purging = fc.tuple(pasts, fc.nat(2 ** 30)).map(([past, some]) => {
  const purged = purgedWith(doomedIn(past, some), past.rows);
  return { past, purged, kept: without(past.changes, purged) };
});

describe('a past without what is deleted for good', () => {
  it('gives the rows of today minus the deleted ones, whatever was done, undone and brought in', () => {
    fc.assert(
      fc.property(purging, ({ past, purged, kept }) => {
        expect(replay(kept)).toEqual(expected(past, purged));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('holds no word of them, and names them nowhere', () => {
    fc.assert(
      fc.property(purging, ({ past, purged, kept }) => {
        const text = JSON.stringify(kept);
        for (const key of purged) {
          const id = key.slice(key.indexOf('/') + 1);
          // The id of a person stays where it says who did something.
          const gone = [mark(id), Buffer.from(mark(id)).toString('base64'), ...(isPerson(key) ? [] : [id])];
          expect(gone.filter((word) => text.includes(word))).toEqual([]);
        }
        expect(past.changes.length).toBeGreaterThanOrEqual(kept.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is numbered without holes, has no empty change, and takes back only what is there', () => {
    fc.assert(
      fc.property(purging, ({ kept }) => {
        expect(kept.map(({ sequence }) => sequence)).toEqual(kept.map((_, place) => place + 1));
        const ids = new Set<string | null>([null, ...kept.map(({ id }) => id)]);
        expect(kept.every(({ effects, takesBack }) => effects.length > 0 && ids.has(takesBack))).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is sealed under the new key as a journal of its own: links, digests and content', () => {
    const [before, after] = [dataKeyOf(new Uint8Array(32).fill(1)), dataKeyOf(new Uint8Array(32).fill(2))];
    fc.assert(
      fc.property(purging, ({ kept }) => {
        const { stored, rows } = resealed(kept, after);
        let link = firstLink(after.id);
        for (const change of stored) {
          link = linkAfter(link, change);
          expect(change.chain).toBe(link);
          expect(unsealChange(change, before)).toBeNull();
        }
        expect(stored.map((change) => unsealChange(change, after))).toEqual(kept);
        const sealed = [...rows].map(
          ([key, row]) => [tableOf(key), sealRow(tableOf(key), row, after)] as const,
        );
        // Nothing is left of a past that was about the deleted alone.
        expect(stored.at(-1)?.digest ?? emptyDigest).toBe(digestOf(sealed));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
