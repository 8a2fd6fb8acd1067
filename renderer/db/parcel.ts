import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId, SeriesId } from '#shared/domain/id.ts';
import type { Approval } from '#shared/domain/approval.ts';
import type { Minutes } from '#shared/domain/minutes.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { planParcel, type ParcelPlan, type ParcelStep } from '#shared/exchange/parcel-plan.ts';
import { readParcel, writeParcel, type Parcel } from '#shared/exchange/parcel.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { groundFor } from './parcel-ground.ts';
import { rowsForParcel } from './parcel-rows.ts';
import { readPast } from './past.ts';
import { readMany } from './read.ts';
import { settledByFile } from './repositories/minutes.ts';
import { readWorkspace } from './repositories/workspace.ts';
import { openKeys } from './vault.ts';
import { commandsOf, placing, withChoices, type Choice } from './with-choices.ts';

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
    given.map(async ([table, row]) => ({ table, row, past: (await readPast(table, row.id)).past })),
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

/**
 * Adds what the plan says in one change, which one «Angre» takes back. `choices` says what becomes of each conflict, in
 * their order; what is not said stays as it is here. Minutes that both have approved with it are finished in the same
 * change. Answers null when there was nothing to add.
 */
export const addParcel = async (
  { steps, conflicts }: Pick<ReceivedParcel, 'steps' | 'conflicts'>,
  choices: readonly Choice[],
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const rows = withChoices(steps, conflicts, choices);
  const finished = await finishedBy(rows);
  const commands = [...rows.flatMap(commandsOf), ...finished.map(placing)];
  return commit(commands, { label: 'parcelRead', retry: 'never' });
};

/** The minutes as they become by the approvals among the rows. */
const finishedBy = async (rows: readonly ParcelStep[]): Promise<readonly ParcelStep[]> => {
  const coming = rows.filter(({ table }) => table === 'approvals').map(({ after }) => approvalIn(after));
  const changed = new Map(rows.filter(({ table }) => table === 'minutes').map((row) => [row.after.id, row]));
  const known = await readMany(
    'minutes',
    coming.map(({ minutesId }) => minutesId),
  );
  const before = (id: string): AnyRow | null => changed.get(id)?.before ?? asRow(known.get(id) ?? null);
  const named = [...new Set(coming.map(({ minutesId }) => minutesId))];
  const becoming = named.flatMap((id) => changed.get(id)?.after ?? asRow(known.get(id) ?? null) ?? []);
  const settled = await settledByFile(becoming.map(minutesIn), coming);
  return settled.map((after) => ({ table: 'minutes', before: before(after.id), after: { ...after } }));
};

// oxlint-disable typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
const approvalIn = (row: AnyRow): Approval => row as unknown as Approval;
const minutesIn = (row: AnyRow): Minutes => row as unknown as Minutes;
// oxlint-enable typescript/no-unsafe-type-assertion

const asRow = (minutes: Minutes | null): AnyRow | null => (minutes === null ? null : { ...minutes });
