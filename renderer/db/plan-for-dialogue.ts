import type { Dialogue } from '#shared/domain/dialogue.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import { latestPlanFirst, type GoalView } from '#shared/domain/plan-standing.ts';
import type { ResultPlan } from '#shared/domain/result-plan.ts';
import { readAll, readOne, readWhere } from './read.ts';
import { goalsOf } from './repositories/plan-goals.ts';

/** A plan as the talk looks back on it. */
export interface PlanLookedAt {
  readonly plan: ResultPlan;
  readonly goals: readonly GoalView[];
}

/**
 * The plan a talk looks back on: the latest of the same director, that did not come out of the talk itself. Null: there is none.
 */
export const planForDialogue = async (id: DialogueId): Promise<PlanLookedAt | null> => {
  const dialogue = await readOne('dialogues', id);
  if (dialogue === null) return null;
  const [plan] = (await readAll('resultPlans'))
    .filter((one) => isOfTalk(one, dialogue) && one.dialogueId !== id && !isLater(one, dialogue.day))
    .toSorted(latestPlanFirst);
  return plan === undefined ? null : { plan, goals: await goalsOf(plan.id) };
};

/** The plans that came out of the talk, the latest first. */
export const plansOfDialogue = async (id: DialogueId): Promise<readonly ResultPlan[]> => {
  const dialogue = await readOne('dialogues', id);
  if (dialogue === null) return [];
  return (await readWhere('resultPlans', 'termId', dialogue.termId))
    .filter((one) => isLive(one) && one.dialogueId === id)
    .toSorted(latestPlanFirst);
};

/**
 * A plan is somebody's own: what the director before was to learn is not for the next one. Of the same director it may
 * be of the term before; where it is not said whose it is, it is of the same term.
 */
const isOfTalk = ({ termId, directorId }: ResultPlan, dialogue: Dialogue): boolean =>
  directorId === null || dialogue.directorId === null
    ? termId === dialogue.termId
    : directorId === dialogue.directorId;

/** Begun after the talk: what it came to, not what it looks back on. */
const isLater = ({ fromDay }: ResultPlan, day: string | null): boolean =>
  fromDay !== null && day !== null && fromDay >= day;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
