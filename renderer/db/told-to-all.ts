import type { Day } from '#shared/calendar/day.ts';
import { simultaneityGuard, type ToldGap } from '#shared/domain/guards.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { readWhereAny } from './read.ts';
import { listMembers, listPartyGroups } from './repositories/members.ts';

/**
 * What is between a point of that kind and being done with, by what was told of it; null: nothing. Those who were told by
 * name count, and so does who has left since.
 */
export const readToldGap = async (
  kind: Topic['kind'],
  entries: readonly InformationEntry[],
  today: Day,
): Promise<ToldGap | null> => {
  const [first] = entries;
  if (kind !== 'toAll' || first === undefined) return simultaneityGuard(kind, [], nobody, today);
  const [members, partyGroups, rows] = await Promise.all([
    listMembers(first.termId),
    listPartyGroups(first.termId),
    readWhereAny(
      'entryMembers',
      'entryId',
      entries.map(({ id }) => id),
    ),
  ]);
  const live = rows.filter(({ deletedAt }) => deletedAt === null);
  const told = entries.map((entry) => ({
    entry,
    named: live.flatMap(({ entryId, memberId }) => (entryId === entry.id ? [memberId] : [])),
  }));
  return simultaneityGuard(kind, told, { members, partyGroups }, today);
};

const nobody = { members: [], partyGroups: [] };
