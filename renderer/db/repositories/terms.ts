import type { Answer } from '#shared/domain/answer.ts';
import type { CommitId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import { z } from '#shared/zod.ts';
import { patch } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readLocal, writeLocal } from '../local.ts';
import { readAll, readOne } from '../read.ts';

/** Every arrival that was prepared, the latest first. */
export const listTerms = async (): Promise<Term[]> =>
  (await readAll('terms')).toSorted((a, b) => (a.id < b.id ? 1 : -1));

/** The one that is shown on this PC: the one chosen here, else the latest made. */
export const currentTerm = async (): Promise<Term | null> => {
  const [terms, chosen] = await Promise.all([listTerms(), readLocal(shownTerm, z.string())]);
  return terms.find(({ id }) => id === chosen) ?? terms[0] ?? null;
};

/** Null: it is not there. */
export const readTerm = (id: TermId): Promise<Term | null> => readOne('terms', id);

/** Shows another term on this PC. A choice of view: nothing in the workspace changes. */
export const showTerm = (id: TermId): Promise<void> => writeLocal(shownTerm, id);

const shownTerm = 'shownTerm';

export const changeTerm = (
  id: TermId,
  fields: Partial<Fields<Term>>,
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([patch('terms', id, fields)], { label: 'termChanged' });
