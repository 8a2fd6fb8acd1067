import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, SalaryTalkId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import { decisionGaps } from '#shared/domain/salary-findings.ts';
import { salaryCriteria, type SalaryCriterion, type SalaryTalk } from '#shared/domain/salary-talk.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** `lacks`: it cannot be called decided yet; what lacks is a `SalaryFinding` in `detail`. */
export type SalaryRefusal = CommitRefusal | 'lacks';
type Saved = Promise<Answer<CommitId | null, SalaryRefusal>>;

/** The talks of the term, the latest year first. */
export const listSalaryTalks = async (termId: TermId): Promise<SalaryTalk[]> =>
  (await readWhere('salaryTalks', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => b.year - a.year || (a.id < b.id ? 1 : -1));

/** The talk; null when it does not exist or lies in the bin. */
export const readSalaryTalk = (id: string): Promise<SalaryTalk | null> => readOne('salaryTalks', id);

/** A talk of a year, with the director in office, and under the latest mandate of the term that has not ended. */
export const addSalaryTalk = async (
  termId: TermId,
  year: number,
  signed: Signed = {},
): Promise<Answer<SalaryTalkId, CommitRefusal>> => {
  const [people, mandates] = await Promise.all([readAll('people'), readWhere('mandates', 'termId', termId)]);
  const mandate = mandates
    .filter(({ deletedAt, toDay }) => deletedAt === null && toDay === null)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  const id = newId<'SalaryTalk'>();
  const fields: Fields<SalaryTalk> = {
    ...blank,
    termId,
    year,
    directorId: inOffice(people).director,
    mandateId: mandate?.id ?? null,
  };
  const answer = await commit([create('salaryTalks', id, fields)], { label: 'salaryTalkAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

const blank = {
  ...noMark,
  state: 'planned',
  day: null,
  criteria: '',
  criteriaText: '',
  criteriaOn: null,
  delegationRef: '',
  decidedBy: null,
  outcome: '',
  decisionRef: '',
  decidedOn: null,
  appliesFrom: null,
  note: '',
} as const;

/**
 * Changes the talk. It is called decided only when it is said who decided, with the delegation where it is not the
 * council, and the decision.
 */
export const changeSalaryTalk = async (
  id: SalaryTalkId,
  fields: Partial<Fields<SalaryTalk>>,
  signed: Signed = {},
): Saved => {
  const talk = await readSalaryTalk(id);
  if (talk === null) return refuse('unknownRecord');
  if (fields.state === 'decided' && talk.state !== 'decided') {
    const [gap] = decisionGaps({ ...talk, ...fields });
    if (gap !== undefined) return refuse('lacks', gap);
  }
  return commit(changeFields('salaryTalks', talk, fields), { label: 'salaryTalkChanged', ...signed });
};

/** Chooses what the pay is to be judged by, in the fixed order. */
export const chooseCriteria = (
  id: SalaryTalkId,
  chosen: readonly SalaryCriterion[],
  signed: Signed = {},
): Saved =>
  changeSalaryTalk(id, { criteria: salaryCriteria.filter((one) => chosen.includes(one)).join(' ') }, signed);

/** Says who may see it. */
export const markSalaryTalk = (
  id: SalaryTalkId,
  mark: Partial<AccessMark>,
  signed: Signed = {},
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([patch('salaryTalks', id, mark)], { label: 'salaryTalkChanged', ...signed });

/** Puts it in the bin. */
export const removeSalaryTalk = (id: SalaryTalkId): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([remove('salaryTalks', id)], { label: 'salaryTalkRemoved' });
