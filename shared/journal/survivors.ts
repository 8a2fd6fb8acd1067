import type { AnyRow } from '#shared/exchange/any-row.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { Purged } from './purge.ts';
import type { Replayed } from './replay.ts';

/**
 * Whether the rows are anything else than those of `before` minus the purged ones. Made apart from what writes the
 * journal anew, to judge it: the only difference it lets pass is an empty reference where one of the purged was meant.
 */
export const differsFrom = (before: Replayed, after: Replayed, purged: Purged): boolean => {
  const goneIds = new Set([...purged].map((key) => key.slice(key.indexOf('/') + 1)));
  const left = [...before].filter(([key]) => !purged.has(key));
  return left.length !== after.size || left.some(([key, row]) => !survives(row, after.get(key), goneIds));
};

const survives = (row: AnyRow, after: AnyRow | undefined, goneIds: ReadonlySet<string>): boolean =>
  after !== undefined &&
  Object.keys(after).every((name) => name in row) &&
  Object.entries(row).every(
    ([name, value]) => isSame(value, after[name]) || (after[name] === null && goneIds.has(String(value))),
  );
