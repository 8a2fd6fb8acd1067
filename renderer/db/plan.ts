import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { registry, type TableDescription } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';
import { decide, type RuleRefusal } from './decide.ts';
import { isLocked } from './locked.ts';
import { afterEffect, type Effect, type Moment } from '#shared/journal/effect.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

export interface PlannedRow {
  readonly table: TableName;
  readonly id: string;
  /** The row as it was read; null: it did not exist. Writing checks that it is still so. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
}

/** What a commit will write, worked out before its transaction begins. */
export interface Plan {
  readonly effects: readonly Effect[];
  readonly rows: readonly PlannedRow[];
}

export type Lookup = (table: TableName, id: string) => AnyRow | undefined;
export type Descriptions = Readonly<Record<TableName, TableDescription>>;

/** Checks the commands against the rules and works out the rows. Pure: `found` holds every row they name. */
export const planChange = (
  commands: readonly Command[],
  found: Lookup,
  moment: Moment,
  tables: Descriptions = registry,
): Answer<Plan, RuleRefusal> => {
  const planned = new Map<string, PlannedRow>();
  const effects: Effect[] = [];
  for (const command of commands) {
    const key = `${command.table}/${command.id}`;
    const before = planned.get(key)?.before ?? found(command.table, command.id) ?? null;
    const current = planned.get(key)?.after ?? before;
    if (command.rev !== undefined && command.rev !== before?.rev) return refuse('changedSince');
    const effect = decide(command, current, moment, tables[command.table]);
    if (!effect.ok) return effect;
    if (effect.value === null) continue;
    const after = afterEffect(current, effect.value, (before?.rev ?? 0) + 1, moment);
    planned.set(key, { table: command.table, id: command.id, before, after });
    effects.push(effect.value);
  }
  const rows = [...planned.values()];
  for (const row of rows) {
    const broken = brokenIn(row, tables[row.table]);
    if (broken !== null) return refuse('invalid', broken);
    const missing = missingReference(row, tables[row.table], found, planned);
    if (missing !== null) return refuse('unknownReference', missing);
    if (isLocked(row, found, planned, tables))
      return refuse('locked', tables[row.table].lock?.since === null ? 'finishedForGood' : undefined);
    const step = takesBack(row, commands) ? null : brokenStepOf(row, tables[row.table]);
    if (step !== null) return refuse('locked', step);
  }
  return accept({ effects, rows });
};

/** The rows a plan must have read: those that are changed and those that new references name. */
export const namedRecords = (
  commands: readonly Command[],
  tables: Descriptions = registry,
): ReadonlyMap<TableName, ReadonlySet<string>> => {
  const named = new Map<TableName, Set<string>>();
  const add = (table: TableName | undefined, id: unknown) => {
    if (table !== undefined && typeof id === 'string')
      named.set(table, (named.get(table) ?? new Set()).add(id));
  };
  for (const command of commands) {
    add(command.table, command.id);
    for (const [key, value] of Object.entries(valuesOf(command))) {
      const field = tables[command.table].fields[key];
      add(field?.to, value);
    }
  }
  return named;
};

const valuesOf = (command: Command): Readonly<Record<string, unknown>> => {
  if (command.kind === 'create' || command.kind === 'patch') return command.fields;
  return command.kind === 'place' ? command.row : {};
};

const brokenIn = ({ after }: PlannedRow, description: TableDescription): string | null => {
  for (const [key, { schema }] of Object.entries(description.fields)) {
    if (!schema.safeParse(after[key]).success) return key;
  }
  return description.broken(after);
};

/** Taking an import back puts the row where it was, however far the import had brought it. */
const takesBack = ({ table, id }: PlannedRow, commands: readonly Command[]): boolean =>
  commands.some(
    (command) =>
      command.table === table && command.id === id && command.kind === 'place' && command.takesBack === true,
  );

const brokenStepOf = ({ before, after }: PlannedRow, { brokenStep }: TableDescription): string | null =>
  before === null ? null : (brokenStep?.(before, after) ?? null);

/** Only references that this change sets are looked up; rows in the bin still exist. */
const missingReference = (
  { before, after }: PlannedRow,
  description: TableDescription,
  found: Lookup,
  planned: ReadonlyMap<string, PlannedRow>,
): string | null => {
  for (const [key, { to }] of Object.entries(description.fields)) {
    const value = after[key];
    if (to === undefined || typeof value !== 'string' || value === before?.[key]) continue;
    if (!planned.has(`${to}/${value}`) && found(to, value) === undefined) return key;
  }
  return null;
};
