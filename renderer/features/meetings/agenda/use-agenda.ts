import { useLiveQuery } from 'dexie-react-hooks';
import { readMany } from '#renderer/db/read.ts';
import { readAgenda } from '#renderer/db/repositories/agenda-items.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { participantsOf } from '#renderer/db/repositories/participants.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listDrafts, type OwnDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { listBacklog } from '#renderer/db/repositories/topics.ts';
import type { Agenda } from '#shared/domain/agenda.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Topic } from '#shared/domain/topic.ts';

/** Everything the planning of one meeting shows. */
export interface AgendaFacts {
  readonly agenda: Agenda;
  readonly people: readonly Person[];
  readonly participants: readonly Participant[];
  /** The meetings that points were carried over from. */
  readonly origins: ReadonlyMap<MeetingId, Meeting>;
  readonly backlog: readonly Topic[];
  /** The series has no meeting that is open: then the backlog is shown with any of its meetings. */
  readonly isLast: boolean;
  /** Those of who sits here. */
  readonly drafts: readonly OwnDraft[];
}

/** The agenda as it stands, live. Undefined: not read yet; null: there is no such meeting. */
export const useAgenda = (meetingId: MeetingId | undefined): AgendaFacts | null | undefined =>
  useLiveQuery(async () => (meetingId === undefined ? null : readFacts(meetingId)), [meetingId]);

const readFacts = async (meetingId: MeetingId): Promise<AgendaFacts | null> => {
  const agenda = await readAgenda(meetingId);
  if (agenda === null) return null;
  const { meeting, series, items } = agenda;
  const [people, participants, origins, backlog, drafts, next] = await Promise.all([
    listPeople(),
    participantsOf(meeting),
    readMany(
      'meetings',
      items.flatMap(({ agendaItem }) => agendaItem.carriedFromId ?? []),
    ),
    listBacklog(series.id),
    listDrafts(series.id),
    currentMeeting(series.id),
  ]);
  return {
    agenda,
    people,
    participants,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the ids of the rows
    origins: origins as ReadonlyMap<MeetingId, Meeting>,
    backlog,
    isLast: next === null,
    drafts,
  };
};
