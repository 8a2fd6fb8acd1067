import { generateNKeysBetween } from 'fractional-indexing';
import { create, type Command } from '../../renderer/db/commands.ts';
import { newId } from '../../renderer/db/new-id.ts';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import { freezeMeeting, type MeetingFacts } from '../../shared/documents/frozen-minutes.ts';
import { noMark } from '../../shared/domain/access-mark.ts';
import type { Action } from '../../shared/domain/action.ts';
import type { AgendaEntry } from '../../shared/domain/agenda.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { MeetingId, PersonId, SeriesId, TermId } from '../../shared/domain/id.ts';
import type { Meeting } from '../../shared/domain/meeting.ts';
import type { Note } from '../../shared/domain/note.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Fields, Instant, Row } from '../../shared/domain/row.ts';
import type { Series } from '../../shared/domain/series.ts';
import type { Topic } from '../../shared/domain/topic.ts';
import type { Workspace } from '../../shared/domain/workspace.ts';
import { snapshotText } from '../../shared/exchange/minutes-snapshot.ts';
import type { TableName } from '../../shared/exchange/table-name.ts';
import { fieldsOf } from '../../shared/journal/effect.ts';
import { digestOfText } from '../../shared/vault/minutes-chain.ts';
import { sentences, words } from './written.ts';

/** Four years of weekly meetings; ten times that is ten times as many. */
export const meetingsATerm = 200;
/** For each meeting: 2,000 points, 3,000 notes of 300 letters, 1,500 actions and 600 decisions in four years. */
const each = { points: 10, carried: 3, notes: 15, actions: 7.5, decisions: 3 } as const;
const noteLength = 300;

/** What the meetings are held in. */
export interface Body {
  readonly workspace: Workspace;
  readonly termId: TermId;
  readonly people: readonly Person[];
  readonly today: Day;
}

/** One meeting after the other, as commands; the last one is open, and some that nothing stands on are planned after it. */
export interface LongTerm {
  readonly series: Command;
  /** Meetings after it, and points that wait. */
  readonly planned: readonly Command[];
  readonly meetings: Generator<HeldMeeting>;
}

export interface HeldMeeting {
  readonly id: MeetingId;
  readonly day: Day;
  readonly commands: readonly Command[];
  /** What its first point is called. */
  readonly firstPoint: string;
  /** What was decided first there, and a follow-up that is still open; empty: none. */
  readonly decision: string;
  readonly openAction: string;
}

/** A series of so many meetings up to today, each with all that belongs to it, closed, with its minutes. */
export const longTerm = (body: Body, count: number): LongTerm => {
  // Ten terms' worth do not fit in one if they are weekly: then they are held every other day.
  const step = count > meetingsATerm ? 2 : 7;
  const firstDay = addDays(body.today, -step * count);
  const series = row<Series>(newId<'Series'>(), firstDay, { ...seriesFields, termId: body.termId, firstDay });
  const meetings = function* (): Generator<HeldMeeting> {
    let last: Written | null = null;
    for (let number = 0; number <= count; number += 1) {
      last = meetingOf(
        body,
        series,
        { number, day: addDays(firstDay, step * number), isHeld: number < count, left: count - number },
        last,
      );
      yield heldMeeting(last, body);
    }
  };
  return {
    series: of('series', series),
    meetings: meetings(),
    planned: [...plannedAfter(series, body.today, step), ...backlogOf(series, body)],
  };
};

const heldMeeting = (written: Written, body: Body): HeldMeeting => ({
  id: written.meeting.id,
  day: written.meeting.day,
  commands: commandsOf(written, body),
  firstPoint: itemAt(written.items, 0).topic.title ?? '',
  decision: written.decisions[0]?.text ?? '',
  openAction: written.actions.find(({ state }) => state === 'open')?.title ?? '',
});

/** Meetings made ahead. */
const ahead = 20;

const plannedAfter = (series: Series, today: Day, step: number): readonly Command[] =>
  times(ahead, (place) =>
    of(
      'meetings',
      row<Meeting>(newId<'Meeting'>(), today, {
        ...meetingFields(series, addDays(today, step * (place + 1))),
        state: 'planned',
        startedAt: null,
        endedAt: null,
        closedAt: null,
      }),
    ),
  );

/** Points that wait for a meeting. */
const waiting = 15;

const backlogOf = (series: Series, { people, today }: Body): readonly Command[] =>
  times(waiting, (place) => of('topics', topicOf(series.id, today, { seed: place, people, state: 'open' })));

const meetingFields = (series: Series, day: Day) =>
  ({
    seriesId: series.id,
    day,
    startTime: '08:30',
    minutes: 60,
    place: null,
    ruleDay: day,
    reason: '',
  }) as const;

