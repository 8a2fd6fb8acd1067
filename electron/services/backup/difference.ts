import type { AnyRow } from '#shared/exchange/any-row.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { CopyDifference } from '#shared/ipc/backup.ts';

type Tables = Readonly<Record<string, readonly AnyRow[]>>;

/**
 * The rows of a copy against those of today. What lies in the bin does not count, and neither does when or by whom a row
 * was last written: only what it says.
 */
export const differenceBetween = (copy: Tables, here: Tables): CopyDifference => {
  const there = livingRows(copy);
  const today = livingRows(here);
  const both = [...there].filter(([place]) => today.has(place));
  const same = both.filter(([place, row]) => isSame(contentOf(row), contentOf(today.get(place)))).length;
  return {
    onlyInCopy: there.size - both.length,
    onlyHere: today.size - both.length,
    different: both.length - same,
    same,
  };
};

/** Rows that are not in the bin, by table. */
export const livingCounts = (tables: Tables): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.filter(({ deletedAt }) => deletedAt === null).length,
    ]),
  );

const livingRows = (tables: Tables): ReadonlyMap<string, AnyRow> =>
  new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      rows.flatMap((row) => (row.deletedAt === null ? [[`${table}/${row.id}`, row] as const] : [])),
    ),
  );

const contentOf = (row: AnyRow | undefined): unknown =>
  row === undefined ? null : { ...row, rev: 0, updatedAt: '', updatedBy: null };
