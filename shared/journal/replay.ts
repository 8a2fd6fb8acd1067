import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Change } from './change.ts';
import { afterEffect } from './effect.ts';

/** Rows by `table/id`. */
export type Replayed = ReadonlyMap<string, AnyRow>;

/** The rows that the changes, read in order, give: the whole workspace can be rebuilt from its journal alone. */
export const replay = (changes: readonly Change[]): Replayed => {
  const rows = new Map<string, AnyRow>();
  for (const change of changes) replayInto(rows, change);
  return rows;
};

/** Takes the rows one change further. */
export const replayInto = (rows: Map<string, AnyRow>, { effects, at, by }: Change): void => {
  // One commit raises the revision of a row by one, however many effects it has on it.
  const revisions = new Map<string, number>();
  for (const effect of effects) {
    const key = `${effect.table}/${effect.id}`;
    const row = rows.get(key) ?? null;
    const rev = revisions.get(key) ?? (row?.rev ?? 0) + 1;
    revisions.set(key, rev);
    rows.set(key, afterEffect(row, effect, rev, { at, by }));
  }
};
