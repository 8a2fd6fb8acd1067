import type { Day } from '#shared/calendar/day.ts';
import type { ContactPoint, ContactPointState } from './contact-point.ts';
import type { MemberId, PartyGroupId } from './id.ts';
import type { InformationEntry } from './information-entry.ts';
import type { EntryMember } from './matter.ts';
import type { Meeting, MeetingState } from './meeting.ts';
import type { Member, PartyGroup } from './member.ts';
import { groupMembers, isMemberOn } from './member-groups.ts';
import type { Participant } from './participant.ts';
import type { CouncilSide, Person } from './person.ts';
import type { Series } from './series.ts';

/** One contact, and where the app knows it from. What a meeting or the log of information tells is not asked again. */
export type GroupContact = Told | Met | Noted;

interface Known {
  readonly day: Day;
  readonly state: ContactPointState;
}
interface Noted extends Known {
  readonly source: 'point';
  readonly point: ContactPoint;
}
interface Met extends Known {
  readonly source: 'meeting';
  readonly meeting: Meeting;
  readonly series: Series;
}
interface Told extends Known {
  readonly source: 'information';
  readonly entry: InformationEntry;
}

/** A line of the drawing: contacts with one party group, in the order of time. */
export interface ContactLane {
  readonly group: PartyGroup;
  readonly contacts: readonly GroupContact[];
}

/** The groups of flertall, of mindretall, or of which nobody has said it (`side` null). */
export interface ContactSide {
  readonly side: CouncilSide | null;
  /** By name: none comes first for being large. */
  readonly lanes: readonly ContactLane[];
  /** Every contact with any of its groups, once each. */
  readonly contacts: readonly GroupContact[];
}

export interface ContactBalance {
  /** What reached all the groups at the same time; it stands here, and in no lane. */
  readonly common: readonly GroupContact[];
  /** Flertall, mindretall, not said; only those with a group. */
  readonly sides: readonly ContactSide[];
}

/** A meeting with those who take part: its own list, or that of the series while it lies ahead. */
export interface MeetingWith {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly participants: ReadonlyArray<Pick<Participant, 'group' | 'personId' | 'attendance'>>;
}

export interface BalanceFacts {
  readonly partyGroups: readonly PartyGroup[];
  readonly members: readonly Member[];
  readonly people: ReadonlyArray<Pick<Person, 'id' | 'role'>>;
  readonly points: readonly ContactPoint[];
  readonly meetings: readonly MeetingWith[];
  readonly entries: readonly InformationEntry[];
  readonly entryMembers: ReadonlyArray<Pick<EntryMember, 'entryId' | 'memberId'>>;
}

/**
 * Planned and held contact with the party groups, flertall and mindretall (domain.md section 6.1). It shows, and judges
 * nothing: no sum of all, no order by size.
 */
export const contactBalance = (facts: BalanceFacts): ContactBalance => {
  const reached = [
    ...facts.points.map((point) => ({ contact: noted(point), reach: new Set([point.partyGroupId]) })),
    ...facts.meetings.map((one) => ({ contact: met(one), reach: metGroups(one, facts) })),
    ...facts.entries.map((entry) => ({ contact: told(entry), reach: toldGroups(entry, facts) })),
  ].toSorted((a, b) => inTime(a.contact, b.contact));
  const isCommon = ({ contact, reach }: (typeof reached)[number]): boolean =>
    contact.source !== 'point' &&
    facts.partyGroups.length > 0 &&
    facts.partyGroups.every(({ id }) => reach.has(id));
  const own = reached.filter((one) => !isCommon(one));
  const sides = ([...councilSides, null] as const).flatMap((side): readonly ContactSide[] => {
    const groups = facts.partyGroups.filter((group) => group.side === side);
    if (groups.length === 0) return [];
    const withAny = own.filter(({ reach }) => groups.some(({ id }) => reach.has(id)));
    const lanes = groups.map((group) => ({
      group,
      contacts: withAny.filter(({ reach }) => reach.has(group.id)).map(({ contact }) => contact),
    }));
    return [{ side, lanes, contacts: withAny.map(({ contact }) => contact) }];
  });
  return { common: reached.filter(isCommon).map(({ contact }) => contact), sides };
};

/** How many times of each kind. Information is told for itself: it is no conversation. */
export interface ContactCount {
  readonly held: number;
  readonly planned: number;
  readonly dropped: number;
  readonly told: number;
}

export const countContacts = (contacts: readonly GroupContact[]): ContactCount => {
  const talks = contacts.filter(({ source }) => source !== 'information');
  const inState = (state: ContactPointState) => talks.filter((contact) => contact.state === state).length;
  return {
    held: inState('held'),
    planned: inState('planned'),
    dropped: inState('dropped'),
    told: contacts.length - talks.length,
  };
};

