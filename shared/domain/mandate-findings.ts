import type { Day } from '#shared/calendar/day.ts';
import type { Mandate, MandateMember, MandateSeat } from './mandate.ts';
import { isInForceOn, seatedOn } from './mandate-now.ts';
import { hasLeft } from './member-groups.ts';
import type { Member } from './member.ts';
import type { Person } from './person.ts';
import type { Term } from './term.ts';

/** Each kind has its sources in `shared/templates/mandate-sources.ts`, in this order on the screen. */
export const mandateFindingKinds = [
  'tooFewInCommittee',
  'directorIsMember',
  'directorSits',
  'nobody',
  'noMayor',
  'noDeputyMayor',
  'fewerThanThree',
  'moreThanFive',
  'largeForum',
  'nobodyFromMinority',
  'sideUnknown',
  'noDecision',
  'otherForum',
  'leftCouncil',
  'notMayorNow',
  'twice',
  'seatTwice',
  'decidedAfterStart',
  'outsideTerm',
  'ended',
  'overlaps',
] as const;
export type MandateFindingKind = (typeof mandateFindingKinds)[number];

/** `law`: it must be so. `advice`: KS advises it. `check`: what is written does not add up. */
export type FindingWeight = 'law' | 'advice' | 'check';

export interface MandateFinding {
  readonly kind: MandateFindingKind;
  readonly weight: FindingWeight;
  /** Those it is about, in order; empty: nobody in particular. */
  readonly names: readonly string[];
  /** How many sit in it. */
  readonly count: number;
}

export interface MandateFacts {
  readonly mandate: Pick<
    Mandate,
    'id' | 'forum' | 'decisionRef' | 'decidedOn' | 'fromDay' | 'toDay' | 'termId'
  >;
  /** All of its members, also those who have left it. */
  readonly members: readonly Seated[];
  /** The other mandates of the term. */
  readonly others: ReadonlyArray<Pick<Mandate, 'id' | 'fromDay' | 'toDay'>>;
  /** The elected members of the term. */
  readonly register: ReadonlyArray<Pick<Member, 'id' | 'personId' | 'toDay'>>;
  readonly people: ReadonlyArray<Pick<Person, 'id' | 'name' | 'role'>>;
  readonly term: Pick<Term, 'startYear' | 'endYear' | 'electionDay'>;
  readonly today: Day;
}

type Seated = Pick<MandateMember, 'memberId' | 'personId' | 'name' | 'seat' | 'side' | 'fromDay' | 'toDay'>;

/**
 * What does not agree with the law, with the advice of KS, or with itself, as the mandate is today; in the order of
 * `mandateFindingKinds`. Facts to look at, never a score. Sources: domain.md 5.1 and 5.2 (KOML §§ 5-7, 7-3, 11-10, 13-1; FVL § 6; S1; S0).
 */
export const mandateFindings = (facts: MandateFacts): readonly MandateFinding[] => {
  const found = new Map<MandateFindingKind, readonly string[]>([
    ...(hasSeats(facts) ? [...whoSits(facts), ...whoIsWho(facts)] : [['nobody', []] as const]),
    ...whatWasDecided(facts),
  ]);
  const count = seatsOf(facts).length;
  return mandateFindingKinds.flatMap((kind) => {
    const names = found.get(kind);
    return names === undefined ? [] : [{ kind, weight: weights[kind] ?? 'check', names, count }];
  });
};

/**
 * Whether the one named is the kommunedirektør, whom the mandate is about: by the person, by the person the elected
 * member is, or by the name as it is written.
 */
export const isDirector = (
  { personId, memberId, name }: Pick<Seated, 'personId' | 'memberId' | 'name'>,
  { people, register }: Pick<MandateFacts, 'people' | 'register'>,
): boolean => {
  const known = register.find(({ id }) => id === memberId)?.personId ?? null;
  return people.some(
    (person) =>
      person.role === 'director' &&
      (person.id === personId || person.id === known || sameName(person.name, name)),
  );
};

type Found = readonly [MandateFindingKind, readonly string[]];

const weights: Readonly<Partial<Record<MandateFindingKind, FindingWeight>>> = {
  tooFewInCommittee: 'law',
  directorIsMember: 'law',
  directorSits: 'law',
  noMayor: 'advice',
  noDeputyMayor: 'advice',
  fewerThanThree: 'advice',
  moreThanFive: 'advice',
  largeForum: 'advice',
  nobodyFromMinority: 'advice',
  sideUnknown: 'advice',
  noDecision: 'advice',
  otherForum: 'advice',
};

