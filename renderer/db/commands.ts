import type { Fields } from '#shared/domain/row.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

interface Target {
  readonly table: TableName;
  readonly id: string;
  /** The revision the caller saw; when given, a row changed since then is refused. */
  readonly rev?: number;
}

export interface Create extends Target {
  readonly kind: 'create';
  readonly fields: Readonly<Record<string, unknown>>;
}
export interface Patch extends Target {
  readonly kind: 'patch';
  readonly fields: Readonly<Record<string, unknown>>;
  /** What the fields were; when given, a field that somebody has changed to something else since is refused. */
  readonly was?: Readonly<Record<string, unknown>>;
}
/** A text written by people. Refused when the stored text is no longer `before`. */
export interface TextChange extends Target {
  readonly kind: 'text';
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
/** Puts the row in the bin. */
export interface Remove extends Target {
  readonly kind: 'remove';
}
export interface Restore extends Target {
  readonly kind: 'restore';
}
/** Makes the row immutable, for tables whose rows can be finished. */
export interface Finish extends Target {
  readonly kind: 'finish';
}
/** Puts a whole row, with its own times and revision, in place. Only import does this, and undoing it. */
export interface Place extends Target {
  readonly kind: 'place';
  readonly row: AnyRow;
  /** Takes an import back, also where it brought something finished. */
  readonly takesBack?: true;
}

/** A wish to change one row, as data. */
export type Command = Create | Patch | TextChange | Remove | Restore | Finish | Place;

/** The same with the types of one table, for the code that makes commands. */
export const create = <T extends TableName>(
  table: T,
  id: Tables[T]['id'],
  fields: Fields<Tables[T]>,
): Create => ({
  kind: 'create',
  table,
  id,
  fields: { ...fields },
});

export const patch = <T extends TableName>(
  table: T,
  id: Tables[T]['id'],
  fields: Partial<Fields<Tables[T]>>,
): Patch => ({ kind: 'patch', table, id, fields: { ...fields } });

export const remove = <T extends TableName>(table: T, id: Tables[T]['id']): Remove => ({
  kind: 'remove',
  table,
  id,
});
