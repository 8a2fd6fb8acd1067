import type { AgendaItem } from './agenda-item.ts';
import type { Meeting } from './meeting.ts';
import type { Series } from './series.ts';
import type { Topic } from './topic.ts';

/** One line of an agenda: the topic, and what is its own in this meeting. Its words: `shared/templates/agenda-title.ts`. */
export interface AgendaEntry {
  readonly agendaItem: AgendaItem;
  readonly topic: Topic;
}

/** The agenda of one meeting, in the order of the list; also what is put off. */
export interface Agenda {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly items: readonly AgendaEntry[];
}

/** What is taken up this time: all but what is put off. */
export const takenUp = (items: readonly AgendaEntry[]): readonly AgendaEntry[] =>
  items.filter(({ agendaItem }) => agendaItem.state !== 'skipped');

/** True for a point that comes in every meeting by itself. */
export const isStanding = ({ topic }: Pick<AgendaEntry, 'topic'>): boolean => topic.standingPointId !== null;
