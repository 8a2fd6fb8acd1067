import type { Agenda } from '#shared/domain/agenda.ts';
import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { CommitId, MeetingId, SeriesId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readMany, readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';
import { readAgenda } from './agenda-items.ts';
import { participantsOf } from './participants.ts';
import { listPeople } from './people.ts';
import { readWorkspace } from './workspace.ts';

/** All that the agenda on paper is made from. */
export interface AgendaToPrint {
  readonly workspace: Workspace;
  readonly agenda: Agenda;
  readonly participants: readonly Participant[];
  readonly people: readonly Person[];
  /** The days of the meetings that points were carried over from. */
  readonly days: ReadonlyMap<MeetingId, Day>;
}

/** Null: the meeting is not there. */
export const readAgendaToPrint = async (meetingId: MeetingId): Promise<AgendaToPrint | null> => {
  const [agenda, workspace, people] = await Promise.all([
    readAgenda(meetingId),
    readWorkspace(),
    listPeople(),
  ]);
  if (agenda === null || workspace === null) return null;
  const from = agenda.items.flatMap(({ agendaItem }) => agendaItem.carriedFromId ?? []);
  const [participants, meetings] = await Promise.all([
    participantsOf(agenda.meeting),
    readMany('meetings', [...new Set(from)]),
  ]);
  const days = new Map([...meetings.values()].map(({ id, day }) => [id, day]));
  return { workspace, agenda, participants, people, days };
};

/** All that a calendar file is made from. */
export interface SeriesForCalendar {
  readonly workspace: Workspace;
  readonly series: Series;
  /** Also those in the bin: the file must be able to call them off. */
  readonly meetings: readonly Meeting[];
}

/** Null: the series is not there. */
export const readSeriesForCalendar = async (id: SeriesId): Promise<SeriesForCalendar | null> => {
  const [series, meetings, workspace] = await Promise.all([
    readOne('series', id),
    readWhere('meetings', 'seriesId', id),
    readWorkspace(),
  ]);
  return series === null || workspace === null ? null : { workspace, series, meetings };
};

/** Remembers whom invitations go from and to, so that the next one is known again. */
export const changeInvites = async (
  id: SeriesId,
  invites: Pick<Series, 'invitesFrom' | 'invitesTo'>,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const series = await readOne('series', id);
  if (series === null) return refuse('unknownRecord');
  return commit(changeFields('series', series, invites), { label: 'seriesChanged' });
};
