import type { AnyRow } from '#shared/exchange/any-row.ts';
import { pastOf } from '#shared/exchange/parcel-unit.ts';
import type { ParcelTable, Past } from '#shared/exchange/parcel.ts';
import { afterEffect } from '#shared/journal/effect.ts';
import { database } from './database.ts';
import { openedChange } from './opened-change.ts';

/** What the row has said before it said what it says now, as marks by unit, from the journal. */
export const readPast = async (table: ParcelTable, id: string): Promise<Past> => {
  const stored = await database().changes.where('records').equals(id).toArray();
  const states: AnyRow[] = [];
  for (const change of stored.toSorted((a, b) => a.sequence - b.sequence).map(openedChange)) {
    for (const effect of change.effects.filter((one) => one.table === table && one.id === id)) {
      const before = states.at(-1) ?? null;
      // What a disposal has thinned out of the journal may begin in the middle.
      if (before === null && effect.kind !== 'create' && effect.kind !== 'place') continue;
      states.push(afterEffect(before, effect, (before?.rev ?? 0) + 1, change));
    }
  }
  return pastOf(table, states.slice(0, -1));
};
