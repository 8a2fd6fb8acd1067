import { listMembers, listPartyGroups } from '#renderer/db/repositories/members.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';

/** All that «Folkevalgte» shows. */
export interface MemberFacts {
  readonly term: Term;
  readonly members: readonly Member[];
  readonly partyGroups: readonly PartyGroup[];
  readonly people: readonly Person[];
}

/** Null when there is no term yet. */
export const readMemberFacts = async (): Promise<MemberFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [members, partyGroups, people] = await Promise.all([
    listMembers(term.id),
    listPartyGroups(term.id),
    listPeople(),
  ]);
  return { term, members, partyGroups, people };
};
