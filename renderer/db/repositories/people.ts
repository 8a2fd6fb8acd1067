import { accept, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Participant } from '#shared/domain/participant.ts';
import { personRoles, type Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readWhereAny } from '../read.ts';

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

/**
 * Puts the person in the bin. What they owned falls back to its role or to nobody, and they no longer take part in the
 * meetings that come, in the same change. Who raised what, and who was there, stays.
 */
export const removePerson = async (id: PersonId): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const [items, topics, actions, coming] = await Promise.all([
    readAll('checklistItems'),
    readAll('topics'),
    readAll('actions'),
    comingParticipants(),
  ]);
  const isOwned = ({ ownerId }: { readonly ownerId: PersonId | null }) => ownerId === id;
  const commands = [
    ...items.filter(isOwned).map((item) => patch('checklistItems', item.id, { ownerId: null })),
    ...topics.filter(isOwned).map((topic) => patch('topics', topic.id, { ownerId: null })),
    ...actions
      .filter((action) => isOwned(action) && action.state === 'open')
      .map((action) => patch('actions', action.id, { ownerId: null })),
    ...coming.filter(({ personId }) => personId === id).map((row) => remove('participants', row.id)),
  ];
  return commit([...commands, remove('people', id)], { label: 'personRemoved' });
};

/** Who takes part in every meeting of a series, and in those that are not over. */
const comingParticipants = async (): Promise<readonly Participant[]> => {
  const [participants, meetings] = await Promise.all([
    readAll('participants'),
    readWhereAny('meetings', 'state', ['planned', 'open', 'running']),
  ]);
  const coming = new Set(meetings.map((meeting) => meeting.id));
  return participants.filter(({ meetingId }) => meetingId === null || coming.has(meetingId));
};
