import type { AnyRow } from './any-row.ts';
import type { Past, ParcelTable, SentRow } from './parcel.ts';
import { markOf, unitName, unitsOf } from './parcel-unit.ts';
import type { SharedTable } from './table-name.ts';

/** One thing that both have written, differently, since they last said the same. */
export interface Conflict<Table extends SharedTable = ParcelTable> {
  readonly table: Table;
  readonly id: string;
  /** The fields of the unit; most often one. */
  readonly unit: readonly string[];
  readonly mine: AnyRow;
  readonly theirs: AnyRow;
}

export interface Merged<Table extends SharedTable = ParcelTable> {
  /** The row as it becomes; null: nothing changes here. */
  readonly after: AnyRow | null;
  readonly conflicts: readonly Conflict<Table>[];
}

/** What is known of a row on this machine. */
export interface Here {
  readonly row: AnyRow;
  readonly past: Past;
  /** It came and was undone: it may come again. */
  readonly isUndone: boolean;
}

/**
 * Brings the other's row together with the one here, unit by unit. Who has said what the other says now, and gone on
 * since, is ahead; where neither has, both have written, and what stands here stays until somebody chooses. Reading the
 * same file again gives nothing: then every unit says the same, or is behind.
 */
export const mergeRow = <Table extends SharedTable>(
  { table, row: theirs, past }: SentRow<Table>,
  here: Here | null,
): Merged<Table> => {
  if (here === null) return { after: theirs, conflicts: [] };
  const { row: mine } = here;
  if (here.isUndone) return { after: { ...theirs, rev: mine.rev + 1 }, conflicts: [] };
  const taken: string[] = [];
  const conflicts: Conflict<Table>[] = [];
  for (const unit of unitsOf(table)) {
    const whose = ahead(unit, { mine, minePast: here.past, theirs, theirsPast: past });
    if (whose === 'theirs') taken.push(...unit);
    if (whose === 'both') conflicts.push({ table, id: mine.id, unit, mine, theirs });
  }
  return { after: taken.length === 0 ? null : withUnits(mine, theirs, taken), conflicts };
};

/** The row with the fields as they stand in the other's, signed by who changed them. */
export const withUnits = (mine: AnyRow, theirs: AnyRow, fields: readonly string[]): AnyRow => ({
  ...mine,
  ...Object.fromEntries(fields.map((field) => [field, theirs[field] ?? null])),
  rev: mine.rev + 1,
  ...(theirs.updatedAt > mine.updatedAt ? { updatedAt: theirs.updatedAt, updatedBy: theirs.updatedBy } : {}),
});

interface Sides {
  readonly mine: AnyRow;
  readonly minePast: Past;
  readonly theirs: AnyRow;
  readonly theirsPast: Past;
}

const ahead = (unit: readonly string[], sides: Sides): 'same' | 'mine' | 'theirs' | 'both' => {
  const name = unitName(unit);
  const mine = markOf(sides.mine, unit);
  const theirs = markOf(sides.theirs, unit);
  if (mine === theirs) return 'same';
  const theyHadMine = sides.theirsPast[name]?.includes(mine) === true;
  const iHadTheirs = sides.minePast[name]?.includes(theirs) === true;
  if (theyHadMine && !iHadTheirs) return 'theirs';
  if (iHadTheirs && !theyHadMine) return 'mine';
  // Both have gone back and forth: the later word stands.
  if (theyHadMine && iHadTheirs) return sides.theirs.updatedAt > sides.mine.updatedAt ? 'theirs' : 'mine';
  // What nobody has written yet gives way to what somebody has.
  if (isUnwritten(sides.mine, unit) && sides.minePast[name] === undefined) return 'theirs';
  if (isUnwritten(sides.theirs, unit) && sides.theirsPast[name] === undefined) return 'mine';
  return quiet.has(name) ? 'mine' : 'both';
};

const isUnwritten = (row: AnyRow, unit: readonly string[]): boolean =>
  unit.every((field) => (row[field] ?? '') === '');

/** Two orders of the same list, or two clocks, are no quarrel; nobody is asked. */
const quiet: ReadonlySet<string> = new Set(['rank', 'spent', 'discussedAt', 'talkStartedAt', 'talkEndedAt']);
