import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Command } from './commands.ts';
import { fieldsOf, type Effect } from './effect.ts';
import type { Lookup } from './plan.ts';
import { isSame } from './same.ts';
import type { AnyRow } from './stored-row.ts';

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
  switch (effect.kind) {
    case 'create':
      return row.deletedAt === null && holds(row, effect.fields);
    case 'remove':
      return row.deletedAt !== null;
    case 'restore':
      return row.deletedAt === null;
    case 'place':
      return isSame(row.deletedAt, effect.after.deletedAt) && isSame(fieldsOf(row), fieldsOf(effect.after));
    case 'patch':
    case 'finish':
      return row.deletedAt === null && holds(row, effect.after);
  }
};

const holds = (row: AnyRow, fields: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(fields).every(([key, value]) => isSame(row[key], value));

const takeBack = (effect: Effect): Command => {
  const { table, id } = effect;
  switch (effect.kind) {
    case 'create':
    case 'restore':
      return { kind: 'remove', table, id };
    case 'remove':
      return { kind: 'restore', table, id };
    case 'place':
      return effect.before === null
        ? { kind: 'place', table, id, row: { ...effect.after, deletedAt: effect.after.updatedAt } }
        : { kind: 'place', table, id, row: effect.before };
    case 'patch':
    case 'finish':
      return { kind: 'patch', table, id, fields: effect.before };
  }
};
