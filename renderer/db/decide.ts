import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { idSchema } from '#shared/exchange/field.ts';
import type { TableDescription } from '#shared/exchange/registry.ts';
import { rowSchema } from '#shared/exchange/row-schema.ts';
import type { Command, Create, Finish, Patch, Place, TextChange } from './commands.ts';
import { fieldsOf, isFinished, isSameButLiving, type Effect, type Moment } from '#shared/journal/effect.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

export type RuleRefusal =
  | 'invalid'
  | 'unknownRecord'
  | 'unknownReference'
  | 'alreadyExists'
  | 'finished'
  | 'locked'
  | 'inBin'
  | 'notInBin'
  | 'changedSince';

type Decision = Answer<Effect | null, RuleRefusal>;

/** What a command does to the row as it is now; null: nothing, since the row already is as wished. */
export const decide = (
  command: Command,
  row: AnyRow | null,
  moment: Moment,
  description: TableDescription,
): Decision => {
  if (row !== null && isFinished(row, description) && !mayStandOn(command, row, description))
    return refuse('finished');
  if (command.kind === 'create') return decideCreate(command, row, description);
  if (command.kind === 'place') return decidePlace(command, row, description);
  if (row === null) return refuse('unknownRecord');
  const { table, id, kind } = command;
  if (kind === 'restore') return row.deletedAt === null ? refuse('notInBin') : accept({ kind, table, id });
  if (row.deletedAt !== null) return refuse('inBin');
  if (kind === 'remove') return accept({ kind, table, id });
  if (kind === 'finish') return decideFinish(command, row, moment, description);
  return kind === 'text' ? decideText(command, row, description) : decidePatch(command, row, description);
};

/**
 * An import may bring a finished row back from the bin as it was, and taking it back undoes all it did. What lives on in a
 * finished row may be changed, by hand and by an import.
 */
const mayStandOn = (command: Command, row: AnyRow, description: TableDescription): boolean => {
  const { livesOn = [] } = description;
  if (command.kind === 'patch') return Object.keys(command.fields).every((key) => livesOn.includes(key));
  if (command.kind !== 'place') return false;
  if (command.takesBack === true || isSameButLiving(row, command.row, description)) return true;
  return row.deletedAt !== null && isSame(fieldsOf(row), fieldsOf(command.row));
};

const decideCreate = (
  { table, id, fields }: Create,
  row: AnyRow | null,
  description: TableDescription,
): Decision => {
  if (row !== null) return refuse('alreadyExists');
  if (!idSchema.safeParse(id).success) return refuse('invalid', 'id');
  const unknown = unknownField(fields, description);
  return unknown === null ? accept({ kind: 'create', table, id, fields }) : refuse('invalid', unknown);
};

const decidePatch = (
  { table, id, fields, was }: Patch,
  row: AnyRow,
  description: TableDescription,
): Decision => {
  const unknown = unknownField(fields, description);
  if (unknown !== null) return refuse('invalid', unknown);
  const changed = Object.keys(fields).filter((key) => !isSame(fields[key], row[key]));
  if (changed.length === 0) return accept(null);
  const moved = was && changed.find((key) => !isSame(was[key], row[key]));
  if (moved !== undefined) return refuse('changedSince', moved);
  return accept({ kind: 'patch', table, id, before: pick(row, changed), after: pick(fields, changed) });
};

const decideText = (
  { table, id, field, before, after }: TextChange,
  row: AnyRow,
  description: TableDescription,
): Decision => {
  if (description.fields[field]?.kind !== 'text') return refuse('invalid', field);
  if (row[field] === after) return accept(null);
  if (row[field] !== before) return refuse('changedSince', field);
  return accept({ kind: 'patch', table, id, before: { [field]: before }, after: { [field]: after } });
};

const decideFinish = (
  { table, id }: Finish,
  row: AnyRow,
  { at }: Moment,
  { finishedBy }: TableDescription,
): Decision => {
  if (finishedBy === null) return refuse('invalid', 'finish');
  return accept({
    kind: 'finish',
    table,
    id,
    before: pick(row, [finishedBy]),
    after: { [finishedBy]: at },
  });
};

const decidePlace = (
  { table, id, row }: Place,
  current: AnyRow | null,
  description: TableDescription,
): Decision => {
  if (row.id !== id || !rowSchema(description).safeParse(row).success) return refuse('invalid', 'row');
  if (current === null) return accept({ kind: 'place', table, id, before: null, after: row });
  if (isSame({ ...row, rev: current.rev }, current)) return accept(null);
  // The revision only ever rises, so that nothing read before this change can be written over it.
  const after = { ...row, rev: Math.max(row.rev, current.rev + 1) };
  return accept({ kind: 'place', table, id, before: current, after });
};

const unknownField = (fields: object, description: TableDescription): string | null =>
  Object.keys(fields).find((key) => !Object.hasOwn(description.fields, key)) ?? null;

const pick = (row: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));
