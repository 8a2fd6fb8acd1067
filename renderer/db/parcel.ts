import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId, SeriesId } from '#shared/domain/id.ts';
import type { Approval } from '#shared/domain/approval.ts';
import { isSigned } from '#shared/vault/signing.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { withUnits, type Conflict, type Here } from '#shared/exchange/parcel-merge.ts';
import { planParcel, type ParcelPlan, type ParcelStep } from '#shared/exchange/parcel-plan.ts';
import { readParcel, writeParcel, type Parcel, type ParcelTable } from '#shared/exchange/parcel.ts';
import { referencesIn } from '#shared/exchange/references.ts';
import { isTableName } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { rowsForParcel } from './parcel-rows.ts';
import { readPast } from './past.ts';
import { readAll, readRecords, readWhere } from './read.ts';
import { settleApprovals } from './repositories/minutes.ts';
import { readWorkspace } from './repositories/workspace.ts';
import { openKeys } from './vault.ts';

export interface SentParcel {
  readonly text: string;
  readonly parcel: Parcel;
}

/** What goes to the other about the series, as text to be closed in a file for them. Never anything private. */
export const makeParcel = async (
  seriesId: SeriesId,
  to: PersonId,
  { now, today }: { readonly now: Date; readonly today: Day },
): Promise<Answer<SentParcel, 'unknownRecord'>> => {
  const workspace = await readWorkspace();
  const given = await rowsForParcel(seriesId, today);
  if (workspace === null || given.length === 0) return refuse('unknownRecord');
  const rows = await Promise.all(
    given.map(async ([table, row]) => ({ table, row, past: await readPast(table, row.id) })),
  );
  const by = openKeys().personId;
  const parcel: Parcel = { made: now.toISOString(), workspaceId: workspace.id, by, to, seriesId, rows };
  return accept({ text: writeParcel(parcel), parcel });
};

/** What a file from the other would do here. */
export interface ReceivedParcel extends ParcelPlan {
  readonly parcel: Parcel;
}

export type ParcelFault = FileFault | 'otherWorkspace' | 'notForMe' | 'ownFile';

/** Reads what was in the file and works out what it would do. Changes nothing. */
export const receiveParcel = async (text: string): Promise<Answer<ReceivedParcel, ParcelFault>> => {
  const read = readParcel(text);
  if (!read.ok) return read;
  const { value: parcel } = read;
  const me = openKeys().personId;
  if (parcel.by === me) return refuse('ownFile');
  if (parcel.to !== me) return refuse('notForMe');
  if (parcel.workspaceId !== (await readWorkspace())?.id) return refuse('otherWorkspace');
  return accept({ parcel, ...planParcel(parcel, await groundFor(parcel)) });
};

/** Which of two wordings stands: what is here, what the other wrote, or both, one after the other. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Adds what the plan says in one change, which one «Angre» takes back. `choices` says what becomes of each conflict, in
 * their order; what is not said stays as it is here. Answers null when there was nothing to add.
 */
export const addParcel = async (
  { steps, conflicts }: Pick<ReceivedParcel, 'steps' | 'conflicts'>,
  choices: readonly Choice[],
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const rows = new Map<string, ParcelStep>(steps.map((step) => [placeOf(step.table, step.after.id), step]));
  for (const [index, conflict] of conflicts.entries()) {
    const choice = choices[index] ?? 'mine';
    if (choice === 'mine') continue;
    const place = placeOf(conflict.table, conflict.id);
    const step = rows.get(place) ?? {
      table: conflict.table,
      before: conflict.mine,
      after: { ...conflict.mine, rev: conflict.mine.rev + 1 },
    };
    rows.set(place, { ...step, after: { ...settle(conflict, step.after, choice), rev: step.after.rev } });
  }
  const answer = await commit([...rows.values()].map(commandOf), { label: 'parcelRead', retry: 'never' });
  // The second approval may have come with it.
  if (answer.ok) await settleApprovals();
  return answer;
};

const settle = (conflict: Conflict, row: AnyRow, choice: Choice): AnyRow => {
  const { unit, mine, theirs } = conflict;
  if (choice === 'theirs') return withUnits(row, theirs, unit);
  const both = Object.fromEntries(unit.map((field) => [field, joined(mine[field], theirs[field])]));
  return withUnits(row, { ...theirs, ...both }, unit);
};

const joined = (mine: unknown, theirs: unknown): unknown =>
  typeof mine === 'string' && typeof theirs === 'string'
    ? [mine, theirs].filter((text) => text.trim() !== '').join('\n\n')
    : theirs;

const placeOf = (table: ParcelTable, id: string): string => `${table}/${id}`;

/** Bound to the revision the plan saw: what was changed since is not overwritten. */
const commandOf = ({ table, before, after }: ParcelStep): Command => ({
  kind: 'place',
  table,
  id: after.id,
  row: after,
  ...(before === null ? {} : { rev: before.rev }),
});

const groundFor = async (parcel: Parcel): Promise<Parameters<typeof planParcel>[1]> => {
  const named = parcel.rows.flatMap(({ table, row }) => [{ table, id: row.id }, ...referencesIn(table, row)]);
  const found = await readRecords(named);
  const here = new Map<string, Here>();
  for (const { table, row: theirs } of parcel.rows) {
    const row = found(table, theirs.id);
    // oxlint-disable-next-line no-await-in-loop -- one query after another; there are a few hundred
    if (row !== undefined) here.set(placeOf(table, row.id), { row, past: await readPast(table, row.id) });
  }
  const meetings = [...new Set(parcel.rows.filter(isMeeting).map(({ row }) => row.id))];
  const items = (await Promise.all(meetings.map((id) => readWhere('agendaItems', 'meetingId', id)))).flat();
  const known = await readAll('approvals');
  const versions = (await Promise.all(meetings.map((id) => readWhere('minutes', 'meetingId', id)))).flat();
  return {
    here: (table, id) => here.get(placeOf(table, id)),
    exists: (table, id) => isTableName(table) && found(table, id) !== undefined,
    placed: (meetingId, topicId) =>
      items.find(
        (item) => item.meetingId === meetingId && item.topicId === topicId && item.deletedAt === null,
      )?.id,
    isGenuine: (row) => isGenuine(row, parcel, known),
    versionOf: (meetingId, version) =>
      versions.find((one) => one.meetingId === meetingId && one.version === version && one.deletedAt === null)
        ?.id,
  };
};

/**
 * Signed with the key it names, by who sent the file; or by somebody whose key is known from an approval given here: nobody
 * can approve in another's name by file.
 */
const isGenuine = (row: AnyRow, { by }: Parcel, known: readonly Approval[]): boolean => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row has passed the schema of approvals
  const approval = row as unknown as Approval;
  if (!isSigned(approval)) return false;
  return (
    approval.personId === by ||
    known.some(
      ({ personId, publicKey }) => personId === approval.personId && publicKey === approval.publicKey,
    )
  );
};

const isMeeting = ({ table }: { readonly table: ParcelTable }): boolean => table === 'meetings';
