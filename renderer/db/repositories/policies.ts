import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PolicyId, TermId } from '#shared/domain/id.ts';
import { inOrder, latestAnswers } from '#shared/domain/policy-standing.ts';
import type { Policy, PolicyAnswer } from '#shared/domain/policy.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere, readWhereAny } from '../read.ts';
import { changeFields } from '../text-changes.ts';
import { listTerms } from './terms.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of an adopted text. */
export type PolicyChange = Partial<Omit<Fields<Policy>, 'termId'>>;
export type PolicyDraft = Pick<Policy, 'kind' | 'title'> & PolicyChange;
/** What people write of an answer. */
export type AnswerChange = Partial<Pick<PolicyAnswer, 'state' | 'note' | 'decisionRef'>>;

/**
 * The adopted texts of every term, by kind and then the latest first: what a council has adopted counts until it is
 * changed, also when a new term begins.
 */
export const listPolicies = async (): Promise<Policy[]> => {
  const terms = await listTerms();
  const rows = await readWhereAny(
    'policies',
    'termId',
    terms.map(({ id }) => id),
  );
  return inOrder(live(rows));
};

/** A new adopted text. Refuses with `invalid` without a title. */
export const addPolicy = async (
  termId: TermId,
  draft: PolicyDraft,
  signed: Signed = {},
): Promise<Answer<PolicyId, CommitRefusal>> => {
  const id = newId<'Policy'>();
  const answer = await commit([create('policies', id, { ...blankPolicy, ...draft, termId })], {
    label: 'policyAdded',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

export const changePolicy = async (id: PolicyId, change: PolicyChange, signed: Signed = {}): Saved => {
  const policy = await readOne('policies', id);
  if (policy === null) return refuse('unknownRecord');
  return commit(changeFields('policies', policy, change), { label: 'policyChanged', ...signed });
};

/** Says who may see it. */
export const markPolicy = (id: PolicyId, mark: Partial<AccessMark>, signed: Signed = {}): Saved =>
  commit([patch('policies', id, mark)], { label: 'policyChanged', ...signed });

/** Puts it in the bin. */
export const removePolicy = (id: PolicyId): Saved =>
  commit([remove('policies', id)], { label: 'policyRemoved' });

/** The answers of the term, one for each question: of two machines' answers the latest. */
export const listPolicyAnswers = async (termId: TermId): Promise<PolicyAnswer[]> =>
  latestAnswers(live(await readWhere('policyAnswers', 'termId', termId)));

/** Answers a question, or changes the answer that is there. */
export const answerPolicy = async (
  termId: TermId,
  questionKey: string,
  change: AnswerChange,
  signed: Signed = {},
): Saved => {
  const before = (await listPolicyAnswers(termId)).find((answer) => answer.questionKey === questionKey);
  const commands =
    before === undefined
      ? [create('policyAnswers', newId<'PolicyAnswer'>(), { ...blankAnswer, ...change, termId, questionKey })]
      : changeFields('policyAnswers', before, change);
  return commit(commands, { label: 'policyAnswer', ...signed });
};

const blankPolicy = {
  ...noMark,
  decisionRef: '',
  decidedOn: null,
  reviseOn: null,
  endedOn: null,
  link: '',
  summary: '',
} as const;

const blankAnswer = { state: 'notLooked', note: '', decisionRef: '' } as const;

const live = <R extends { readonly deletedAt: string | null }>(rows: readonly R[]): readonly R[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);