/** A mandate that has ended, or not begun, is looked at as it is when it counts. */
const seatsOf = ({ mandate, members, today }: MandateFacts): readonly Seated[] => {
  const { fromDay, toDay } = mandate;
  const day = toDay !== null && toDay < today ? toDay : fromDay !== null && fromDay > today ? fromDay : today;
  return seatedOn(members, day);
};

const hasSeats = (facts: MandateFacts): boolean => seatsOf(facts).length > 0;

/** How many, in which seats and from which side: KOML § 5-7, and 3-5 in all with ordfører and varaordfører (S1). */
const whoSits = (facts: MandateFacts): readonly Found[] => {
  const seats = seatsOf(facts);
  const { forum } = facts.mandate;
  const holds = (seat: MandateSeat) => seats.some((one) => one.seat === seat);
  const unknown = seats.filter(({ side }) => side === null).map(({ name }) => name);
  const isMinorityThere = seats.some(({ side }) => side === 'minority');
  const isSmall = seats.length < 3;
  return [
    ...when('tooFewInCommittee', isSmall && forum === 'committee'),
    ...when('fewerThanThree', isSmall && forum !== 'committee'),
    ...when('moreThanFive', seats.length > 5 && forum !== 'executiveCommittee'),
    ...when('largeForum', seats.length > 5 && forum === 'executiveCommittee'),
    ...when('noMayor', !holds('mayor')),
    ...when('noDeputyMayor', !holds('deputyMayor')),
    ...when('nobodyFromMinority', !isMinorityThere && unknown.length === 0),
    ...when('sideUnknown', !isMinorityThere && unknown.length > 0, unknown),
  ];
};

const whoIsWho = (facts: MandateFacts): readonly Found[] => {
  const seats = seatsOf(facts);
  const { register, people, today } = facts;
  const named = (kind: MandateFindingKind, those: readonly Seated[]): readonly Found[] => {
    const names = [...new Set(those.map(({ name }) => name))];
    return when(kind, names.length > 0, names);
  };
  const left = seats.filter((seat) =>
    register.some((member) => member.id === seat.memberId && hasLeft(member, today)),
  );
  const oldMayor = seats.filter(({ seat, personId }) =>
    people.some(({ id, role }) => seat === 'mayor' && id === personId && role === 'outgoingMayor'),
  );
  const again = seats.filter((seat, at) => seats.slice(0, at).some((before) => isSame(before, seat)));
  const shared = seats.filter(
    ({ seat }, at) => seat !== 'member' && seats.some((other, place) => place !== at && other.seat === seat),
  );
  return [
    ...named(
      // Of an utvalg it is a rule of election; anywhere else the director is party to what the mandate is about.
      facts.mandate.forum === 'committee' ? 'directorIsMember' : 'directorSits',
      seats.filter((seat) => isDirector(seat, facts)),
    ),
    ...named('leftCouncil', left),
    ...named('notMayorNow', oldMayor),
    ...named('twice', again),
    ...named('seatTwice', again.length > 0 ? [] : shared),
  ];
};

const whatWasDecided = (facts: MandateFacts): readonly Found[] => {
  const { mandate, others, today } = facts;
  const { fromDay, toDay, decidedOn } = mandate;
  return [
    ...when('noDecision', mandate.decisionRef.trim() === ''),
    ...when('otherForum', mandate.forum === 'other'),
    ...when('decidedAfterStart', decidedOn !== null && fromDay !== null && decidedOn > fromDay),
    ...when(
      'outsideTerm',
      [decidedOn, fromDay, toDay].some((day) => isOutside(day, facts.term)),
    ),
    ...when('ended', toDay !== null && toDay < today),
    ...when(
      'overlaps',
      isInForceOn(mandate, today) &&
        others.some((other) => other.id !== mandate.id && isInForceOn(other, today)),
    ),
  ];
};

/** The old council goes on until the new one has come together, by the end of October (KOML § 7-1). */
const isOutside = (day: Day | null, { startYear, endYear, electionDay }: MandateFacts['term']): boolean =>
  day !== null && (day < (electionDay ?? `${startYear}-09-01`) || day > `${endYear}-10-31`);

const when = (kind: MandateFindingKind, is: boolean, names: readonly string[] = []): readonly Found[] =>
  is ? [[kind, names]] : [];

const isSame = (a: Seated, b: Seated): boolean =>
  (a.memberId !== null && a.memberId === b.memberId) ||
  (a.personId !== null && a.personId === b.personId) ||
  sameName(a.name, b.name);

const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb');
