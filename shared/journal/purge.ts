import { registry, type TableDescription } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { isFinished } from './effect.ts';
import type { Replayed } from './replay.ts';

export type Descriptions = Readonly<Record<TableName, TableDescription>>;

/** A row that shall be deleted for good. */
export interface Doomed {
  readonly table: TableName;
  readonly id: string;
}

/** Rows that go, by `table/id`. */
export type Purged = ReadonlySet<string>;

/**
 * Everything that goes with the rows: what belongs to something (a reference that may not be empty, such as a private
 * note's to its point) cannot live without it.
 */
export const purgedWith = (
  doomed: readonly Doomed[],
  rows: Replayed,
  tables: Descriptions = registry,
): Purged => {
  const purged = new Set(doomed.map(({ table, id }) => `${table}/${id}`));
  for (let before = -1; before !== purged.size;) {
    before = purged.size;
    for (const [key, row] of rows) if (belongsToAny(row, tableOf(key), purged, tables)) purged.add(key);
  }
  return purged;
};

/** Rows of each table that go, counted. */
export const countPurged = (purged: Purged): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const key of purged) counts[tableOf(key)] = (counts[tableOf(key)] ?? 0) + 1;
  return counts;
};

/**
 * Rows that are shown with what they belong to and nowhere else, and lie where that lies: most are never in the bin for
 * themselves. Without this a rule that was used once, a member who was told by name, or a plan that has a goal could never
 * be deleted for good.
 */
const partsOfOther: ReadonlySet<TableName> = new Set([
  'ruleVersions',
  'ruleApprovals',
  'ruleUses',
  'gatheringPoints',
  'matterEntries',
  'entryMembers',
  'mandateMembers',
  'dialoguePoints',
  'dialogueMinutes',
  'dialogueApprovals',
  'planGoals',
  'goalNotes',
  'goalMeasures',
  'contractPoints',
  'contractChanges',
  'contractApprovals',
  'indicatorValues',
  'retentionChoices',
]);

export type PurgeRefusal = 'needsBasis' | 'changedSince';

/**
 * Why the rows may not be deleted for good, with everything that goes with them; null: they may. Only what lies in the
 * bin goes, or what is finished; a log never does. Finished records need a stated basis: they may be something the
 * kommune has to preserve (arkivlova § 13, bevaringsforskriften), and that is for people to judge.
 */
export const purgeRefusal = (
  doomed: readonly Doomed[],
  rows: Replayed,
  { basis, tables = registry }: { readonly basis: string; readonly tables?: Descriptions },
): PurgeRefusal | null => {
  const purged = purgedWith(doomed, rows, tables);
  const named = new Set(doomed.map(({ table, id }) => `${table}/${id}`));
  const mayGo = [...purged].every((key) => {
    const [row, description] = [rows.get(key), tables[tableOf(key)]];
    if (row === undefined || description.isLog) return false;
    // What is one person's own lies where the thing lies that it is about: nobody else can put it in the bin.
    const goesAlong = (description.scope === 'sealed' || partsOfOther.has(tableOf(key))) && !named.has(key);
    return goesAlong || row.deletedAt !== null || isFinished(row, description);
  });
  if (!mayGo) return 'changedSince';
  return basis.trim() === '' && needsBasis(purged, rows, tables) ? 'needsBasis' : null;
};

/** True when any of the rows that go is finished. */
export const needsBasis = (purged: Purged, rows: Replayed, tables: Descriptions = registry): boolean =>
  [...purged].some((key) => {
    const row = rows.get(key);
    return row !== undefined && isFinished(row, tables[tableOf(key)]);
  });

const belongsToAny = (row: AnyRow, table: TableName, purged: Purged, tables: Descriptions): boolean =>
  Object.entries(tables[table]?.fields ?? {}).some(
    ([name, { to, schema }]) =>
      to !== undefined && purged.has(`${to}/${String(row[name])}`) && !schema.safeParse(null).success,
  );

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys are made from table and id
const tableOf = (key: string): TableName => key.slice(0, key.indexOf('/')) as TableName;
