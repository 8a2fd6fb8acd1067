import { accept, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import { personRoles, type Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll } from '../read.ts';

/** Everyone in the workspace, in the order of their roles and then as they were added. */
export const listPeople = async (): Promise<Person[]> =>
  (await readAll('people')).toSorted(
    (a, b) => personRoles.indexOf(a.role) - personRoles.indexOf(b.role) || (a.id < b.id ? -1 : 1),
  );

export const addPerson = async (fields: Fields<Person>): Promise<Answer<PersonId, CommitRefusal>> => {
  const id = newId<'Person'>();
  const answer = await commit([create('people', id, fields)], { label: 'personAdded' });
  return answer.ok ? accept(id) : answer;
};

export const changePerson = (
  id: PersonId,
  fields: Partial<Fields<Person>>,
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([patch('people', id, fields)], { label: 'personChanged' });

/** Puts the person in the bin. Points they owned fall back to their role, in the same change. */
export const removePerson = async (id: PersonId): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const items = await readAll('checklistItems');
  const owned = items.filter(({ ownerId }) => ownerId === id);
  const commands = owned.map((item) => patch('checklistItems', item.id, { ownerId: null }));
  return commit([...commands, remove('people', id)], { label: 'personRemoved' });
};
