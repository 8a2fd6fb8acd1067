import type { Day } from '#shared/calendar/day.ts';
import { namedIn, type MeetingFacts, type WrittenFacts } from '#shared/documents/frozen-minutes.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { byRank } from './order.ts';
import { readMany, readWhere, readWhereAny } from './read.ts';
import { listPeople } from './repositories/people.ts';
import { readAgenda } from './repositories/agenda-items.ts';
import { readWorkspace } from './repositories/workspace.ts';

/** Everything one meeting consists of, as its minutes need it; null when it is not there. */
export const readMeetingFacts = async (meetingId: MeetingId): Promise<MeetingFacts | null> => {
  const agenda = await readAgenda(meetingId);
  if (agenda === null) return null;
  const topicIds = agenda.items.map(({ topic }) => topic.id);
  const [participants, notes, decisions, actions, ofMeeting, ofTopics, days] = await Promise.all([
    readWhere('participants', 'meetingId', meetingId),
    readWhere('notes', 'meetingId', meetingId),
    readWhere('decisions', 'meetingId', meetingId),
    readWhere('actions', 'meetingId', meetingId),
    readWhere('informationEntries', 'meetingId', meetingId),
    readWhereAny('informationEntries', 'topicId', topicIds),
    daysOf(agenda.items.flatMap(({ agendaItem }) => agendaItem.carriedFromId ?? [])),
  ]);
  const others = ofTopics.filter(({ id }) => !ofMeeting.some((entry) => entry.id === id));
  const written = {
    ...agenda,
    participants: participants.filter(isLive).toSorted(inOrder),
    notes: notes.filter(isLive).toSorted(byRank),
    decisions: decisions.filter(isLive).toSorted(inOrder),
    actions: actions.filter(isLive).toSorted(inOrder),
    information: [...ofMeeting, ...others].filter(isLive).toSorted(inOrder),
    days,
  };
  return { ...written, workspace: await readWorkspace(), people: await peopleOf(written) };
};

/** Everyone in the workspace, and those in the bin who are named: what they raised or owned still has a name. */
const peopleOf = async (written: WrittenFacts): Promise<readonly Person[]> => {
  const people = await listPeople();
  const gone = [...namedIn(written)].filter((id) => !people.some((person) => person.id === id));
  return [...people, ...(await readMany('people', gone)).values()];
};

const daysOf = async (ids: readonly MeetingId[]): Promise<ReadonlyMap<MeetingId, Day>> => {
  const meetings = await readMany('meetings', ids);
  return new Map([...meetings.values()].map(({ id, day }) => [id, day]));
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;

/** Ids are made in the order of time. */
const inOrder = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
