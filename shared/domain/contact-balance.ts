import { addDays, type Day } from '#shared/calendar/day.ts';
import { halfYearOf } from '#shared/calendar/half-years.ts';
import type { ContactPoint, ContactPointState } from './contact-point.ts';
import { metGroups, toldGroups, type BalanceFacts, type MeetingWith } from './contact-reach.ts';
import type { InformationEntry } from './information-entry.ts';
import type { Meeting, MeetingState } from './meeting.ts';
import type { PartyGroup } from './member.ts';
import type { CouncilSide } from './person.ts';
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

/** One contact with those it was with; `all`: with every party group at the same time. */
export interface ContactOf {
  readonly contact: GroupContact;
  readonly groups: 'all' | readonly PartyGroup[];
}

/** Every contact once, the latest first. */
export const allContacts = ({ common, sides }: ContactBalance): readonly ContactOf[] => {
  const lanes = sides.flatMap((side) => side.lanes);
  const own = new Map(sides.flatMap(({ contacts }) => contacts).map((one) => [contactKey(one), one]));
  return [
    ...common.map((contact): ContactOf => ({ contact, groups: 'all' })),
    ...[...own.values()].map((contact): ContactOf => ({
      contact,
      groups: lanes.filter(({ contacts }) => contacts.includes(contact)).map(({ group }) => group),
    })),
  ].toSorted((a, b) => inTime(b.contact, a.contact));
};

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

/**
 * The days a drawing of the whole term shows, in whole half-years: from the first contact to what is planned, at most to the
 * end of the half-year after this one. A series of meetings is planned for years; there is nothing to see in that.
 */
export const balanceSpan = (
  { common, sides }: ContactBalance,
  today: Day,
): { readonly from: Day; readonly to: Day } => {
  const days = [...common, ...sides.flatMap(({ contacts }) => contacts)].map(({ day }) => day).toSorted();
  const [first = today] = days;
  const last = days.at(-1) ?? today;
  const now = halfYearOf(today);
  const next = halfYearOf(addDays(now.to, 1));
  return { from: halfYearOf(first < today ? first : today).from, to: last > now.to ? next.to : now.to };
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

/** The id of what the contact is known from. */
export const contactKey = (contact: GroupContact): string => {
  if (contact.source === 'point') return contact.point.id;
  return contact.source === 'meeting' ? contact.meeting.id : contact.entry.id;
};

/** In the order of time; the same day in the order they were made. */
export const inTime = (a: GroupContact, b: GroupContact): number =>
  compare(a.day, b.day) || compare(contactKey(a), contactKey(b));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
