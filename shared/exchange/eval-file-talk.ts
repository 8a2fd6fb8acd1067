import type { AnyRow } from './any-row.ts';
import type { EvalGround, EvalStep, TalkRow, TalkTable } from './eval-file-ground.ts';
import type { EvalFile, EvalFileRow, EvalFileTable } from './eval-file.ts';
import { mergeRow, type Conflict, type Here } from './parcel-merge.ts';
import { registry } from './registry.ts';

export interface MetTalk {
  readonly steps: readonly EvalStep[];
  readonly conflicts: readonly Conflict<EvalFileTable>[];
  readonly left: number;
  readonly setAside: number;
}

/**
 * `both`: each may have written, and is asked where both have. `frozen`: the same, but the file brings an outcome to be
 * approved, so that order and ids are those of the file. `theirs`: both have approved what the file says. `living`: the
 * round is finished here, and only what became of the measures goes on.
 */
export type TalkRule = 'both' | 'frozen' | 'theirs' | 'living';

interface Around {
  readonly file: EvalFile;
  readonly ground: EvalGround;
  readonly rule: TalkRule;
}

/**
 * Brings what came of the talk together. A theme that both began about the same statement is one theme.
 * @param coming the rows that the file brings besides, as `table/id`
 */
export const meetTalk = (around: Around, coming: readonly string[]): MetTalk => {
  const { file, rule } = around;
  const making: Making = {
    steps: new Map(),
    conflicts: [],
    left: [],
    renamed: new Map(),
    coming: new Set(coming),
    met: new Set(),
  };
  for (const table of ['evalThemes', 'evalSummaries', 'actions', 'evalMeasures', 'ruleProposals'] as const) {
    for (const sent of file.rows.filter((one) => one.table === table)) {
      place({ ...sent, table }, around, making);
    }
  }
  const aside = rule === 'theirs' ? beside(around, making) : [];
  for (const { table, here } of aside) bin(table, here.row, around, making);
  return {
    steps: [...making.steps.values()],
    conflicts: making.conflicts,
    left: making.left.length,
    setAside: aside.length,
  };
};

interface Making {
  readonly steps: Map<string, EvalStep>;
  readonly conflicts: Conflict<EvalFileTable>[];
  /** Rows that stand on something that is not here. */
  readonly left: AnyRow[];
  /** Rows that are one with another, by their id: the id of the one that stands. */
  readonly renamed: Map<string, string>;
  readonly coming: Set<string>;
  /** Rows here that the file speaks of. */
  readonly met: Set<string>;
}

type Sent = EvalFileRow & { readonly table: TalkTable | 'actions' };

const place = (sent: Sent, around: Around, making: Making): void => {
  const { ground, rule } = around;
  const { table } = sent;
  const twin = twinOf(sent, ground);
  const isOurs = twin !== null && rule !== 'frozen';
  if (isOurs) making.renamed.set(sent.row.id, twin.row.id);
  if (twin !== null && !isOurs) giveWay(twin.row, sent, around, making);
  const stored = isOurs ? twin : (ground.here(table, sent.row.id) ?? null);
  const here = stored === null ? null : { ...stored, row: now(table, stored.row, making) };
  const row = settled(sent, here, ground, making);
  if (row === null) return void making.left.push(sent.row);
  if (here !== null) making.met.add(placeOf(table, here.row.id));
  making.coming.add(placeOf(table, row.id));
  const met = { ...sent, row };
  if (rule === 'living' && table !== 'actions') return onlyFollowed(met, here, making);
  if (rule === 'theirs' && table !== 'actions') return wholly(met, here, making);
  // The words of a twin that gives way are carried over.
  const base = here ?? (twin === null ? null : { ...twin, row: { ...twin.row, id: row.id } });
  const followed = base === null ? null : { ...base, row: withFollowUp(table, base.row, row) };
  const merged = mergeRow(met, followed);
  making.conflicts.push(...merged.conflicts);
  const isAsHere = here !== null && followed?.row === here.row;
  const after = merged.after ?? (isAsHere ? null : (followed?.row ?? row));
  const ordered = rule === 'frozen' && 'rank' in row ? inOrder(after ?? here?.row ?? row, row, here) : after;
  if (ordered !== null) setStep(making, { table, before: here?.row ?? null, after: ordered });
};

/** The row in the order of the file; null: it is there already. */
const inOrder = (row: AnyRow, theirs: AnyRow, here: Here | null): AnyRow | null => {
  if (here !== null && row === here.row && row['rank'] === theirs['rank']) return null;
  return { ...row, rank: theirs['rank'], rev: (here?.row.rev ?? 0) + 1 };
};

