import type { Action } from '#shared/domain/action.ts';
import { isStanding, type Agenda, type AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Day } from '#shared/calendar/day.ts';
import { approvesAs } from '#shared/domain/approvers.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { MeetingId, MinutesId, PersonId } from '#shared/domain/id.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type {
  MinutesSnapshot,
  SnapshotAccess,
  SnapshotPerson,
  SnapshotPoint,
} from '#shared/domain/minutes-snapshot.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant, Row } from '#shared/domain/row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { basisWords } from '#shared/templates/access-bases.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { standingTemplate } from '#shared/templates/standing-agenda.ts';
import { bodyName, termsOf } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

/** What was planned and written in a meeting. */
export interface WrittenFacts extends Agenda {
  readonly participants: readonly Participant[];
  /** In order; of the whole meeting, as the lists below. */
  readonly notes: readonly Note[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly information: readonly InformationEntry[];
  /** The days of the meetings that points were carried over from. */
  readonly days: ReadonlyMap<MeetingId, Day>;
}

/** Everything a meeting consists of at the moment it is closed. */
export interface MeetingFacts extends WrittenFacts {
  readonly workspace: Workspace | null;
  /** Everyone, and those in the bin who are named: a name that was said stands. */
  readonly people: readonly Person[];
}

/** Which minutes they are. */
export interface Closing {
  readonly minutesId: MinutesId;
  readonly version: number;
  readonly reason: string;
  readonly closedAt: Instant;
  readonly closedBy: PersonId | null;
}

/**
 * The meeting as the minutes will have it for ever. Points that were put off are left out, unless something was written
 * on them all the same; the rest are numbered from 1 in the order of the agenda.
 */
export const freezeMeeting = (facts: MeetingFacts, closing: Closing): MinutesSnapshot => {
  const { workspace, meeting, series } = facts;
  const points = facts.items
    .filter((entry) => isKept(entry, facts))
    .map((entry, place) => pointOf(entry, place + 1, facts));
  return {
    format: 1,
    ...closing,
    meetingId: meeting.id,
    body: workspace === null ? '' : bodyName(workspace),
    bodies: {
      executiveCommittee: inBothForms((form) => termsOf(workspace, form).formannskapet),
      council: inBothForms((form) => termsOf(workspace, form).kommunestyret),
    },
    series: { id: series.id, kind: series.kind, title: series.title },
    day: meeting.day,
    startTime: meeting.startTime,
    minutes: meeting.minutes,
    place: meeting.place ?? series.place,
    startedAt: meeting.startedAt,
    endedAt: meeting.endedAt ?? closing.closedAt,
    participants: facts.participants.map(({ personId, group, label, attendance }) => ({
      personId,
      group,
      label,
      attendance,
    })),
    people: peopleOf(facts, closing),
    points,
  };
};

const isKept = ({ agendaItem }: AgendaEntry, facts: MeetingFacts): boolean => {
  if (agendaItem.state !== 'skipped') return true;
  const isOf = ofItem(agendaItem);
  return (
    facts.notes.some((note) => isOf(note) && note.body.trim() !== '') ||
    facts.decisions.some(isOf) ||
    facts.actions.some(isOf)
  );
};

const pointOf = (entry: AgendaEntry, number: number, facts: MeetingFacts): SnapshotPoint => {
  const { agendaItem: item, topic } = entry;
  const isOf = ofItem(item);
  const notes = facts.notes.filter(isOf);
  return {
    number,
    agendaItemId: item.id,
    topicId: topic.id,
    title: inBothForms((form) => agendaTitle(entry, form, facts.workspace)),
    kind: item.kind,
    state: item.state,
    isStanding: isStanding(entry),
    isTemplateTitle: item.title === null && standingTemplate(item.templateKey) !== undefined,
    minutes: item.minutes,
    spent: item.spent,
    raisedBy: topic.raisedBy,
    ownerId: topic.ownerId,
    deciding: topic.deciding,
    carriedFrom: item.carriedFromId === null ? null : (facts.days.get(item.carriedFromId) ?? null),
    timesCarried: item.timesCarried,
    access: accessOf(item),
    notes: notes.flatMap(({ id, body, createdBy }, place) =>
      body.trim() === '' ? [] : [{ id, body, isComment: place > 0, by: createdBy }],
    ),
    decisions: facts.decisions
      .filter(isOf)
      .map(({ id, text, decidedOn, reviewOn }) => ({ id, text, decidedOn, reviewOn })),
    actions: facts.actions
      .filter((action) => isOf(action) && action.state !== 'dropped')
      .map(({ id, title, note, ownerId, dueOn, state }) => ({ id, title, note, ownerId, dueOn, state })),
    information: facts.information.filter(isOf).map(withoutRow),
  };
};

const ofItem =
  ({ id }: AgendaItem) =>
  (row: { readonly agendaItemId: string | null } & Pick<Row, 'deletedAt'>): boolean =>
    row.agendaItemId === id && row.deletedAt === null;

const accessOf = (item: AgendaItem): SnapshotAccess => ({
  status: item.access,
  basisKey: item.basisKey,
  basisVersion: item.basisVersion,
  basis: item.access === 'exempt' ? inBothForms((form) => basisWords(item, form) ?? '') : null,
  fullerAccess: item.fullerAccess,
  reassessOn: item.reassessOn,
});

const withoutRow = (entry: InformationEntry): SnapshotPoint['information'][number] => ({
  id: entry.id,
  matter: entry.matter,
  toldOn: entry.toldOn,
  toldAt: entry.toldAt,
  toldBy: entry.toldBy,
  channel: entry.channel,
  channelNote: entry.channelNote,
  recipients: entry.recipients,
  named: entry.named,
  text: entry.text,
  link: entry.link,
});

/** Everyone who is named anywhere. */
export const namedIn = (facts: WrittenFacts): ReadonlySet<PersonId> =>
  new Set(
    [
      ...facts.participants.map(({ personId }) => personId),
      ...facts.items.flatMap(({ topic }) => [topic.raisedBy, topic.ownerId]),
      ...facts.actions.map(({ ownerId }) => ownerId),
      ...facts.notes.map(({ createdBy }) => createdBy),
      ...facts.information.map(({ toldBy }) => toldBy),
    ].filter((id) => id !== null),
  );

/** Those who are named, and the two who are to approve. */
const peopleOf = (facts: MeetingFacts, closing: Closing): readonly SnapshotPerson[] => {
  const named = namedIn(facts);
  return facts.people
    .filter(
      ({ id, role, deletedAt }) =>
        named.has(id) || id === closing.closedBy || (deletedAt === null && approvesAs(role) !== null),
    )
    .map(({ id, name, role, title }) => ({
      id,
      name,
      role,
      title: inBothForms((form) => title ?? roleName(role, facts.workspace, form)),
    }));
};

const inBothForms = (say: (form: WrittenForm) => string): InBothForms => ({ nb: say('nb'), nn: say('nn') });
