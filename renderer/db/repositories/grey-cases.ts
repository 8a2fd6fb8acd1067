import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import type { CommitId, GreyCaseId } from '#shared/domain/id.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readAll, readOne } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of a case. */
export type CaseDraft = Pick<GreyCase, 'title' | 'story' | 'law'>;

/** The cases the kommune has written itself, in their order. They go along from term to term. */
export const listCases = async (): Promise<GreyCase[]> => (await readAll('greyCases')).toSorted(byRank);

/** The case; null when it does not exist or lies in the bin. */
export const readCase = (id: GreyCaseId): Promise<GreyCase | null> => readOne('greyCases', id);

/** A new case, last. A story longer than its field holds is refused, and nothing is changed. */
export const addCase = async (
  draft: CaseDraft,
  signed: Signed = {},
): Promise<Answer<GreyCaseId, CommitRefusal>> => {
  const id = newId<'GreyCase'>();
  const [rank = ''] = ranksAfter(await readAll('greyCases'), 'last');
  const answer = await commit([create('greyCases', id, { ...noMark, ...draft, rank })], {
    ...signed,
    label: 'caseChanged',
  });
  return answer.ok ? accept(id) : answer;
};

/** Changes the case. Texts go as text changes, so that nothing written meanwhile is lost. */
export const changeCase = async (id: GreyCaseId, change: Partial<CaseDraft & AccessMark>): Saved => {
  const before = await readCase(id);
  if (before === null) return refuse('unknownRecord');
  return commit(changeFields('greyCases', before, change), { label: 'caseChanged' });
};

/** Puts the case in the bin. What they have answered about it stands: its text is frozen there. */
export const removeCase = async (id: GreyCaseId): Saved =>
  commit([remove('greyCases', id)], { label: 'caseRemoved' });
