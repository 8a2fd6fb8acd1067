import type { AnyRow } from '#shared/exchange/any-row.ts';
import { pastOf } from '#shared/exchange/parcel-unit.ts';
import type { Past } from '#shared/exchange/parcel.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import { afterEffect } from '#shared/journal/effect.ts';
import { database } from './database.ts';
import { openedChange } from './opened-change.ts';

/** What the journal tells of a row. */
export interface RowPast {
  /** What the row has said before it said what it says now, as marks by unit. */
  readonly past: Past;
  /** All that was ever done to it has been undone: it lies there, but never was. */
  readonly isUndone: boolean;
}

/** The past of a row from the journal. What was undone was never said: it can come again. */
export const readPast = async (table: SharedTable, id: string): Promise<RowPast> => {
  const stored = await database().changes.where('records').equals(id).toArray();
  const changes = standing(stored.toSorted((a, b) => a.sequence - b.sequence).map(openedChange));
  const states: AnyRow[] = [];
  for (const change of changes) {
    for (const effect of change.effects.filter((one) => one.table === table && one.id === id)) {
      const before = states.at(-1) ?? null;
      // What a disposal has thinned out of the journal may begin in the middle.
      if (before === null && effect.kind !== 'create' && effect.kind !== 'place') continue;
      states.push(afterEffect(before, effect, (before?.rev ?? 0) + 1, change));
    }
  }
  return { past: pastOf(table, states.slice(0, -1)), isUndone: stored.length > 0 && changes.length === 0 };
};

/** The changes that stand: neither one that was undone nor its undoing. What was done again stands as it first did. */
export const standing = (changes: readonly Change[]): readonly Change[] => {
  const known = new Set(changes.map(({ id }) => id));
  const isTakenBack = ({ id }: Change): boolean =>
    changes.some((later) => later.takesBack === id && !isTakenBack(later));
  return changes.filter(
    (change) => (change.takesBack === null || !known.has(change.takesBack)) && !isTakenBack(change),
  );
};
