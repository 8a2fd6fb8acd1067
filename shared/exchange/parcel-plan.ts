import type { AnyRow } from './any-row.ts';
import { holdsLocked, isTouched, lockingRecord } from './lock.ts';
import { mergeRow, type Conflict, type Here } from './parcel-merge.ts';
import { parcelTables, type Parcel, type ParcelRow, type ParcelTable } from './parcel.ts';
import { registry } from './registry.ts';

/** One row that the file adds or changes. */
export interface ParcelStep {
  readonly table: ParcelTable;
  /** Null: new here. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
}

/** Why something in the file is left where it is. */
export type LeftReason = 'locked' | 'finished' | 'otherVersion' | 'unknownReference' | 'notGenuine';

export interface ParcelPlan {
  readonly steps: readonly ParcelStep[];
  readonly conflicts: readonly Conflict[];
  readonly left: readonly {
    readonly table: ParcelTable;
    readonly row: AnyRow;
    readonly reason: LeftReason;
  }[];
}

/** What the plan needs to know of this machine. */
export interface ParcelGround {
  readonly here: (table: ParcelTable, id: string) => Here | undefined;
  /** Whether any row of the table has the id, also in tables the file does not carry. */
  readonly exists: (table: string, id: string) => boolean;
  /** The agenda item that the topic already has in the meeting. */
  readonly placed: (meetingId: string, topicId: string) => string | undefined;
  /** The note that the point here has, that both write in. */
  readonly noted: (agendaItemId: string) => Here | undefined;
  /** Who already stands on the meeting's own list as this one does. */
  readonly invited: (participant: AnyRow) => string | undefined;
  /** Whether the approval was really given by the person it names. */
  readonly isGenuine: (approval: AnyRow) => boolean;
  /** The minutes that the meeting already has in that version. */
  readonly versionOf: (meetingId: string, version: number) => string | undefined;
}

/**
 * What the file would do, worked out before anything is changed. People are only added, never changed. A point that both
 * have put on the same meeting stays one; what was made on the other's goes over to the one here.
 */
export const planParcel = ({ rows }: Parcel, ground: ParcelGround): ParcelPlan => {
  const plan: Making = { steps: [], conflicts: [], left: [], renamed: new Map(), coming: rulesIn(rows) };
  for (const table of parcelTables) {
    for (const given of rows.filter((row) => row.table === table)) place(given, ground, plan);
  }
  return plan;
};

/** Rules may point to each other, in whatever order they stand. */
const rulesIn = (rows: readonly ParcelRow[]): Set<string> =>
  new Set(rows.filter(({ table }) => table === 'rules').map(({ row }) => `rules/${row.id}`));

interface Making extends ParcelPlan {
  readonly steps: ParcelStep[];
  readonly conflicts: Conflict[];
  readonly left: { readonly table: ParcelTable; readonly row: AnyRow; readonly reason: LeftReason }[];
  /** Agenda items of theirs that are one of ours, by their id. */
  readonly renamed: Map<string, string>;
  readonly coming: Set<string>;
}

const place = (sent: ParcelRow, ground: ParcelGround, plan: Making): void => {
  const { table } = sent;
  const shared = sharedNote(sent, ground, plan);
  const given = shared === null ? sent : { ...sent, row: { ...sent.row, id: shared.row.id } };
  const here = shared ?? ground.here(table, given.row.id) ?? null;
  if (table === 'people' && here !== null) return;
  const twin = here === null ? twinOf(given, ground) : undefined;
  if (twin !== undefined && table === 'agendaItems') {
    plan.renamed.set(given.row.id, twin);
    return;
  }
  if (twin !== undefined && table === 'participants') return;
  const leave = (reason: LeftReason) => void plan.left.push({ table, row: given.row, reason });
  if (twin !== undefined) return leave('otherVersion');
  if (table === 'approvals' && here === null && !ground.isGenuine(given.row)) return leave('notGenuine');
  const row = settled(given, ground, plan);
  // The register of members stays on each PC: who was told by name follows only where the name is known.
  if (row === null) return table === 'entryMembers' ? undefined : leave('unknownReference');
  const merged = mergeRow({ ...given, row }, here);
  const isChanged = merged.after !== null || merged.conflicts.length > 0;
  if (isChanged && here !== null && !here.isUndone && isFinished(table, here.row)) {
    if (merged.after !== null) leave('finished');
    return;
  }
  const change = { before: here?.row ?? null, after: merged.after ?? row };
  if (isChanged && isLocked(table, change, ground, plan)) return leave('locked');
  plan.coming.add(`${table}/${row.id}`);
  plan.conflicts.push(...merged.conflicts);
  if (merged.after !== null) plan.steps.push({ table, before: here?.row ?? null, after: merged.after });
};

/**
 * Both may have begun the note of a point, each at their own PC: it is one note, and theirs is brought into the one here.
 * Comments below it stay on their own.
 */
const sharedNote = ({ table, row }: ParcelRow, ground: ParcelGround, plan: Making): Here | null => {
  if (table !== 'notes' || row.deletedAt !== null || ground.here(table, row.id) !== undefined) return null;
  const itemId = String(row['agendaItemId']);
  const here = ground.noted(plan.renamed.get(itemId) ?? itemId);
  return here !== undefined && here.row['rank'] === row['rank'] ? here : null;
};

const twinOf = ({ table, row }: ParcelRow, ground: ParcelGround): string | undefined => {
  if (table === 'agendaItems') return ground.placed(String(row['meetingId']), String(row['topicId']));
  if (table === 'participants') return ground.invited(row);
  if (table === 'minutes') return ground.versionOf(String(row['meetingId']), Number(row['version']));
  return undefined;
};

/** The row with references that hold here; null when one that must stand names nothing. */
const settled = ({ table, row }: ParcelRow, ground: ParcelGround, plan: Making): AnyRow | null => {
  const changes: Record<string, unknown> = {};
  for (const [field, { to, schema }] of Object.entries(registry[table].fields)) {
    const value = row[field];
    if (to === undefined || typeof value !== 'string') continue;
    const twin = to === 'agendaItems' ? plan.renamed.get(value) : undefined;
    if (twin !== undefined) changes[field] = twin;
    if (twin !== undefined || ground.exists(to, value) || plan.coming.has(`${to}/${value}`)) continue;
    if (!schema.safeParse(null).success) return null;
    changes[field] = null;
  }
  return { ...row, ...changes };
};

const isFinished = (table: ParcelTable, row: AnyRow): boolean => {
  const { finishedBy } = registry[table];
  return finishedBy !== null && row[finishedBy] !== null;
};

/** Locked here, and neither opened nor closed by the file itself. */
const isLocked = (
  table: ParcelTable,
  { before, after }: { readonly before: AnyRow | null; readonly after: AnyRow },
  ground: ParcelGround,
  plan: Making,
): boolean => {
  const description = registry[table];
  const by = lockingRecord(table, after, description);
  if (by === null || description.lock === null || !isParcelTable(by.table)) return false;
  if (!isTouched(before, after, description)) return false;
  const now = ground.here(by.table, by.id)?.row ?? null;
  const itself = by.table === table && by.id === after.id ? after : undefined;
  const then = plan.steps.find((step) => step.table === by.table && step.after.id === by.id)?.after;
  return holdsLocked(description.lock, now, itself ?? then ?? now);
};

const isParcelTable = (table: string): table is ParcelTable => parcelTables.some((one) => one === table);
