import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { CouncilSide } from '#shared/domain/person.ts';

const row = {
  rev: 1,
  createdAt: '2023-10-18T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-18T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
} as const;

/** A party group, named so that its name is its id. */
export const aPartyGroup = (name: string, side: CouncilSide | null): PartyGroup =>
  ({ ...row, id: `group-${name}`, termId: 'term', rank: 'a0', name, side }) as unknown as PartyGroup;

/** An elected member of the group from the beginning of the term, named so that the name is the id. */
export const aMember = (
  name: string,
  { group, ...fields }: Partial<Member> & { readonly group?: PartyGroup | undefined } = {},
): Member =>
  ({
    ...row,
    id: `member-${name}`,
    termId: 'term',
    partyGroupId: group?.id ?? null,
    personId: null,
    name,
    email: '',
    isGroupLeader: false,
    isInExecutiveCommittee: false,
    fromDay: null,
    toDay: null,
    ...fields,
  }) as unknown as Member;
