import { addDays, type Day } from '#shared/calendar/day.ts';
import type { MemberId } from './id.ts';
import type { RecipientGroup } from './information-entry.ts';
import { rowsOfSame } from './member-days.ts';
import { groupMembers } from './member-groups.ts';
import type { Member, PartyGroup } from './member.ts';

/** The elected members as they are registered, also those who have left. Empty: nobody has registered anyone. */
export interface Register {
  readonly members: readonly Member[];
  readonly partyGroups: readonly PartyGroup[];
}

/**
 * Who was in the group on the day; `named` is nobody. Worked out once for each time somebody came or left, and not for each
 * of the thousands of entries of a long log.
 */
export const idsIn = (group: RecipientGroup, register: Register, day: Day): ReadonlySet<MemberId> => {
  const known = periodsOf(register);
  const key = `${group} ${known.changes.findLastIndex((change) => change <= day)}`;
  const there = known.groups.get(key);
  if (there !== undefined) return there;
  const { members, partyGroups } = register;
  const ids = new Set(groupMembers(group, members, partyGroups, day).map(({ id }) => id));
  known.groups.set(key, ids);
  return ids;
};

/** The rows of somebody who has several, in the order of time; see `rowsOfSame`. */
export const sameRows = (register: Register): ReadonlyMap<MemberId, readonly Member[]> =>
  periodsOf(register).same;

/** The days after somebody's last, the first of them first. */
export const daysAfterLeaving = (register: Register): readonly Day[] => periodsOf(register).after;

interface Periods {
  /** The days somebody was new, and the last days of those who left, each with what sorts after it. */
  readonly changes: readonly string[];
  readonly groups: Map<string, ReadonlySet<MemberId>>;
  readonly after: readonly Day[];
  readonly same: ReadonlyMap<MemberId, readonly Member[]>;
}

const registers = new WeakMap<Register, Periods>();

const periodsOf = (register: Register): Periods => {
  const known = registers.get(register);
  if (known !== undefined) return known;
  const came = register.members.flatMap(({ fromDay }) => fromDay ?? []);
  const left = [...new Set(register.members.flatMap(({ toDay }) => toDay ?? []))].toSorted();
  const periods: Periods = {
    // The last day still counts: the change comes after it, and before the day that follows.
    changes: [...new Set<string>([...came, ...left.map((day) => `${day}~`)])].toSorted(),
    groups: new Map(),
    after: left.map((day) => addDays(day, 1)),
    same: rowsOfSame(register.members),
  };
  registers.set(register, periods);
  return periods;
};
