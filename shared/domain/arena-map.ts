import { arenaCircles, arenaPurposes, circlesOf, purposesOf } from './arena.ts';
import type { Arena, ArenaCircle, ArenaPurpose } from './arena.ts';

/**
 * What is missing among the places they meet, as facts to talk about.
 * - `circleNowhere`: meets at no place
 * - `neverMeet`: elected members who do not meet these of the administration at any place; told together where it is the same ones
 * - `purposeWithout`: no place has the purpose
 * - `nothingInformal`, `nothingDocumented`: of no place is it said
 * - `decidesInformally`, `decidesUndocumented`: a place where decisions are made, without the form or the paper for it
 * - `nobodyNamed`: a place without anybody
 *
 * `wanted`: the places they miss that would fill it, or some of it; they stand on the map too.
 */
export type ArenaGap =
  | { readonly kind: 'circleNowhere'; readonly circle: ArenaCircle; readonly wanted: readonly Arena[] }
  | {
      readonly kind: 'neverMeet';
      readonly circles: readonly ArenaCircle[];
      readonly others: readonly ArenaCircle[];
      readonly wanted: readonly Arena[];
    }
  | { readonly kind: 'purposeWithout'; readonly purpose: ArenaPurpose; readonly wanted: readonly Arena[] }
  | { readonly kind: 'nothingInformal' | 'nothingDocumented' }
  | {
      readonly kind: 'decidesInformally' | 'decidesUndocumented' | 'nobodyNamed';
      readonly arena: Arena;
    };

/** Places where the same circles meet for some of the same purposes. */
export interface ArenaOverlap {
  readonly arenas: readonly Arena[];
  readonly circles: readonly ArenaCircle[];
  /** Those that all of them have. */
  readonly purposes: readonly ArenaPurpose[];
}

export interface MappedArena {
  readonly arena: Arena;
  readonly circles: readonly ArenaCircle[];
  readonly purposes: readonly ArenaPurpose[];
}

export interface ArenaMap {
  /** In use or wanted, in their order; what has ended is not on the map. */
  readonly arenas: readonly MappedArena[];
  /** Judged by those in use; none while there is no place in use. */
  readonly gaps: readonly ArenaGap[];
  readonly overlaps: readonly ArenaOverlap[];
}

/** Formal and informal places where elected members and administration meet (domain.md section 6.2). */
export const arenaMap = (arenas: readonly Arena[]): ArenaMap => {
  const mapped = arenas
    .filter(({ state }) => state !== 'ended')
    .map((arena) => ({ arena, circles: circlesOf(arena), purposes: purposesOf(arena) }));
  const inUse = mapped.filter(({ arena }) => arena.state === 'inUse');
  const wanted = mapped.filter(({ arena }) => arena.state === 'wanted');
  return {
    arenas: mapped,
    gaps: inUse.length === 0 ? [] : gapsOf(inUse, wanted),
    overlaps: overlapsOf(inUse),
  };
};

/** Those who are elected, and those who work for them; innbyggere are neither. */
export const electedCircles: readonly ArenaCircle[] = [
  'mayor',
  'deputyMayor',
  'executiveCommittee',
  'groupLeaders',
  'committees',
  'council',
];
export const administrationCircles: readonly ArenaCircle[] = ['director', 'management', 'employees'];

const gapsOf = (inUse: readonly MappedArena[], wanted: readonly MappedArena[]): readonly ArenaGap[] => {
  const nowhere = arenaCircles.filter((circle) => !inUse.some(({ circles }) => circles.includes(circle)));
  const meet = (one: ArenaCircle, other: ArenaCircle): boolean =>
    inUse.some(({ circles }) => circles.includes(one) && circles.includes(other));
  const apart = new Map<string, readonly ArenaCircle[]>();
  for (const circle of electedCircles.filter((each) => !nowhere.includes(each))) {
    const others = administrationCircles.filter((other) => !nowhere.includes(other) && !meet(circle, other));
    const key = others.join(' ');
    if (key !== '') apart.set(key, [...(apart.get(key) ?? []), circle]);
  }
  const wantedWhere = (has: (one: MappedArena) => boolean) => wanted.filter(has).map(({ arena }) => arena);
  const decides = inUse.filter(({ purposes }) => purposes.includes('decision'));
  return [
    ...nowhere.map((circle): ArenaGap => ({
      kind: 'circleNowhere',
      circle,
      wanted: wantedWhere(({ circles }) => circles.includes(circle)),
    })),
    ...[...apart].map(([key, circles]): ArenaGap => {
      const others = administrationCircles.filter((other) => key.split(' ').includes(other));
      const isAny = (there: readonly ArenaCircle[]) => (one: ArenaCircle) => there.includes(one);
      const wantedTogether = wantedWhere((one) =>
        [circles, others].every((side) => side.some(isAny(one.circles))),
      );
      return { kind: 'neverMeet', circles, others, wanted: wantedTogether };
    }),
    ...arenaPurposes
      .filter((purpose) => !inUse.some(({ purposes }) => purposes.includes(purpose)))
      .map((purpose): ArenaGap => ({
        kind: 'purposeWithout',
        purpose,
        wanted: wantedWhere(({ purposes }) => purposes.includes(purpose)),
      })),
    ...(inUse.every(({ arena }) => arena.isFormal) ? [{ kind: 'nothingInformal' } as const] : []),
    ...(inUse.some(({ arena }) => arena.isDocumented) ? [] : [{ kind: 'nothingDocumented' } as const]),
    ...decides
      .filter(({ arena }) => !arena.isFormal)
      .map(({ arena }): ArenaGap => ({ kind: 'decidesInformally', arena })),
    ...decides
      .filter(({ arena }) => arena.isFormal && !arena.isDocumented)
      .map(({ arena }): ArenaGap => ({ kind: 'decidesUndocumented', arena })),
    ...inUse
      .filter(({ circles }) => circles.length === 0)
      .map(({ arena }): ArenaGap => ({ kind: 'nobodyNamed', arena })),
  ];
};

const overlapsOf = (inUse: readonly MappedArena[]): readonly ArenaOverlap[] => {
  const byCircles = new Map<string, MappedArena[]>();
  for (const one of inUse) {
    if (one.circles.length > 1) byCircles.set(keyOf(one), [...(byCircles.get(keyOf(one)) ?? []), one]);
  }
  return [...byCircles.values()].flatMap(overlapping);
};

const keyOf = ({ circles }: MappedArena): string => circles.join(' ');

/** Of places with the same circles: those that share a purpose, told together where all of them share the same ones. */
const overlapping = (same: readonly MappedArena[]): readonly ArenaOverlap[] => {
  const found = new Map<string, Set<MappedArena>>();
  for (const purpose of arenaPurposes) {
    const having = same.filter(({ purposes }) => purposes.includes(purpose));
    if (having.length < 2) continue;
    found.set(having.map(({ arena }) => arena.id).join(' '), new Set(having));
  }
  return [...found.values()].map((having) => {
    const all = [...having];
    return {
      arenas: all.map(({ arena }) => arena),
      circles: all[0]?.circles ?? [],
      purposes: arenaPurposes.filter((purpose) => all.every(({ purposes }) => purposes.includes(purpose))),
    };
  });
};
