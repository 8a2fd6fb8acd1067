import { useLiveQuery } from 'dexie-react-hooks';
import { peopleNamed } from '#renderer/db/repositories/interplay-documents.ts';
import { listMembers, listPartyGroups } from '#renderer/db/repositories/members.ts';
import type { LogFacts } from '#shared/documents/information/telling.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Person } from '#shared/domain/person.ts';

/** The names in these matters of one term; undefined while they are read. */
export const useLogNames = (
  termId: TermId | null,
  matters: readonly MatterView[],
): (Pick<LogFacts, 'register'> & { readonly people: readonly Person[] }) | undefined => {
  const named = tellers(matters);
  return useLiveQuery(async () => {
    const people = await peopleNamed(named);
    if (termId === null) return { people, register: { members: [], partyGroups: [] } };
    const [members, partyGroups] = await Promise.all([listMembers(termId), listPartyGroups(termId)]);
    return { people, register: { members, partyGroups } };
  }, [termId, named.join(' ')]);
};

/** Everyone who has told something. */
const tellers = (matters: readonly MatterView[]) => [
  ...new Set(matters.flatMap(({ told }) => told.flatMap(({ entry }) => entry.toldBy ?? []))),
];
