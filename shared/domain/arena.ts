import type { AccessMark } from './access-mark.ts';
import type { ArenaId, SeriesId, TermId } from './id.ts';
import type { Row } from './row.ts';

/** Who meets there. */
export const arenaCircles = [
  'mayor',
  'deputyMayor',
  'director',
  'management',
  'executiveCommittee',
  'groupLeaders',
  'committees',
  'council',
  'employees',
  'public',
] as const;
export type ArenaCircle = (typeof arenaCircles)[number];

export const arenaPurposes = ['information', 'discussion', 'decision', 'preparation', 'relation'] as const;
export type ArenaPurpose = (typeof arenaPurposes)[number];

export const arenaFrequencies = [
  'daily',
  'weekly',
  'everyOtherWeek',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
  'asNeeded',
] as const;
export type ArenaFrequency = (typeof arenaFrequencies)[number];

/** `wanted`: they miss it («mangler vi»). `ended`: it was, and is no more. */
export const arenaStates = ['inUse', 'wanted', 'ended'] as const;
export type ArenaState = (typeof arenaStates)[number];

/** A meeting place («møteplass») between elected members and administration, formal or not. */
export interface Arena extends Row<ArenaId>, AccessMark {
  readonly termId: TermId;
  readonly state: ArenaState;
  readonly rank: string;
  readonly title: string;
  /** Keys of `arenaCircles` in their order, with a space between; see `circlesOf`. */
  readonly circles: string;
  /** Keys of `arenaPurposes`, the same way. */
  readonly purposes: string;
  readonly frequency: ArenaFrequency;
  readonly isFormal: boolean;
  readonly isDocumented: boolean;
  readonly note: string;
  /** The series in Ukemøter that is this place; null: none. */
  readonly seriesId: SeriesId | null;
}

/** Those who meet there, in the order of `arenaCircles`; words it does not know are left out. */
export const circlesOf = ({ circles }: Pick<Arena, 'circles'>): readonly ArenaCircle[] =>
  listed(circles, arenaCircles);

export const purposesOf = ({ purposes }: Pick<Arena, 'purposes'>): readonly ArenaPurpose[] =>
  listed(purposes, arenaPurposes);

const listed = <Key extends string>(text: string, known: readonly Key[]): readonly Key[] => {
  const words = new Set(text.split(' '));
  return known.filter((key) => words.has(key));
};
