import { addDays, daysBetween, type Day } from '#shared/calendar/day.ts';
import type { MemberId } from './id.ts';
import type { InformationEntry, RecipientGroup } from './information-entry.ts';
import type { Matter } from './matter.ts';
import type { Member } from './member.ts';
import { daysAfterLeaving, idsIn, sameRows, type Register } from './register-groups.ts';

export type { Register } from './register-groups.ts';

/** One time something was told, with those of the register who were told by name. */
export interface Telling {
  readonly entry: InformationEntry;
  readonly named: readonly MemberId[];
}

/** A member who should have it and has not got it; `days` whole days since `since`, 0 when it is today. */
export interface Waiting {
  readonly member: Member;
  readonly since: Day;
  readonly days: number;
}

/** The group that is exactly those who wait today, else each of them by name. */
export interface Rest {
  readonly recipients: RecipientGroup;
  readonly named: readonly MemberId[];
}

/** Who has got something and who has not. Worked out from the log, never stored. */
export interface Coverage {
  /** False while nobody is registered in the group it is owed to, or that is named ones: then only `waitingGroups` knows. */
  readonly isByName: boolean;
  /** Members who got it, in the order of the register; also those who have left since. */
  readonly reached: readonly Member[];
  /** Members who should have it today and have not got it. */
  readonly waiting: readonly Waiting[];
  /** The groups that wait, where nobody is registered: `all` where only some are known to have got it. */
  readonly waitingGroups: readonly RecipientGroup[];
  /** Groups it was told or is owed to that had nobody in them on that day, though members are registered. */
  readonly emptyGroups: readonly RecipientGroup[];
  /** What to write when the rest is told; null: nobody waits. */
  readonly rest: Rest | null;
  /** The day the first of them knew; from then on the others have waited. */
  readonly since: Day;
  /** Whole days from `since` to today, never less than 0. */
  readonly days: number;
  /** The day all who should have it had got it; null: some wait. */
  readonly completeOn: Day | null;
}

/** Those who were told, as the groups were on that day, and the member who told them. */
export const toldMembers = ({ entry, named }: Telling, register: Register): readonly Member[] => {
  const inGroup = idsIn(entry.recipients, register, entry.toldOn);
  const isTeller = ({ personId }: Member) => personId !== null && personId === entry.toldBy;
  return register.members.filter(
    (member) => inGroup.has(member.id) || named.includes(member.id) || isTeller(member),
  );
};

/**
 * Who has got it and who has not («samme informasjon til samme tid»). Flertall and mindretall together are all, but for
 * members on neither side: no list to one of the sides had them. Who came after all had got it is not waiting for it; who
 * has left does not wait any more, but stays among those who got it.
 * @param told every time it was told, in any order; what is told after today does not count yet
 */
export const coverageOf = (
  matter: Pick<Matter, 'owedTo' | 'sinceOn'>,
  told: readonly Telling[],
  register: Register,
  today: Day,
): Coverage => {
  const tellings = told
    .filter(({ entry }) => entry.toldOn <= today)
    .toSorted((a, b) => compare(a.entry.toldOn, b.entry.toldOn));
  const first = tellings[0]?.entry.toldOn;
  const since = first !== undefined && first < matter.sinceOn ? first : matter.sinceOn;
  const shared = {
    since,
    days: Math.max(0, daysBetween(since, today)),
    emptyGroups: emptyGroupsOf(matter.owedTo, tellings, register, today),
  };
  // A group with nobody in it can not be followed by name either.
  const isUnknown = matter.owedTo === 'named' || idsIn(matter.owedTo, register, today).size === 0;
  return isUnknown
    ? { ...shared, ...byGroup(matter.owedTo, tellings, register) }
    : { ...shared, ...byMember({ ...matter, since }, tellings, register, today) };
};

/** In the order they are preferred in: who is all is not called flertall. */
const groups = ['all', 'minority', 'majority', 'executiveCommittee', 'groupLeaders'] as const;

type Found = Pick<Coverage, 'isByName' | 'reached' | 'waiting' | 'waitingGroups' | 'rest' | 'completeOn'>;

/** Who told the others is not counted: without them, the group is who waits. */
const restOf = (
  waiting: readonly Member[],
  tellings: readonly Telling[],
  register: Register,
  today: Day,
): Rest | null => {
  if (waiting.length === 0) return null;
  const ids = waiting.map(({ id }) => id);
  const tellers = new Set(tellings.map(({ entry }) => entry.toldBy));
  const isCounted = ({ personId }: Member) => personId === null || !tellers.has(personId);
  const exact = groups.find((group) => {
    const inGroup = idsIn(group, register, today);
    const others = register.members.filter((member) => inGroup.has(member.id) && isCounted(member));
    return others.length === ids.length && ids.every((id) => inGroup.has(id));
  });
  return exact === undefined ? { recipients: 'named', named: ids } : { recipients: exact, named: [] };
};

