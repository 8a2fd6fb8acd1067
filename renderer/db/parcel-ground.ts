import type { Approval } from '#shared/domain/approval.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import { isSameParticipant, type Participant } from '#shared/domain/participant.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Here } from '#shared/exchange/parcel-merge.ts';
import type { ParcelGround } from '#shared/exchange/parcel-plan.ts';
import type { Parcel, ParcelRow } from '#shared/exchange/parcel.ts';
import { referencesIn } from '#shared/exchange/references.ts';
import { isTableName } from '#shared/exchange/table-name.ts';
import { isSigned } from '#shared/vault/signing.ts';
import { readPast } from './past.ts';
import { readAll, readRecords, readWhere } from './read.ts';
import { listNotes } from './repositories/notes.ts';

/** What a plan for the file must know of this PC. */
export const groundFor = async (parcel: Parcel): Promise<ParcelGround> => {
  const named = parcel.rows.flatMap(({ table, row }) => [{ table, id: row.id }, ...referencesIn(table, row)]);
  const found = await readRecords(named);
  const here = new Map<string, Here>();
  for (const { table, row: theirs } of parcel.rows) {
    const row = found(table, theirs.id);
    // oxlint-disable-next-line no-await-in-loop -- one query after another; there are a few hundred
    if (row !== undefined) here.set(`${table}/${row.id}`, { row, ...(await readPast(table, row.id)) });
  }
  const meetings = [...new Set(parcel.rows.flatMap(meetingIn))];
  const items = (await Promise.all(meetings.map((id) => readWhere('agendaItems', 'meetingId', id)))).flat();
  const invited = (
    await Promise.all(meetings.map((id) => readWhere('participants', 'meetingId', id)))
  ).flat();
  const noted = new Map<string, Here>();
  for (const note of (await Promise.all(meetings.map(listNotes))).flat()) {
    if (noted.has(note.agendaItemId)) continue;
    // oxlint-disable-next-line no-await-in-loop -- as above
    noted.set(note.agendaItemId, { row: { ...note }, ...(await readPast('notes', note.id)) });
  }
  const known = await readAll('approvals');
  const versions = (await Promise.all(meetings.map((id) => readWhere('minutes', 'meetingId', id)))).flat();
  return {
    here: (table, id) => here.get(`${table}/${id}`),
    exists: (table, id) => isTableName(table) && found(table, id) !== undefined,
    placed: (meetingId, topicId) =>
      items.find(
        (item) => item.meetingId === meetingId && item.topicId === topicId && item.deletedAt === null,
      )?.id,
    noted: (itemId) => noted.get(itemId),
    invited: (row) =>
      invited.find(
        (one) =>
          one.deletedAt === null &&
          one.meetingId === row['meetingId'] &&
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row has passed the schema of participants
          isSameParticipant(one, row as unknown as Participant),
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

const meetingIn = ({ table, row }: ParcelRow): readonly MeetingId[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the id of a meeting is one
  table === 'meetings' ? [row.id as MeetingId] : [];
