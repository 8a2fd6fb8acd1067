import { accept, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import { create } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { createItems, type ItemDraft } from '../item-draft.ts';

/** The new term, and the change that made it. */
interface AddedTerm {
  readonly termId: TermId;
  readonly commitId: CommitId | null;
}

/** A new term with its checklist, in one change that one «Angre» takes back. Earlier terms stay as they are. */
export const addTermWithItems = async (
  fields: Fields<Term>,
  drafts: readonly ItemDraft[],
): Promise<Answer<AddedTerm, CommitRefusal>> => {
  const termId = newId<'Term'>();
  const commands = [create('terms', termId, fields), ...createItems(termId, drafts)];
  const answer = await commit(commands, { label: 'termAdded' });
  return answer.ok ? accept({ termId, commitId: answer.value }) : answer;
};