const byMember = (
  { owedTo, since }: { readonly owedTo: RecipientGroup; readonly since: Day },
  tellings: readonly Telling[],
  register: Register,
  today: Day,
): Found => {
  const reachedOn = firstDays(tellings, register);
  const waitingOn = (day: Day) => {
    const owed = idsIn(owedTo, register, day);
    return register.members.filter(({ id }) => owed.has(id) && (reachedOn.get(id) ?? '9') > day);
  };
  const completeOn =
    turningDays(tellings, register, today).find((day) => waitingOn(day).length === 0) ?? null;
  const waiting = completeOn === null ? waitingOn(today) : [];
  return {
    isByName: true,
    reached: reachedIn(reachedOn, register),
    waiting: waitsOf(waiting, since, today, register),
    waitingGroups: [],
    rest: restOf(waiting, tellings, register, today),
    completeOn,
  };
};

/** How long each has waited, counted once for each day somebody has waited from. */
const waitsOf = (
  members: readonly Member[],
  matterSince: Day,
  today: Day,
  register: Register,
): readonly Waiting[] => {
  const counted = new Map<Day, number>();
  return members.map((member) => {
    const fromDay = cameOn(member, register);
    const since = fromDay !== null && fromDay > matterSince ? fromDay : matterSince;
    const days = counted.get(since) ?? Math.max(0, daysBetween(since, today));
    counted.set(since, days);
    return { member, since, days };
  });
};

/**
 * The day from which they have been there without a break; null: from the start. Who only changed party group has waited
 * all the while.
 */
const cameOn = (member: Member, register: Register): Day | null => {
  const rows = sameRows(register).get(member.id) ?? [member];
  return rows
    .slice(0, rows.indexOf(member))
    .reduceRight(
      (from: Day | null, { fromDay, toDay }) =>
        from !== null && toDay !== null && addDays(toDay, 1) === from ? fromDay : from,
      member.fromDay,
    );
};

/** Everyone who got it, once each: of somebody who has several rows, the last. */
const reachedIn = (reachedOn: ReadonlyMap<MemberId, Day>, register: Register): readonly Member[] =>
  register.members.filter(
    (member) => reachedOn.has(member.id) && (sameRows(register).get(member.id)?.at(-1) ?? member) === member,
  );

/** The first day each was told, also in another of their rows: who changes party group knows what they knew. */
const firstDays = (tellings: readonly Telling[], register: Register): ReadonlyMap<MemberId, Day> => {
  const days = new Map<MemberId, Day>();
  for (const telling of tellings)
    for (const member of toldMembers(telling, register))
      for (const { id } of sameRows(register).get(member.id) ?? [member])
        if (!days.has(id)) days.set(id, telling.entry.toldOn);
  return days;
};

/** The days on which it may have become complete: something was told, or one of those who waited had left. */
const turningDays = (tellings: readonly Telling[], register: Register, today: Day): readonly Day[] => {
  const first = tellings[0]?.entry.toldOn;
  if (first === undefined) return [];
  const told = tellings.map(({ entry }) => entry.toldOn);
  return [...new Set([...told, ...daysAfterLeaving(register)])]
    .filter((day) => day >= first && day <= today)
    .toSorted(compare);
};

/** While nobody is registered in it: the groups themselves are all that is known. */
const byGroup = (owedTo: RecipientGroup, tellings: readonly Telling[], register: Register): Found => {
  const at = tellings.findIndex((_, index) => covers(owedTo, groupsOf(tellings.slice(0, index + 1))));
  const reached = firstDays(tellings, register);
  const waitingGroups = at === -1 ? missing(owedTo, groupsOf(tellings)) : [];
  const [recipients] = waitingGroups;
  return {
    isByName: false,
    reached: reachedIn(reached, register),
    waiting: [],
    waitingGroups,
    rest: recipients === undefined ? null : { recipients, named: [] },
    completeOn: tellings[at]?.entry.toldOn ?? null,
  };
};

const groupsOf = (tellings: readonly Telling[]): ReadonlySet<RecipientGroup> =>
  new Set(tellings.map(({ entry }) => entry.recipients));

const covers = (owedTo: RecipientGroup, told: ReadonlySet<RecipientGroup>): boolean =>
  told.has('all') || (told.has('majority') && told.has('minority')) || told.has(owedTo);

const missing = (owedTo: RecipientGroup, told: ReadonlySet<RecipientGroup>): readonly RecipientGroup[] => {
  if (owedTo !== 'all') return [owedTo];
  if (told.has('majority')) return ['minority'];
  return told.has('minority') ? ['majority'] : ['all'];
};

const emptyGroupsOf = (
  owedTo: RecipientGroup,
  tellings: readonly Telling[],
  register: Register,
  today: Day,
): readonly RecipientGroup[] => {
  if (register.members.length === 0) return [];
  const asked = [
    { group: owedTo, day: today },
    ...tellings.map(({ entry }) => ({ group: entry.recipients, day: entry.toldOn })),
  ];
  const isEmpty = ({ group, day }: (typeof asked)[number]) =>
    group !== 'named' && idsIn(group, register, day).size === 0;
  return [...new Set(asked.filter(isEmpty).map(({ group }) => group))];
};

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
