import type { AnyRow } from '#shared/exchange/any-row.ts';
import {
  comesOrGoes,
  holdsLocked,
  isTouched,
  lockingRecord,
  type LockingRecord,
} from '#shared/exchange/lock.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';
import type { Descriptions, Lookup, PlannedRow } from './plan.ts';

/** Whether the planned row stands on something that is locked, and stays so in this very commit. */
export const isLocked = (
  { table, before, after }: PlannedRow,
  found: Lookup,
  planned: ReadonlyMap<string, PlannedRow>,
  tables: Descriptions,
): boolean => {
  const description = tables[table];
  const { lock } = description;
  if (lock === null || !isTouched(before, after, description)) return false;
  // A row that is moved from one meeting to another is taken out of one lock and into the other.
  return [before, after].some((row) => {
    const locking = row === null ? null : lockingRecord(table, row, description);
    if (locking === null) return false;
    const change = planned.get(`${locking.table}/${locking.id}`);
    const stored = change?.before ?? found(locking.table, locking.id) ?? null;
    const next = change?.after ?? stored;
    return (
      holdsLocked(lock, stored, next) &&
      !comesOrGoes({ before: stored, after: next }, { before, after }, description)
    );
  });
};

/** The records that lock the rows the commands change, as far as the rows themselves say so. */
export const lockingRecords = (
  commands: readonly Command[],
  found: Lookup,
  tables: Descriptions,
): readonly LockingRecord[] =>
  commands.flatMap(({ table, id }) => {
    const row = found(table, id);
    const locking = row === undefined ? null : lockingOf(table, row, tables);
    return locking === null ? [] : [locking];
  });

const lockingOf = (table: TableName, row: AnyRow, tables: Descriptions): LockingRecord | null =>
  lockingRecord(table, row, tables[table]);