/** A finished measure may still get its follow-up. */
const onlyFollowed = ({ table, row }: Sent, here: Here | null, making: Making): void => {
  if (table !== 'evalMeasures' || here === null || here.row['actionId'] === row['actionId']) return;
  const after = { ...here.row, actionId: row['actionId'], rev: here.row.rev + 1 };
  setStep(making, { table, before: here.row, after });
};

/** The row as the file has it. */
const wholly = ({ table, row }: Sent, here: Here | null, making: Making): void => {
  const fields = [...Object.keys(registry[table].fields), 'deletedAt'];
  const mine = here?.row;
  if (mine !== undefined && fields.every((field) => (mine[field] ?? null) === (row[field] ?? null))) return;
  setStep(making, { table, before: mine ?? null, after: { ...row, rev: (mine?.rev ?? 0) + 1 } });
};

/** What was written here beside what both have approved: it goes to the bin, where it can be read. */
const beside = ({ ground }: Around, { met }: Making): readonly TalkRow[] =>
  ground.talk.filter(
    ({ table, here }) => here.row.deletedAt === null && !met.has(placeOf(table, here.row.id)),
  );

const bin = (table: TalkTable | 'actions', row: AnyRow, { file }: Around, making: Making): void => {
  const { made, by } = file;
  const after = { ...row, deletedAt: made, updatedAt: made, updatedBy: by, rev: row.rev + 1 };
  setStep(making, { table, before: row, after });
};

/** Ours goes to the bin for theirs, and what stands on it moves over. */
const giveWay = (mine: AnyRow, sent: Sent, around: Around, making: Making): void => {
  making.renamed.set(mine.id, sent.row.id);
  bin(sent.table, mine, around, making);
  for (const { table, here } of around.ground.talk) {
    if (here.row['themeId'] !== mine.id) continue;
    const after = { ...here.row, themeId: sent.row.id, rev: here.row.rev + 1 };
    setStep(making, { table, before: here.row, after });
  }
};

/** The row as the steps so far make it. */
const now = (table: EvalFileTable, row: AnyRow, { steps }: Making): AnyRow =>
  steps.get(placeOf(table, row.id))?.after ?? row;

/** One step for a row, from as it is stored to as it ends. */
const setStep = (making: Making, step: EvalStep): void => {
  const at = placeOf(step.table, step.after.id);
  making.steps.set(at, { ...step, before: making.steps.get(at)?.before ?? step.before });
};

/** The row here that is about the same as one that is new: a theme about the same statement, a dimension's summary. */
const twinOf = ({ table, row }: Sent, ground: EvalGround): Here | null => {
  if (row.deletedAt !== null || (table !== 'evalThemes' && table !== 'evalSummaries')) return null;
  if (ground.here(table, row.id) !== undefined) return null;
  const field = table === 'evalThemes' ? 'about' : 'dimension';
  const isTwin = (one: TalkRow): boolean =>
    one.table === table &&
    one.here.row.deletedAt === null &&
    row[field] !== null &&
    one.here.row[field] === row[field];
  return ground.talk.find(isTwin)?.here ?? null;
};

/** The row under the id it has here, with references that hold; null when one that must stand names nothing. */
const settled = (sent: Sent, here: Here | null, ground: EvalGround, making: Making): AnyRow | null => {
  const { table, row } = sent;
  const changes: Record<string, unknown> = here === null ? {} : { id: here.row.id };
  for (const [field, { to, schema }] of Object.entries(registry[table].fields)) {
    const value = row[field];
    if (to === undefined || typeof value !== 'string') continue;
    const renamed = making.renamed.get(value);
    if (renamed !== undefined) changes[field] = renamed;
    if (renamed !== undefined || ground.exists(to, value) || making.coming.has(placeOf(to, value))) continue;
    if (!schema.safeParse(null).success) return null;
    changes[field] = null;
  }
  if (table === 'evalMeasures') changes['actionId'] = followUpOf(row, changes, here);
  return { ...row, ...changes };
};

/** Which follow-up a measure has is settled before, and nobody is asked. */
const withFollowUp = (table: EvalFileTable, mine: AnyRow, row: AnyRow): AnyRow =>
  table !== 'evalMeasures' || mine['actionId'] === row['actionId']
    ? mine
    : { ...mine, actionId: row['actionId'], rev: mine.rev + 1 };

/** Each may have made the follow-up of a measure: the one with the first id stands, the same on both PCs. */
const followUpOf = (row: AnyRow, changes: Readonly<Record<string, unknown>>, here: Here | null): unknown => {
  const ids = ['actionId' in changes ? changes['actionId'] : row['actionId'], here?.row['actionId']];
  return ids.filter((id) => typeof id === 'string').toSorted()[0] ?? null;
};

const placeOf = (table: string, id: string): string => `${table}/${id}`;
