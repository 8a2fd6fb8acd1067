import { coverageOf } from '#shared/domain/coverage.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import { readWhereAny } from './read.ts';
import { listMembers, listPartyGroups } from './repositories/members.ts';

/**
 * Whether all elected members had got it when it was told for the last time, also where the last of them were told by name.
 * Never true of what nobody was told, nor while no members are registered: then the groups alone tell.
 */
export const isToldToAll = async (entries: readonly InformationEntry[]): Promise<boolean> => {
  const [first, ...others] = entries;
  if (first === undefined) return false;
  const days = entries.map(({ toldOn }) => toldOn).toSorted();
  const [members, partyGroups, named] = await Promise.all([
    listMembers(first.termId),
    listPartyGroups(first.termId),
    readWhereAny(
      'entryMembers',
      'entryId',
      entries.map(({ id }) => id),
    ),
  ]);
  const told = [first, ...others].map((entry) => ({
    entry,
    named: named.flatMap((row) => (row.deletedAt === null && row.entryId === entry.id ? [row.memberId] : [])),
  }));
  const last = days.at(-1) ?? first.toldOn;
  const { completeOn } = coverageOf(
    { owedTo: 'all', sinceOn: first.toldOn },
    told,
    { members, partyGroups },
    last,
  );
  return completeOn !== null;
};
