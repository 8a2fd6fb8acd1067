import type { AnyRow } from './any-row.ts';
import { isSame } from './same.ts';
import type { TableDescription } from './registry.ts';
import type { TableName } from './table-name.ts';

/**
 * The row cannot be made, changed or put away while the row that `via` names is in the state `in`. A commit
 * that opens or closes it may.
 */
export interface Lock {
  /** A reference of the row, or `id`: it locks itself. */
  readonly via: string;
  /** The value of the named row's open field `state` that locks. */
  readonly in: string;
  /**
   * The field of the named row with the moment it was locked: another moment, and it has been open in between. Null: it is
   * never opened again, so that no moment tells of anything.
   */
  readonly since: string | null;
  /** Fields that live on: they may be changed all the same. */
  readonly except: readonly string[];
}

/** What belongs to a meeting is locked with it: see `shared/domain/meeting.ts`. */
export const byMeeting = (except: readonly string[] = []): Lock => ({
  via: 'meetingId',
  in: 'closed',
  since: 'closedAt',
  except,
});

/** What belongs to an evaluation is locked when both have approved its outcome: finished is finished. */
export const byRound = (except: readonly string[] = []): Lock => ({
  via: 'roundId',
  in: 'finished',
  since: null,
  except,
});

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
 * after it. One that can be opened again lets go when it was opened in between (another moment), or comes or goes as a
 * whole (the bin); for one that cannot, see `comesOrGoes`.
 */
export const holdsLocked = (lock: Lock, before: AnyRow | null, after: AnyRow | null): boolean =>
  before !== null &&
  after !== null &&
  before['state'] === lock.in &&
  after['state'] === lock.in &&
  (lock.since === null || (before[lock.since] === after[lock.since] && before.deletedAt === after.deletedAt));

/**
 * Whether a row only goes to the bin or comes back, word for word, together with the record that locks it for good: the
 * one change of it that is left.
 */
export const comesOrGoes = (
  locking: { readonly before: AnyRow | null; readonly after: AnyRow | null },
  row: { readonly before: AnyRow | null; readonly after: AnyRow },
  { lock, fields }: TableDescription,
): boolean =>
  lock?.since === null &&
  locking.before?.deletedAt !== locking.after?.deletedAt &&
  row.before !== null &&
  !isChanged(row.before, row.after, { lock, fields });

/** Whether the lock has anything to say about this change of a row: fields that live on do not count. */
export const isTouched = (before: AnyRow | null, after: AnyRow, description: TableDescription): boolean =>
  before === null || before.deletedAt !== after.deletedAt || isChanged(before, after, description);

const isChanged = (
  before: AnyRow,
  after: AnyRow,
  { lock, fields }: Pick<TableDescription, 'lock' | 'fields'>,
): boolean =>
  Object.keys(fields).some((key) => lock?.except.includes(key) !== true && !isSame(before[key], after[key]));
