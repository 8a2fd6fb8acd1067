import type { PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { rowFields, type TableDescription } from '#shared/exchange/registry.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

type Values = Readonly<Record<string, unknown>>;
interface Touch {
  readonly table: TableName;
  readonly id: string;
}

/** What a command did to one row. Holds enough to do it again and to take it back. */
export type Effect =
  | (Touch & { readonly kind: 'create'; readonly fields: Values })
  | (Touch & { readonly kind: 'patch'; readonly before: Values; readonly after: Values })
  | (Touch & { readonly kind: 'finish'; readonly before: Values; readonly after: Values })
  | (Touch & { readonly kind: 'remove' })
  | (Touch & { readonly kind: 'restore' })
  | (Touch & { readonly kind: 'place'; readonly before: AnyRow | null; readonly after: AnyRow });

export interface Moment {
  readonly at: Instant;
  readonly by: PersonId | null;
}

/**
 * The row after the effect. `rev` is the revision the whole commit gives the row: one commit is one change, however
 * many effects it has on the row.
 */
export const afterEffect = (row: AnyRow | null, effect: Effect, rev: number, moment: Moment): AnyRow => {
  if (effect.kind === 'place') return effect.after;
  if (effect.kind === 'create') return createdRow(effect.id, effect.fields, moment);
  if (row === null) throw new Error(`An effect on a row that is not there: ${effect.table}`);
  const stamped = { ...row, rev, updatedAt: moment.at, updatedBy: moment.by };
  if (effect.kind === 'patch' || effect.kind === 'finish') return { ...stamped, ...effect.after };
  return { ...stamped, deletedAt: effect.kind === 'remove' ? moment.at : null };
};

const keptByCommit: ReadonlySet<string> = new Set(rowFields);

/** The fields of a row without what `commit` keeps. */
export const fieldsOf = (row: AnyRow): Values =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keptByCommit.has(key)));

export const isFinished = (row: AnyRow, { finishedBy }: TableDescription): boolean =>
  finishedBy !== null && row[finishedBy] !== null && row[finishedBy] !== undefined;

/** Whether the rows differ in nothing but what lives on when a row of the table is finished; never so where nothing does. */
export const isSameButLiving = (one: AnyRow, other: AnyRow, { livesOn = [] }: TableDescription): boolean =>
  livesOn.length > 0 &&
  one.deletedAt === other.deletedAt &&
  isSame(without(fieldsOf(one), livesOn), without(fieldsOf(other), livesOn));

const without = (fields: Values, keys: readonly string[]): Values =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));

const createdRow = (id: string, fields: Values, { at, by }: Moment): AnyRow => ({
  id,
  rev: 1,
  createdAt: at,
  createdBy: by,
  updatedAt: at,
  updatedBy: by,
  deletedAt: null,
  ...fields,
});