/** The last time they talked, on the day or before; null: not yet. */
export const lastHeld = (contacts: readonly GroupContact[], today: Day): GroupContact | null =>
  contacts.findLast(
    ({ source, state, day }) => source !== 'information' && state === 'held' && day <= today,
  ) ?? null;

/** The next time that is planned, from the day on; null: none. */
export const nextPlanned = (contacts: readonly GroupContact[], today: Day): GroupContact | null =>
  contacts.find(({ state, day }) => state === 'planned' && day >= today) ?? null;

/** Planned contact whose day is past: somebody must say whether it came to anything. The earliest first. */
export const unanswered = (points: readonly ContactPoint[], today: Day): readonly ContactPoint[] =>
  points
    .filter(({ state, day }) => state === 'planned' && day < today)
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));

/** Only what lies between the days, both included; for a drawing of a half-year. */
export const withinDays = (balance: ContactBalance, from: Day, to: Day): ContactBalance => {
  const within = (contacts: readonly GroupContact[]) =>
    contacts.filter(({ day }) => from <= day && day <= to);
  return {
    common: within(balance.common),
    sides: balance.sides.map((side) => ({
      ...side,
      lanes: side.lanes.map((lane) => ({ ...lane, contacts: within(lane.contacts) })),
      contacts: within(side.contacts),
    })),
  };
};

const councilSides: readonly CouncilSide[] = ['majority', 'minority'];

const noted = (point: ContactPoint): Noted => ({
  source: 'point',
  point,
  day: point.day,
  state: point.state,
});

const met = ({ meeting, series }: MeetingWith): Met => ({
  source: 'meeting',
  meeting,
  series,
  day: meeting.day,
  state: stateOfMeeting[meeting.state],
});

const told = (entry: InformationEntry): Told => ({
  source: 'information',
  entry,
  day: entry.toldOn,
  state: 'held',
});

const stateOfMeeting: Readonly<Record<MeetingState, ContactPointState>> = {
  planned: 'planned',
  open: 'planned',
  running: 'planned',
  closed: 'held',
  cancelled: 'dropped',
  skipped: 'dropped',
};

/**
 * The party groups that meet there: all of them where the group leaders or the council do, else those of the members who
 * take part. Mayor and deputy mayor are there for the kommune, not for their group.
 */
const metGroups = ({ meeting, series, participants }: MeetingWith, facts: BalanceFacts): Groups => {
  const there = participants.filter(({ attendance }) => attendance !== 'absent');
  const has = (group: Participant['group']) => there.some((each) => each.group === group);
  if (series.kind === 'groupLeaders' || has('groupLeaders') || has('council')) return everyGroup(facts);
  const named = there.flatMap(({ personId }) => {
    const person = facts.people.find(({ id }) => id === personId);
    if (person === undefined || person.role === 'mayor' || person.role === 'deputyMayor') return [];
    return facts.members.filter((member) => member.personId === person.id && isMemberOn(member, meeting.day));
  });
  const committee = has('executiveCommittee')
    ? groupMembers('executiveCommittee', facts.members, facts.partyGroups, meeting.day)
    : [];
  return groupsOf([...named, ...committee]);
};

/** The party groups that were told, as they were on the day. To the council or the group leaders is to all of them. */
const toldGroups = ({ id, recipients, toldOn }: InformationEntry, facts: BalanceFacts): Groups => {
  if (recipients === 'all' || recipients === 'groupLeaders') return everyGroup(facts);
  if (recipients === 'majority' || recipients === 'minority')
    return new Set(facts.partyGroups.flatMap((group) => (group.side === recipients ? [group.id] : [])));
  if (recipients === 'executiveCommittee')
    return groupsOf(groupMembers(recipients, facts.members, facts.partyGroups, toldOn));
  const named = new Set<MemberId>(
    facts.entryMembers.flatMap((row) => (row.entryId === id ? [row.memberId] : [])),
  );
  return groupsOf(facts.members.filter((member) => named.has(member.id)));
};

type Groups = ReadonlySet<PartyGroupId>;

const everyGroup = ({ partyGroups }: BalanceFacts): Groups => new Set(partyGroups.map(({ id }) => id));

const groupsOf = (members: readonly Member[]): Groups =>
  new Set(members.flatMap(({ partyGroupId }) => (partyGroupId === null ? [] : [partyGroupId])));

const keyOf = (contact: GroupContact): string => {
  if (contact.source === 'point') return contact.point.id;
  return contact.source === 'meeting' ? contact.meeting.id : contact.entry.id;
};

const inTime = (a: GroupContact, b: GroupContact): number =>
  compare(a.day, b.day) || compare(keyOf(a), keyOf(b));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
