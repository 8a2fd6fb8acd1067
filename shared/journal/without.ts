import { registry } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Change } from './change.ts';
import type { Effect } from './effect.ts';
import type { Descriptions, Purged } from './purge.ts';

/**
 * The changes as if the purged rows had never been: effects on them are gone, a change of which nothing is left is gone
 * whole, and those that are left are numbered 1, 2, 3 … anew. What remains is otherwise as it was: each kept row has the
 * same content, times and revisions as today, and its own history.
 *
 * References to a purged row become empty where they may be. `createdBy`, `updatedBy` and `by` keep the id of a purged
 * person: it is a random number that names nobody, and still tells that two things were done by the same.
 */
export const without = (
  changes: readonly Change[],
  purged: Purged,
  tables: Descriptions = registry,
): readonly Change[] => {
  const kept = changes.flatMap((change) => {
    const effects = change.effects.flatMap((effect) => keptEffect(effect, purged, tables));
    return effects.length === 0 ? [] : [{ ...change, effects }];
  });
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((change, place) => ({
    ...change,
    sequence: place + 1,
    takesBack: change.takesBack !== null && ids.has(change.takesBack) ? change.takesBack : null,
  }));
};

const keptEffect = (effect: Effect, purged: Purged, tables: Descriptions): readonly Effect[] => {
  const { table, id, kind } = effect;
  if (purged.has(`${table}/${id}`)) return [];
  const free = <Values extends object>(values: Values): Values => freed(table, values, purged, tables);
  if (kind === 'create') return [{ ...effect, fields: free(effect.fields) }];
  if (kind === 'remove' || kind === 'restore') return [effect];
  if (kind === 'place') {
    return [{ ...effect, before: effect.before && free(effect.before), after: free(effect.after) }];
  }
  // One that only set such a reference stays, empty: it raised the revision of the row.
  return [{ ...effect, before: free(effect.before), after: free(effect.after) }];
};

/** The values with null instead of each reference to a purged row. */
const freed = <Values extends object>(
  table: TableName,
  values: Values,
  purged: Purged,
  tables: Descriptions,
): Values => {
  const loose = Object.entries(values).filter(([name, value]) => {
    const field = tables[table]?.fields[name];
    return field?.to !== undefined && purged.has(`${field.to}/${String(value)}`) && mayBeEmpty(field.schema);
  });
  return loose.length === 0
    ? values
    : { ...values, ...Object.fromEntries(loose.map(([name]) => [name, null])) };
};

const mayBeEmpty = (schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } }) =>
  schema.safeParse(null).success;
