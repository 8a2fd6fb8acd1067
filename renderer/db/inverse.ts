import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Command } from './commands.ts';
import { fieldsOf, type Effect } from '#shared/journal/effect.ts';
import type { Lookup } from './plan.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

export type InverseRefusal = 'changedSince';
type Inverse = Answer<readonly Command[], InverseRefusal>;

/**
 * The commands that take the effects back, the last first. Refused when anything the effects set is no longer as they
 * left it: what someone wrote afterwards is never overwritten. Fields the effects did not touch may have changed.
 */
export const inverseOf = (effects: readonly Effect[], found: Lookup): Inverse => {
  const commands: Command[] = [];
  const firsts = new Set<string>();
  for (const effect of effects.toReversed()) {
    const key = `${effect.table}/${effect.id}`;
    const row = found(effect.table, effect.id);
    if (row === undefined) return refuse('changedSince');
    // Only a row's last effect shows in the row as it is now; the earlier ones lie under it.
    if (!firsts.has(key) && !isAsLeft(effect, row)) return refuse('changedSince');
    firsts.add(key);
    commands.push(takeBack(effect));
  }
  return accept(commands);
};

const isAsLeft = (effect: Effect, row: AnyRow): boolean => {
  const { kind } = effect;
  if (kind === 'remove') return row.deletedAt !== null;
  if (kind === 'place') {
    return row.deletedAt === effect.after.deletedAt && isSame(fieldsOf(row), fieldsOf(effect.after));
  }
  if (row.deletedAt !== null) return false;
  if (kind === 'restore') return true;
  return holds(row, kind === 'create' ? effect.fields : effect.after);
};

const holds = (row: AnyRow, fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(([key, value]) => isSame(row[key], value));

const takeBack = (effect: Effect): Command => {
  const { kind, table, id } = effect;
  if (kind === 'create' || kind === 'restore') return { kind: 'remove', table, id };
  if (kind === 'remove') return { kind: 'restore', table, id };
  if (kind === 'place') {
    return { kind, table, id, row: effect.before ?? binned(effect.after), takesBack: true };
  }
  return { kind: 'patch', table, id, fields: effect.before };
};

/** What was not there before cannot be made undone: it goes to the bin. */
const binned = (row: AnyRow): AnyRow => ({ ...row, deletedAt: row.deletedAt ?? row.updatedAt });
