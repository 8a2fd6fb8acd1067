import type { AnyRow, RowsByTable } from './any-row.ts';
import { fieldsOf, isFinished, isSameButLiving } from '#shared/journal/effect.ts';
import { registry, type TableDescription } from './registry.ts';
import { isSame } from './same.ts';
import { standingHere, type Standing } from './standing.ts';
import { exportedTables } from './workspace-file.ts';
import { eachSharedTable, type SharedTable, type TableName } from './table-name.ts';

export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  /** Rows that are here but not in the file: they go to the bin, unless they stand, are finished or of a log. */
  readonly removed: number;
}

/** What a file would do to one row. `before` is null for a row that is not here. */
export interface Placement {
  readonly table: TableName;
  readonly before: AnyRow | null;
  /** Null: the row is not in the file. */
  readonly after: AnyRow | null;
}

export interface Difference {
  readonly counts: Readonly<Record<SharedTable, Counts>>;
  readonly placements: readonly Placement[];
}

/** Compares what is here with what is in the file. The revision does not count: it tells how often, not what. */
export const differenceOf = (here: RowsByTable, file: RowsByTable): Difference => {
  const stands = standingHere(here, file);
  const tables = exportedTables.map((table) => ({
    table,
    ...compare(table, here[table], file[table], stands),
  }));
  const counts = eachSharedTable(() => none);
  for (const { table, count } of tables) counts[table] = count;
  return { counts, placements: tables.flatMap(({ placements }) => placements) };
};

const none: Counts = { new: 0, changed: 0, same: 0, removed: 0 };

/**
 * What is finished stays as it is, and outlives every file; a file can only bring it back from the bin, and change what
 * lives on in it.
 */
const mayChange = (before: AnyRow, row: AnyRow, description: TableDescription): boolean =>
  isSameButLiving(before, row, description) ||
  (before.deletedAt !== null && isSame(fieldsOf(before), fieldsOf(row)));

const compare = (
  table: TableName,
  here: readonly AnyRow[],
  file: readonly AnyRow[],
  stands: Standing,
): { readonly count: Counts; readonly placements: readonly Placement[] } => {
  const known = new Map(here.map((row) => [row.id, row]));
  const given = new Set(file.map(({ id }) => id));
  const added = file.filter((row) => !known.has(row.id) && !stands(table, null, row));
  const description = registry[table];
  const changed = file.filter((row) => {
    const before = known.get(row.id);
    if (before === undefined || (isFinished(before, description) && !mayChange(before, row, description)))
      return false;
    return !isSame({ ...row, rev: 0 }, { ...before, rev: 0 }) && !stands(table, before, row);
  });
  const removed = description.isLog
    ? []
    : here.filter(
        (row) =>
          !given.has(row.id) &&
          row.deletedAt === null &&
          !isFinished(row, description) &&
          !stands(table, row, null),
      );
  return {
    count: {
      new: added.length,
      changed: changed.length,
      same: file.length - added.length - changed.length,
      removed: removed.length,
    },
    placements: [
      ...[...added, ...changed].map((after) => ({ table, before: known.get(after.id) ?? null, after })),
      ...removed.map((before) => ({ table, before, after: null })),
    ],
  };
};