const seriesFields = {
  kind: 'weekly',
  state: 'active',
  title: 'Ukemøte gjennom årene',
  frequency: 'weekly',
  lastDay: null,
  startTime: '08:30',
  minutes: 60,
  place: 'Fjord',
  convenedBy: 'both',
  agendaBy: 'both',
  agreement: '',
  agreedOn: null,
  invitesFrom: '',
  invitesTo: '',
} as const;

/** A meeting with all that belongs to it, as rows. */
interface Written {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly newTopics: readonly Topic[];
  readonly items: readonly AgendaEntry[];
  readonly participants: readonly Participant[];
  readonly notes: readonly Note[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly when: When;
}

interface When {
  readonly number: number;
  readonly day: Day;
  readonly isHeld: boolean;
  /** How many come after it. */
  readonly left: number;
}

const meetingOf = (body: Body, series: Series, when: When, last: Written | null): Written => {
  const { number, day, isHeld } = when;
  const at = `${day}T08:30:00.000Z`;
  const held = { startedAt: isHeld ? at : null, endedAt: isHeld ? at : null, closedAt: isHeld ? at : null };
  const meeting = row<Meeting>(newId<'Meeting'>(), day, {
    ...meetingFields(series, day),
    state: isHeld ? 'closed' : 'open',
    ...held,
  });
  const carried = last?.items.slice(0, each.carried).map(({ topic }) => topic) ?? [];
  const newTopics = Array.from({ length: each.points - carried.length }, (_, place) =>
    topicOf(series.id, day, {
      seed: number * each.points + place,
      people: body.people,
      // Carried over once at most: only the last ones are still being talked about.
      state: when.left > 1 ? 'closed' : 'open',
    }),
  );
  const topics = [...newTopics, ...carried];
  const ranks = generateNKeysBetween(null, null, topics.length);
  const items = topics.map((topic, place) =>
    entryOf(topic, meeting, {
      rank: ranks[place] ?? '',
      carriedFrom: carried.includes(topic) ? last : null,
      isHeld,
    }),
  );
  const about = { meeting, items, seed: number * 1000, people: body.people };
  const participants = body.people.slice(0, 3).map(({ id }) =>
    row<Participant>(newId<'Participant'>(), day, {
      seriesId: series.id,
      meetingId: meeting.id,
      personId: id,
      group: 'person',
      label: '',
      attendance: isHeld ? 'present' : 'expected',
    }),
  );
  return {
    meeting,
    series,
    newTopics,
    items,
    participants,
    notes: isHeld ? notesOf(about) : [],
    decisions: isHeld ? decisionsOf(about) : [],
    actions: isHeld
      ? actionsOf(about, Math.floor(each.actions * (number + 1)) - Math.floor(each.actions * number))
      : [],
    when,
  };
};

interface About {
  readonly meeting: Meeting;
  readonly items: readonly AgendaEntry[];
  readonly seed: number;
  readonly people: readonly Person[];
}

const topicOf = (
  seriesId: SeriesId,
  day: Day,
  { seed, people, state }: Pick<About, 'seed' | 'people'> & Pick<Topic, 'state'>,
): Topic =>
  row<Topic>(newId<'Topic'>(), day, {
    ...noMark,
    seriesId,
    state,
    // Where it stood in the backlog says nothing any more.
    rank: 'a0',
    kind: 'discussion',
    title: words(seed, 5),
    background: sentences(seed, 120),
    links: '',
    standingPointId: null,
    raisedBy: someone(people, seed),
    ownerId: someone(people, seed + 1),
    minutes: 10,
    isAboutStaff: false,
    deciding: '',
    itemId: null,
    questionKey: null,
  });

const entryOf = (
  topic: Topic,
  meeting: Meeting,
  place: { readonly rank: string; readonly carriedFrom: Written | null; readonly isHeld: boolean },
): AgendaEntry => ({
  topic,
  agendaItem: row(newId<'AgendaItem'>(), meeting.day, {
    ...noMark,
    access: place.isHeld ? 'public' : 'undecided',
    meetingId: meeting.id,
    topicId: topic.id,
    rank: place.rank,
    state: place.isHeld ? 'discussed' : 'waiting',
    kind: topic.kind,
    title: topic.title,
    templateKey: null,
    templateVersion: null,
    minutes: 6,
    spent: place.isHeld ? 360 : 0,
    discussedAt: place.isHeld ? meeting.endedAt : null,
    carriedFromId: place.carriedFrom?.meeting.id ?? null,
    timesCarried: place.carriedFrom === null ? 0 : 1,
  }),
});

const notesOf = ({ meeting, items, seed }: About): readonly Note[] =>
  times(each.notes, (place) =>
    row<Note>(newId<'Note'>(), meeting.day, {
      meetingId: meeting.id,
      agendaItemId: itemAt(items, place).agendaItem.id,
      rank: place < items.length ? 'a0' : 'a1',
      body: sentences(seed + place, noteLength),
    }),
  );

const decisionsOf = ({ meeting, items, seed }: About): readonly Decision[] =>
  times(each.decisions, (place) =>
    row<Decision>(newId<'Decision'>(), meeting.day, {
      meetingId: meeting.id,
      agendaItemId: itemAt(items, place).agendaItem.id,
      topicId: itemAt(items, place).topic.id,
      state: 'inForce',
      decidedOn: meeting.day,
      text: sentences(seed + 100 + place, 110),
      reviewOn: null,
      replacedById: null,
    }),
  );

const actionsOf = ({ meeting, items, seed, people }: About, count: number): readonly Action[] =>
  times(count, (place) => {
    // One in ten is still to be done.
    const isOpen = (seed / 1000 + place) % 10 === 0;
    return row<Action>(newId<'Action'>(), meeting.day, {
      seriesId: meeting.seriesId,
      meetingId: meeting.id,
      agendaItemId: itemAt(items, place).agendaItem.id,
      topicId: itemAt(items, place).topic.id,
      itemId: null,
      state: isOpen ? 'open' : 'done',
      ownerId: someone(people, seed + place),
      dueOn: addDays(meeting.day, 14),
      doneAt: isOpen ? null : meeting.endedAt,
      doneBy: null,
      title: words(seed + 200 + place, 6),
      note: '',
    });
  });

const commandsOf = (written: Written, body: Body): readonly Command[] => [
  of('meetings', written.meeting),
  ...written.newTopics.map((topic) => of('topics', topic)),
  ...written.items.map(({ agendaItem }) => of('agendaItems', agendaItem)),
  ...written.participants.map((participant) => of('participants', participant)),
  ...written.notes.map((note) => of('notes', note)),
  ...written.decisions.map((decision) => of('decisions', decision)),
  ...written.actions.map((action) => of('actions', action)),
  ...(written.when.isHeld ? [minutesOf(written, body)] : []),
];

const minutesOf = (written: Written, { workspace, people }: Body): Command => {
  const id = newId<'Minutes'>();
  const { number, left } = written.when;
  const facts: MeetingFacts = { ...written, workspace, people, information: [], days: new Map() };
  const closing = {
    minutesId: id,
    version: 1,
    reason: '',
    closedAt: `${written.meeting.day}T09:30:00.000Z`,
    closedBy: null,
  };
  const snapshot = snapshotText(freezeMeeting(facts, closing));
  return create('minutes', id, {
    meetingId: written.meeting.id,
    version: 1,
    snapshot,
    digest: digestOfText(snapshot),
    reason: '',
    ...(left > approvedBefore ? approved(number, digestOfText(snapshot), closing.closedAt) : awaiting),
  });
};

/** The last two still wait to be approved. */
const approvedBefore = 2;
const awaiting = { state: 'awaiting', place: null, previous: null, link: null, approvedAt: null } as const;

/** As approved minutes look. Their links are not those of a chain, and nothing here follows it. */
const approved = (number: number, digest: string, approvedAt: Instant) =>
  ({
    state: 'approved',
    place: number + 1,
    previous: number === 0 ? null : digest,
    link: digest,
    approvedAt,
  }) as const;

const of = (table: TableName, stands: Row): Command => ({
  kind: 'create',
  table,
  id: stands.id,
  fields: fieldsOf({ ...stands }),
});

/** A row as it will be once it is written, so that minutes can be made of it before. */
const row = <R extends Row>(id: R['id'], day: Day, fields: Fields<R>): R =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields of the row and those every row has
  ({ ...kept(day), ...fields, id }) as unknown as R;

const kept = (day: Day) => ({
  rev: 1,
  createdAt: `${day}T08:00:00.000Z`,
  createdBy: null,
  updatedAt: `${day}T08:00:00.000Z`,
  updatedBy: null,
  deletedAt: null,
});

const times = <Thing>(count: number, make: (place: number) => Thing): readonly Thing[] =>
  Array.from({ length: count }, (_, place) => make(place));

const itemAt = (items: readonly AgendaEntry[], place: number): AgendaEntry => {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('a meeting without points');
  return item;
};

const someone = (people: readonly Person[], seed: number): PersonId | null =>
  people[seed % people.length]?.id ?? null;
