import { fieldsOf } from '#shared/journal/effect.ts';
import type { AnyRow, RowsByTable } from './any-row.ts';
import { isTouched, lockingRecord } from './lock.ts';
import { registry } from './registry.ts';
import { isSame } from './same.ts';
import type { TableName } from './table-name.ts';

/** Answers whether the change of the row is left out: `before` null is a row that is not here, `after` null one not in the file. */
export type Standing = (table: TableName, before: AnyRow | null, after: AnyRow | null) => boolean;

/**
 * What stands here whatever a workspace file says: a step back of a round, and all of a round that both have approved. An
 * older file leaves it as it is, and brings in the rest. A finished round goes to the bin only when the file is of another
 * workspace, and comes back only as it was.
 */
export const standingHere = (here: RowsByTable, file: RowsByTable): Standing => {
  const given = new Map(file.evalRounds.map((row) => [row.id, row]));
  const current = file.workspace.find(({ deletedAt }) => deletedAt === null)?.id;
  const isOther = here.workspace.some(({ id, deletedAt }) => deletedAt === null && id !== current);
  const finished = new Map(
    here.evalRounds
      .filter((round) => round['state'] === 'finished')
      .map((round) => [round.id, moves(round, given.get(round.id), isOther)] as const),
  );
  return (table, before, after) => {
    const description = registry[table];
    if (before !== null && after !== null && (description.brokenStep?.(before, after) ?? null) !== null)
      return true;
    if (description.lock?.since !== null) return false;
    if (after !== null && !isTouched(before, after, description)) return false;
    return [before, after].some((row) => {
      const locking = row === null ? null : lockingRecord(table, row, description);
      const moved = locking === null ? undefined : finished.get(locking.id);
      return moved === false || (moved === true && !isMoved(before, after));
    });
  };
};

/** Whether the finished round goes to the bin as a whole, or comes back from it. */
const moves = (round: AnyRow, given: AnyRow | undefined, isOther: boolean): boolean => {
  if (round.deletedAt === null) return given === undefined && isOther;
  return given?.deletedAt === null && isSame(fieldsOf(round), fieldsOf(given));
};

const isMoved = (before: AnyRow | null, after: AnyRow | null): boolean =>
  before !== null && (after === null || isSame(fieldsOf(before), fieldsOf(after)));
