import type { AnyRow } from './any-row.ts';
import { isSame } from './same.ts';
import type { Lock, TableDescription } from './registry.ts';
import type { TableName } from './table-name.ts';

/** The record whose state locks a row. */
export interface LockingRecord {
  readonly table: TableName;
  readonly id: string;
}

/** The record that can lock this row; null: none can. `via` `id` means the row itself. */
export const lockingRecord = (
  table: TableName,
  row: Readonly<Record<string, unknown>>,
  { lock, fields }: TableDescription,
): LockingRecord | null => {
  if (lock === null) return null;
  const to = lock.via === 'id' ? table : fields[lock.via]?.to;
  const id = row[lock.via];
  return to === undefined || typeof id !== 'string' ? null : { table: to, id };
};

/**
 * Whether the locking record keeps its rows as they are: it was in the state that locks before the change, and is so
 * after it, without having been opened in between (another moment) and without coming or going as a whole (the bin).
 */
export const holdsLocked = (lock: Lock, before: AnyRow | null, after: AnyRow | null): boolean =>
  before !== null &&
  after !== null &&
  before['state'] === lock.in &&
  after['state'] === lock.in &&
  before[lock.since] === after[lock.since] &&
  before.deletedAt === after.deletedAt;

/** Whether the lock has anything to say about this change of a row: fields that live on do not count. */
export const isTouched = (
  before: AnyRow | null,
  after: AnyRow,
  { lock, fields }: TableDescription,
): boolean => {
  if (before === null || before.deletedAt !== after.deletedAt) return true;
  return Object.keys(fields).some(
    (key) => lock?.except.includes(key) !== true && !isSame(before[key], after[key]),
  );
};
