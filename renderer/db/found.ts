import { accept, type Answer } from '#shared/domain/answer.ts';
import type { PersonId, TermId, WorkspaceId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Fields, Instant } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { create } from './commands.ts';
import { commit, type CommitRefusal } from './commit.ts';
import { newId } from './new-id.ts';
import { createItems, type ItemDraft } from './item-draft.ts';
import { setActor } from './session.ts';

/** What the first run has asked about. */
export interface Founding {
  readonly workspace: Fields<Workspace>;
  readonly term: Fields<Term>;
  readonly people: readonly Fields<Person>[];
  /** The place in `people` of who sits at the machine; null: none of them. */
  readonly me: number | null;
  /** The id of who sits at the machine, when it was made before: together with the keys. */
  readonly myId?: PersonId;
  readonly items: readonly ItemDraft[];
  /** When, if not now. */
  readonly at?: Instant;
}

export interface Founded {
  readonly workspaceId: WorkspaceId;
  readonly termId: TermId;
  /** In the order they were given. */
  readonly people: readonly PersonId[];
  readonly me: PersonId | null;
}

/** Makes the whole workspace in one change, in the name of who sits at the machine. Runs once, never at start. */
export const foundWorkspace = async (founding: Founding): Promise<Answer<Founded, CommitRefusal>> => {
  const workspaceId = newId<'Workspace'>();
  const termId = newId<'Term'>();
  const people = founding.people.map((_, place) =>
    founding.myId !== undefined && place === founding.me ? founding.myId : newId<'Person'>(),
  );
  const me = founding.me === null ? null : (people[founding.me] ?? null);
  const answer = await commit(
    [
      create('workspace', workspaceId, founding.workspace),
      create('terms', termId, founding.term),
      ...founding.people.map((person, place) => create('people', people[place] ?? newId<'Person'>(), person)),
      ...createItems(termId, founding.items),
    ],
    { label: 'found', by: me, ...(founding.at === undefined ? {} : { at: founding.at }) },
  );
  if (!answer.ok) return answer;
  setActor(me);
  return accept({ workspaceId, termId, people, me });
};
