import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import {
  gatheredPlan,
  inOrderBegun,
  isContact,
  type DevelopmentPlan,
} from '#shared/domain/development-plan.ts';
import type { CommitId, DevelopmentPlanId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';
import { currentTerm } from './terms.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of the plan. */
export type PlanChange = Partial<Omit<Fields<DevelopmentPlan>, 'termId'>>;

/** The plan of the term; null: nothing is written yet. */
export const readDevelopmentPlan = async (termId: TermId): Promise<DevelopmentPlan | null> =>
  inOrderBegun(await readWhere('developmentPlans', 'termId', termId))[0] ?? null;

/** Those that were begun on other PCs meanwhile, and do not count. */
export const otherDevelopmentPlans = async (termId: TermId): Promise<readonly DevelopmentPlan[]> =>
  inOrderBegun(await readWhere('developmentPlans', 'termId', termId)).slice(1);

/** Takes all that stands in the other plans of the term into the first, and puts them in the bin, in one change. */
export const gatherDevelopmentPlans = async (termId: TermId, signed: Signed = {}): Saved => {
  const [plan, ...others] = inOrderBegun(await readWhere('developmentPlans', 'termId', termId));
  if (plan === undefined) return refuse('unknownRecord');
  const change = others.reduce<PlanChange>(
    (sum, other) => ({ ...sum, ...gatheredPlan({ ...plan, ...sum }, other) }),
    {},
  );
  return commit(
    [
      ...changeFields('developmentPlans', plan, change),
      ...others.map(({ id }) => remove('developmentPlans', id)),
    ],
    { ...signed, label: 'developmentPlan' },
  );
};

/** Begins the plan of the term. One that is there already is left as it is, and its id is answered. */
export const beginDevelopmentPlan = async (
  termId: TermId,
  fields: PlanChange = {},
  signed: Signed = {},
): Promise<Answer<DevelopmentPlanId, CommitRefusal>> => {
  const before = await readDevelopmentPlan(termId);
  if (before !== null) return accept(before.id);
  const id = newId<'DevelopmentPlan'>();
  const answer = await commit([create('developmentPlans', id, { ...blank, ...fields, termId })], {
    ...signed,
    label: 'developmentPlan',
  });
  return answer.ok ? accept(id) : answer;
};

export const changeDevelopmentPlan = async (
  id: DevelopmentPlanId,
  change: PlanChange,
  signed: Signed = {},
): Saved => {
  const plan = await readOne('developmentPlans', id);
  if (plan === null) return refuse('unknownRecord');
  return commit(changeFields('developmentPlans', plan, change), { ...signed, label: 'developmentPlan' });
};

/** Who stands on what is taken out; null: nobody is named in the plan of the term that is shown. */
export const readContactPerson = async (): Promise<DevelopmentPlan | null> => {
  const term = await currentTerm();
  const plan = term === null ? null : await readDevelopmentPlan(term.id);
  return plan !== null && isContact(plan) ? plan : null;
};

const blank = {
  ...noMark,
  contactName: '',
  contactRole: '',
  contactEmail: '',
  contactPhone: '',
  organisation: '',
  wayOfWorking: '',
  measures: '',
  projects: '',
} as const;
