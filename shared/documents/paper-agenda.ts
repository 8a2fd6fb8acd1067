import { agendaTime, clockAfter } from '#shared/domain/agenda-time.ts';
import { isStanding, takenUp, type Agenda, type AgendaEntry } from '#shared/domain/agenda.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { MeetingId, PersonId } from '#shared/domain/id.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { bodyName, capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { groupName } from '#shared/text/participant-name.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, paragraph, type Block, type Document } from './document.ts';
import { noteBlocks } from './note-blocks.ts';
import { unbroken } from './unbroken.ts';

export interface PaperAgendaFacts {
  readonly workspace: Workspace;
  readonly agenda: Agenda;
  readonly participants: readonly Participant[];
  readonly people: readonly Person[];
  /** The days of the meetings that points were carried over from. */
  readonly days: ReadonlyMap<MeetingId, Day>;
  readonly form: WrittenForm;
  /** Lines to write notes on under each point, 1–8. */
  readonly lines: number;
  readonly withBackground: boolean;
  readonly notice?: string;
}

/**
 * The agenda to hold the meeting from on paper: each point with boxes to tick and numbered lines for notes, decision and
 * follow-up, in the order they are typed in afterwards. The numbers are those of the screen and of the minutes.
 */
export const paperAgenda = (facts: PaperAgendaFacts): Document => {
  const { workspace, agenda, form } = facts;
  const { documents, meetingDocuments: words } = textIn(form);
  const { day } = agenda.meeting;
  return unbroken({
    title: words.paper.title(seriesTitle(agenda.series, form)),
    subtitle: formatDay(day, form, 'long'),
    language: form,
    owner: bodyName(workspace),
    day,
    dayText: dayInWords(day, form),
    accessMark: documents.accessMarks.working,
    pageText: documents.pageText,
    ...(facts.notice === undefined ? {} : { notice: facts.notice }),
    blocks: blocks(facts),
  });
};

const blocks = (facts: PaperAgendaFacts): Block[] => {
  const { paper: words } = textIn(facts.form).meetingDocuments;
  const points = takenUp(facts.agenda.items);
  return [
    paragraph(words.lead),
    { kind: 'facts', rows: opening(facts) },
    ...(facts.participants.length === 0
      ? []
      : [
          {
            kind: 'ruled',
            boxes: facts.participants.map((each) => nameOf(each, facts)),
            lines: [],
          } satisfies Block,
        ]),
    heading(words.points),
    ...(points.length === 0 ? [paragraph(words.none)] : []),
    ...points.flatMap((entry, place) => pointBlocks(place + 1, entry, facts)),
    heading(words.extra, 2),
    { kind: 'ruled', boxes: [], lines: Array.from({ length: 4 }, () => '') },
  ];
};

const opening = ({ agenda, form }: PaperAgendaFacts): Array<[string, string]> => {
  const { minutes: words, paper } = textIn(form).meetingDocuments;
  const { meeting, series, items } = agenda;
  const { planned } = agendaTime(
    takenUp(items).map(({ agendaItem }) => agendaItem),
    meeting,
  );
  const clocks = words.clocks(
    dotted(meeting.startTime),
    dotted(clockAfter(meeting.startTime, meeting.minutes)),
  );
  const place = meeting.place ?? series.place;
  return [
    [words.time, paper.planned(clocks, planned, meeting.minutes)],
    ...(place.trim() === '' ? [] : ([[words.place, place]] satisfies [string, string][])),
  ];
};

const pointBlocks = (number: number, entry: AgendaEntry, facts: PaperAgendaFacts): Block[] => {
  const { form, workspace, withBackground, lines } = facts;
  const { paper: words } = textIn(form).meetingDocuments;
  const labels = [...Array.from({ length: lines }, () => words.note), words.decision, words.action];
  return [
    heading(`${number}. ${agendaTitle(entry, form, workspace)}`, 2),
    ...aboutBlock(entry, facts),
    ...(withBackground ? noteBlocks(entry.topic.background) : []),
    {
      kind: 'ruled',
      boxes: [words.discussed, words.notThisTime],
      lines: labels.map((label, index) => `${number}.${index + 1} ${label}`),
    },
  ];
};

/** «Drøfting · 15 min · fra Torleiv Eksempelvik · overført fra 16.10.2023, 3. gang» */
const aboutBlock = ({ agendaItem, topic }: AgendaEntry, facts: PaperAgendaFacts): Block[] => {
  const { form, people, days } = facts;
  const { meetingWords, meetingDocuments } = textIn(form);
  const { minutes: words, paper } = meetingDocuments;
  const name = (id: PersonId | null) => people.find((person) => person.id === id)?.name;
  const [raisedBy, owner] = [name(topic.raisedBy), name(topic.ownerId)];
  const from = agendaItem.carriedFromId === null ? undefined : days.get(agendaItem.carriedFromId);
  const text = capitalised(
    [
      ...(isStanding({ topic }) ? [] : [meetingWords.topicKinds[agendaItem.kind]]),
      ...(agendaItem.minutes === null ? [] : [paper.minutes(agendaItem.minutes)]),
      ...(raisedBy === undefined ? [] : [words.raisedBy(raisedBy)]),
      ...(owner === undefined ? [] : [words.owner(owner)]),
      ...(from === undefined
        ? []
        : [words.carried(formatDay(from, form, 'numeric'), agendaItem.timesCarried + 1)]),
      ...(agendaItem.access === 'exempt' ? [paper.exempt] : []),
    ].join(' · '),
  );
  return text === '' ? [] : [{ kind: 'paragraph', tone: 'note', text }];
};

const nameOf = (participant: Participant, { people, workspace, form }: PaperAgendaFacts): string => {
  const person = people.find(({ id }) => id === participant.personId);
  if (person !== undefined)
    return `${person.name}, ${person.title ?? roleName(person.role, workspace, form)}`;
  const { label, group } = participant;
  return label.trim() === '' ? groupName(group, workspace, form) : label;
};

const dotted = (clock: string): string => clock.replace(':', '.');
