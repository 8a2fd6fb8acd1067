import type { Day } from '#shared/calendar/day.ts';
import type { RecipientGroup } from './information-entry.ts';
import type { Member, PartyGroup } from './member.ts';
import type { CouncilSide } from './person.ts';

type InOffice = Pick<Member, 'fromDay' | 'toDay'>;
type Grouped = Pick<Member, 'partyGroupId'>;

/** A member on that day. The last day counts; the day after, whoever has left is in no group. */
export const isMemberOn = ({ fromDay, toDay }: InOffice, day: Day): boolean =>
  (fromDay === null || fromDay <= day) && (toDay === null || day <= toDay);

/** Has left by that day. Whoever has not come yet has not left. */
export const hasLeft = ({ toDay }: Pick<Member, 'toDay'>, day: Day): boolean => toDay !== null && toDay < day;

/** Flertall or mindretall by the party group; null: in no group, or the side of the group is not said. */
export const sideOf = (
  { partyGroupId }: Grouped,
  partyGroups: ReadonlyArray<Pick<PartyGroup, 'id' | 'side'>>,
): CouncilSide | null => partyGroups.find(({ id }) => id === partyGroupId)?.side ?? null;

/**
 * Those who were in the group on the day, in the order they are given. `named` is nobody: who that was stands on the
 * entry. Somebody without a known side is in neither flertall nor mindretall; see `withoutSide`.
 */
export const groupMembers = <M extends InOffice & Grouped & Flags>(
  group: RecipientGroup,
  members: readonly M[],
  partyGroups: ReadonlyArray<Pick<PartyGroup, 'id' | 'side'>>,
  day: Day,
): readonly M[] => {
  const isIn: Readonly<Record<RecipientGroup, (member: M) => boolean>> = {
    all: () => true,
    executiveCommittee: ({ isInExecutiveCommittee }) => isInExecutiveCommittee,
    groupLeaders: ({ isGroupLeader }) => isGroupLeader,
    majority: (member) => sideOf(member, partyGroups) === 'majority',
    minority: (member) => sideOf(member, partyGroups) === 'minority',
    named: () => false,
  };
  return members.filter((member) => isMemberOn(member, day) && isIn[group](member));
};

/** Members on the day who are in neither flertall nor mindretall, since nobody has said it of them or their group. */
export const withoutSide = <M extends InOffice & Grouped>(
  members: readonly M[],
  partyGroups: ReadonlyArray<Pick<PartyGroup, 'id' | 'side'>>,
  day: Day,
): readonly M[] =>
  members.filter((member) => isMemberOn(member, day) && sideOf(member, partyGroups) === null);

type Flags = Pick<Member, 'isGroupLeader' | 'isInExecutiveCommittee'>;
