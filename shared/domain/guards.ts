import type { Day } from '#shared/calendar/day.ts';
import { coverageOf, type Coverage, type Register, type Telling } from './coverage.ts';
import type { Participant } from './participant.ts';
import type { Person } from './person.ts';
import type { Topic } from './topic.ts';

/**
 * What a guard has seen. None of them stops anybody: they remind, with the law beside them (`templates/guard-words.ts`).
 * - `toldNobody`, `toldSome`: «samtidighetsvakt», a point to all that has reached nobody, or only some
 * - `staff`, `staffWords`: «personalvakt», a point about the organisation, or words that smell of one employee's case
 * - `electedBody`: «møtevakt», members of a body beyond the political leadership take part
 */
export const guardReasons = ['toldNobody', 'toldSome', 'staff', 'staffWords', 'electedBody'] as const;
export type GuardReason = (typeof guardReasons)[number];

/** What is between a point to all and being done with: whom it has reached, and who waits (null: nobody was told). */
export interface ToldGap {
  readonly reason: 'toldNobody' | 'toldSome';
  readonly told: readonly Telling[];
  readonly coverage: Coverage | null;
}

/**
 * A point to all closes only when it is written down when and how ALL the elected members were told. Who that is, the log
 * of Informasjon and the guard see alike: flertall and mindretall together are all where everyone is on one of the sides.
 */
export const simultaneityGuard = (
  kind: Topic['kind'],
  told: readonly Telling[],
  register: Register,
  today: Day,
): ToldGap | null => {
  if (kind !== 'toAll') return null;
  const first = told.map(({ entry }) => entry.toldOn).toSorted()[0];
  if (first === undefined) return { reason: 'toldNobody', told, coverage: null };
  const coverage = coverageOf({ owedTo: 'all', sinceOn: first }, told, register, today);
  return coverage.completeOn === null ? { reason: 'toldSome', told, coverage } : null;
};

/** Named employees are the director's matter (KOML § 13-1 seventh paragraph). */
export const staffGuard = (topic: {
  readonly isAboutStaff: boolean;
  readonly title: string;
  readonly background: string;
}): 'staff' | 'staffWords' | null => {
  if (topic.isAboutStaff) return 'staff';
  return staffWords.test(`${topic.title} ${topic.background}`) ? 'staffWords' : null;
};

/** Words that mostly stand in the case of one employee. Only a reminder hangs on them, so a miss costs nothing. */
const staffWords =
  /oppsig(?:else|e |es)|seie opp|avskjed|sykemeld|sykmeld|sjukmeld|arbeidsforhold|ansettelsesforhold|tilsettingsforhold|personalsak|omplasser|avslutte stilling/iu;

/**
 * Elected members beyond mayor and deputy mayor: what counts is whether they are called together as a body to deal with
 * what the body is to handle (KOML chapter 11).
 */
export const meetingGuard = (
  participants: ReadonlyArray<Pick<Participant, 'group' | 'personId'>>,
  people: ReadonlyArray<Pick<Person, 'id' | 'role' | 'side' | 'partyGroup'>>,
): 'electedBody' | null => {
  const isElectedBeyond = ({ group, personId }: Pick<Participant, 'group' | 'personId'>): boolean => {
    if (group !== 'person') return bodies.has(group);
    const person = people.find(({ id }) => id === personId);
    if (person === undefined || politicalLeadership.has(person.role)) return false;
    return person.role === 'outgoingMayor' || person.side !== null || person.partyGroup !== null;
  };
  return participants.some(isElectedBeyond) ? 'electedBody' : null;
};

const bodies: ReadonlySet<Participant['group']> = new Set([
  'executiveCommittee',
  'groupLeaders',
  'council',
  'committee',
]);
const politicalLeadership: ReadonlySet<Person['role']> = new Set(['mayor', 'deputyMayor']);
