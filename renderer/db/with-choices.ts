import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Conflict } from '#shared/exchange/parcel-merge.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';

/** Which of two wordings stands: what is here, what the other wrote, or both, one after the other. */
export type Choice = 'mine' | 'theirs' | 'both';

/** One row that a file adds or changes. */
export interface FileStep<Table extends SharedTable> {
  readonly table: Table;
  /** Null: new here. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
}

/** A row with what it becomes, and what it has been on the way there: the other's wording, seen and answered. */
export interface Settled<Table extends SharedTable> extends FileStep<Table> {
  readonly seen: AnyRow | null;
}

/**
 * The steps with each conflict settled. What the other wrote is put in first, also where it does not stay: from then on
 * the history tells both PCs that it was seen, and nobody is asked again. What nothing is said about stays as it is here.
 */
export const withChoices = <Table extends SharedTable>(
  steps: readonly FileStep<Table>[],
  conflicts: readonly Conflict<Table>[],
  choices: readonly Choice[],
): readonly Settled<Table>[] => {
  const rows = new Map<string, Settled<Table>>(
    steps.map((step) => [placeOf(step.table, step.after.id), { ...step, seen: null }]),
  );
  for (const [index, conflict] of conflicts.entries()) {
    const { table, id, unit, mine, theirs } = conflict;
    const place = placeOf(table, id);
    const row = rows.get(place) ?? { table, before: mine, after: mine, seen: null };
    const seen = { ...(row.seen ?? row.after), ...valuesOf(theirs, unit) };
    const after = { ...row.after, ...settle(conflict, choices[index] ?? 'mine') };
    rows.set(place, { ...row, seen, after });
  }
  return [...rows.values()];
};

/** Placed twice where there was something to answer. Revisions rise by themselves. */
export const commandsOf = <Table extends SharedTable>({
  seen,
  ...step
}: Settled<Table>): readonly Command[] =>
  seen === null ? [placing(step)] : [placing({ ...step, after: seen }), placing(step)];

/** Bound to the revision the plan saw: what was changed since is not overwritten. */
export const placing = <Table extends SharedTable>({ table, before, after }: FileStep<Table>): Command => ({
  kind: 'place',
  table,
  id: after.id,
  row: after,
  ...(before === null ? {} : { rev: before.rev }),
});

type Values = Readonly<Record<string, unknown>>;

const settle = <Table extends SharedTable>(
  { unit, mine, theirs }: Conflict<Table>,
  choice: Choice,
): Values => {
  if (choice === 'mine') return valuesOf(mine, unit);
  if (choice === 'theirs') return valuesOf(theirs, unit);
  return Object.fromEntries(unit.map((field) => [field, joined(mine[field], theirs[field])]));
};

const valuesOf = (row: AnyRow, unit: readonly string[]): Values =>
  Object.fromEntries(unit.map((field) => [field, row[field] ?? null]));

const joined = (mine: unknown, theirs: unknown): unknown =>
  typeof mine === 'string' && typeof theirs === 'string'
    ? [mine, theirs].filter((text) => text.trim() !== '').join('\n\n')
    : theirs;

const placeOf = (table: SharedTable, id: string): string => `${table}/${id}`;
