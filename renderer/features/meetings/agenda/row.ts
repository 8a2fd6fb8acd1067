import type { AgendaEntry } from '#shared/domain/agenda.ts';
import { isStanding } from '#shared/domain/agenda.ts';
import type { MeetingId, PersonId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import type { Around } from './around.ts';

/** A line of the agenda as it is drawn: only what is shown, so that it is drawn again only when that changes. */
export interface Row {
  readonly entry: AgendaEntry;
  readonly number: number;
  readonly title: string;
  readonly isStanding: boolean;
  readonly minutes: number | null;
  /** The quiet words under the title: kind, who raised it, who owns it, that it is exempt, where it was carried over from. */
  readonly facts: readonly string[];
}

/** The lines in words, numbered from 1. */
export const rowsOf = (
  entries: readonly AgendaEntry[],
  origins: ReadonlyMap<MeetingId, Meeting>,
  around: Around,
): readonly Row[] =>
  entries.map((entry, place) => ({
    entry,
    number: place + 1,
    title: agendaTitle(entry, around.form, around.workspace),
    isStanding: isStanding(entry),
    minutes: entry.agendaItem.minutes,
    facts: factsOf(entry, origins, around),
  }));

const factsOf = (
  { agendaItem, topic }: AgendaEntry,
  origins: ReadonlyMap<MeetingId, Meeting>,
  { people, form }: Around,
): readonly string[] => {
  const { agenda, meetingWords } = textIn(form);
  const words = agenda.list;
  const nameOf = (id: PersonId | null) => people.find((person) => person.id === id)?.name;
  const raisedBy = nameOf(topic.raisedBy);
  const owner = nameOf(topic.ownerId);
  const origin = agendaItem.carriedFromId === null ? undefined : origins.get(agendaItem.carriedFromId);
  return [
    topic.standingPointId === null ? meetingWords.topicKinds[agendaItem.kind] : words.standing,
    ...(raisedBy === undefined ? [] : [words.raisedBy(raisedBy)]),
    ...(owner === undefined ? [] : [words.owner(owner)]),
    ...(agendaItem.access === 'exempt' ? [meetingWords.access.exempt] : []),
    ...(origin === undefined
      ? []
      : [words.carried(formatDay(origin.day, form, 'dayMonth'), agendaItem.timesCarried + 1)]),
  ];
};

/** True when both are drawn alike. */
export const isSameRow = (a: Row, b: Row): boolean =>
  a.entry.agendaItem.id === b.entry.agendaItem.id &&
  a.entry.agendaItem.state === b.entry.agendaItem.state &&
  a.number === b.number &&
  a.title === b.title &&
  a.minutes === b.minutes &&
  a.isStanding === b.isStanding &&
  a.facts.join('\n') === b.facts.join('\n');
