import type { Day } from '#shared/calendar/day.ts';
import type { Mandate, MandateMember } from './mandate.ts';
import { sideOf } from './member-groups.ts';
import type { Member, PartyGroup } from './member.ts';

type Lasting = Pick<Mandate, 'fromDay' | 'toDay'>;

/** Whether it counts on the day. The first and the last day count; without a day it is open at that end. */
export const isInForceOn = ({ fromDay, toDay }: Lasting, day: Day): boolean =>
  (fromDay === null || fromDay <= day) && (toDay === null || day <= toDay);

/** Those who sit in it on the day, in the order they are given. */
export const seatedOn = <M extends Pick<MandateMember, 'fromDay' | 'toDay'>>(
  members: readonly M[],
  day: Day,
): readonly M[] => members.filter((member) => isInForceOn(member, day));

/** The mandate that counts on the day: of several, the one that began last. Null: none does. */
export const mandateNow = <M extends Lasting & Pick<Mandate, 'id' | 'decidedOn'>>(
  mandates: readonly M[],
  day: Day,
): M | null => mandates.filter((mandate) => isInForceOn(mandate, day)).toSorted(latestFirst)[0] ?? null;

/** The latest first, by the day it began, else the day it was decided; what has neither stands first. */
export const latestFirst = (
  a: Pick<Mandate, 'id' | 'fromDay' | 'decidedOn'>,
  b: Pick<Mandate, 'id' | 'fromDay' | 'decidedOn'>,
): number => {
  const [first, second] = [begun(a), begun(b)];
  return first === second ? (a.id < b.id ? 1 : -1) : first > second ? -1 : 1;
};

const begun = ({ fromDay, decidedOn }: Pick<Mandate, 'fromDay' | 'decidedOn'>): string =>
  fromDay ?? decidedOn ?? '9999';

/** The seats with the side of the party group, where none is said of the seat itself. */
export const withSides = <S extends Pick<MandateMember, 'memberId' | 'side'>>(
  seats: readonly S[],
  register: ReadonlyArray<Pick<Member, 'id' | 'partyGroupId'>>,
  partyGroups: ReadonlyArray<Pick<PartyGroup, 'id' | 'side'>>,
): readonly S[] =>
  seats.map((seat) => {
    const member = register.find(({ id }) => id === seat.memberId);
    return seat.side !== null || member === undefined ? seat : { ...seat, side: sideOf(member, partyGroups) };
  });
