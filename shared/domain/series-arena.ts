import {
  arenaCircles,
  type Arena,
  type ArenaCircle,
  type ArenaFrequency,
  type ArenaPurpose,
} from './arena.ts';
import type { Participant, ParticipantGroup } from './participant.ts';
import type { Person, PersonRole } from './person.ts';
import type { Frequency, Series, SeriesKind } from './series.ts';

/** A series as a meeting place: what it tells itself; whether it is written down, and what for, are a first guess. */
export const arenaOfSeries = (
  { kind, frequency }: Pick<Series, 'kind' | 'frequency'>,
  participants: ReadonlyArray<Pick<Participant, 'group' | 'personId'>>,
  people: ReadonlyArray<Pick<Person, 'id' | 'role'>>,
): Pick<Arena, 'frequency' | 'isFormal' | 'isDocumented'> & {
  readonly circles: readonly ArenaCircle[];
  readonly purposes: readonly ArenaPurpose[];
} => {
  const there = new Set<ArenaCircle>(kind === 'groupLeaders' ? ['groupLeaders'] : []);
  for (const { group, personId } of participants) {
    const role = people.find(({ id }) => id === personId)?.role;
    const circle = group === 'person' ? role && circleOfRole[role] : circleOfGroup[group];
    if (circle !== undefined) there.add(circle);
  }
  return {
    frequency: frequencies[frequency],
    isFormal: kind !== 'lunch',
    isDocumented: kind !== 'lunch',
    circles: arenaCircles.filter((circle) => there.has(circle)),
    purposes: purposesOfKind[kind],
  };
};

/** The kind of series one would set up for the place. */
export const seriesKindFor = (
  circles: readonly ArenaCircle[],
  { isFormal }: Pick<Arena, 'isFormal'>,
): SeriesKind => {
  if (circles.includes('groupLeaders')) return 'groupLeaders';
  return isFormal ? 'other' : 'lunch';
};

const circleOfRole: Readonly<Partial<Record<PersonRole, ArenaCircle>>> = {
  mayor: 'mayor',
  deputyMayor: 'deputyMayor',
  director: 'director',
};

const circleOfGroup: Readonly<Partial<Record<ParticipantGroup, ArenaCircle>>> = {
  management: 'management',
  executiveCommittee: 'executiveCommittee',
  groupLeaders: 'groupLeaders',
  council: 'council',
  committee: 'committees',
};

const frequencies: Readonly<Record<Frequency, ArenaFrequency>> = {
  once: 'asNeeded',
  weekly: 'weekly',
  everyOtherWeek: 'everyOtherWeek',
  everyFourthWeek: 'monthly',
  monthly: 'monthly',
  halfYearly: 'halfYearly',
};

const purposesOfKind: Readonly<Record<SeriesKind, readonly ArenaPurpose[]>> = {
  weekly: ['information', 'discussion', 'preparation'],
  lunch: ['relation'],
  groupLeaders: ['information', 'discussion'],
  halfYear: ['discussion', 'relation'],
  other: ['information'],
  single: ['information'],
};
