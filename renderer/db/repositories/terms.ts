import { accept, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import { create, patch } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll } from '../read.ts';

/** Every arrival that was prepared, the latest first. */
export const listTerms = async (): Promise<Term[]> =>
  (await readAll('terms')).toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** The one that is prepared now: the latest made. */
export const currentTerm = async (): Promise<Term | null> => (await listTerms())[0] ?? null;

export const addTerm = async (fields: Fields<Term>): Promise<Answer<TermId, CommitRefusal>> => {
  const id = newId<'Term'>();
  const answer = await commit([create('terms', id, fields)], { label: 'termAdded' });
  return answer.ok ? accept(id) : answer;
};

export const changeTerm = (
  id: TermId,
  fields: Partial<Fields<Term>>,
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([patch('terms', id, fields)], { label: 'termChanged' });
