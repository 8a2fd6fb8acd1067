import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MeetingId, ParticipantId, SeriesId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { isSameParticipant, type Participant } from '#shared/domain/participant.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readRegularParticipants } from '../read-participants.ts';
import { readOne, readWhere } from '../read.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
export type ParticipantDraft = Pick<Fields<Participant>, 'personId' | 'group' | 'label'>;

/** Who takes part in the meetings of the series. */
export const participantsOfSeries = async (seriesId: SeriesId): Promise<Participant[]> =>
  (await readRegularParticipants(seriesId)).filter(isLive).toSorted(byId);

/** Who takes part in the meeting: its own list once it has been open, until then that of the series. */
export const participantsOf = async (
  meeting: Pick<Meeting, 'id' | 'seriesId' | 'state'>,
): Promise<Participant[]> => {
  if (meeting.state === 'planned') return participantsOfSeries(meeting.seriesId);
  return (await readWhere('participants', 'meetingId', meeting.id)).filter(isLive).toSorted(byId);
};

/** Commands that make the list of the series what is wished. Open and past meetings keep theirs. */
export const participantCommands = async (
  seriesId: SeriesId,
  wished: readonly ParticipantDraft[],
): Promise<readonly Command[]> => {
  const rows = await participantsOfSeries(seriesId);
  const added = wished.filter((draft) => !rows.some((row) => isSameParticipant(row, draft)));
  const gone = rows.filter((row) => !wished.some((draft) => isSameParticipant(row, draft)));
  return [
    ...added.map((draft) =>
      create('participants', newId<'Participant'>(), {
        ...draft,
        seriesId,
        meetingId: null,
        attendance: 'expected',
      }),
    ),
    ...gone.map(({ id }) => remove('participants', id)),
  ];
};

/** Asks one more to this meeting alone. */
export const addParticipant = async (meetingId: MeetingId, draft: ParticipantDraft): Saved => {
  const meeting = await readOne('meetings', meetingId);
  if (meeting === null) return refuse('unknownRecord');
  const { seriesId } = meeting;
  const fields = { ...draft, seriesId, meetingId, attendance: 'expected' } as const;
  return commit([create('participants', newId<'Participant'>(), fields)], { label: 'participantsChanged' });
};

export const removeParticipant = (id: ParticipantId): Saved =>
  commit([remove('participants', id)], { label: 'participantsChanged' });

/** Notes who was there. */
export const setAttendance = (id: ParticipantId, attendance: Participant['attendance']): Saved =>
  commit([patch('participants', id, { attendance })], { label: 'attendanceChanged' });

const isLive = ({ deletedAt }: Participant): boolean => deletedAt === null;

/** Ids follow the time they were made. */
const byId = (a: Participant, b: Participant): number => (a.id < b.id ? -1 : 1);
