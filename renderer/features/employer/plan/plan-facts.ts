import { planForDialogue } from '#renderer/db/plan-for-dialogue.ts';
import { readMany, readOne } from '#renderer/db/read.ts';
import { listDialogues } from '#renderer/db/repositories/dialogues.ts';
import { meetingsOf } from '#renderer/db/repositories/goal-measures.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { goalsOf } from '#renderer/db/repositories/plan-goals.ts';
import { latestPlan, listPlans } from '#renderer/db/repositories/result-plans.ts';
import { currentTerm, readTerm } from '#renderer/db/repositories/terms.ts';
import type { Dialogue } from '#shared/domain/dialogue.ts';
import type { DialogueId, PersonId, PlanGoalId, TermId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { GoalView } from '#shared/domain/plan-standing.ts';
import type { ResultPlan } from '#shared/domain/result-plan.ts';
import type { Term } from '#shared/domain/term.ts';

/** A plan with its goals. */
export interface FilledPlan {
  readonly plan: ResultPlan;
  readonly goals: readonly GoalView[];
}

/** The plans of the term that is shown, the latest first. */
export interface PlanList {
  readonly term: Term;
  readonly plans: readonly FilledPlan[];
}

/** Null: there is no term. */
export const readPlanList = async (): Promise<PlanList | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const plans = await listPlans(term.id);
  return {
    term,
    plans: await Promise.all(plans.map(async (plan) => ({ plan, goals: await goalsOf(plan.id) }))),
  };
};

/** What a new plan is begun with. */
export interface NewPlanFacts {
  readonly termId: TermId;
  /** The talk it comes out of; null: none. */
  readonly dialogueId: DialogueId | null;
  /** Whom that talk is with; null: not said, then it is for the one in office. */
  readonly directorId: PersonId | null;
  /** Where goals can be brought from; null: there was none before. */
  readonly earlier: FilledPlan | null;
}

/** Of a plan that comes out of the talk, or of none. Null: there is no term, or the talk is gone. */
export const readNewPlan = async (dialogueId: DialogueId | null): Promise<NewPlanFacts | null> => {
  const dialogue = dialogueId === null ? null : await readOne('dialogues', dialogueId);
  if (dialogueId !== null && dialogue === null) return null;
  const termId = dialogue?.termId ?? (await currentTerm())?.id;
  if (termId === undefined) return null;
  const looked = dialogue === null ? null : await planForDialogue(dialogue.id);
  return {
    termId,
    dialogueId,
    directorId: dialogue?.directorId ?? null,
    earlier: looked ?? (await latestFilled()),
  };
};

const latestFilled = async (): Promise<FilledPlan | null> => {
  const plan = await latestPlan();
  return plan === null ? null : { plan, goals: await goalsOf(plan.id) };
};

/** What the page of one plan shows. */
export interface PlanFacts extends FilledPlan {
  readonly term: Term | null;
  /** Also those who are named and gone. */
  readonly people: readonly Person[];
  /** Those who can be chosen. */
  readonly choosable: readonly Person[];
  /** The talks of its term, the latest first. */
  readonly dialogues: readonly Dialogue[];
  /** The goal that is asked for, and stands open; null: none. */
  readonly asked: PlanGoalId | null;
  /** Whether there are weekly meetings to follow a measure up in. */
  readonly hasMeetings: boolean;
}

/**
 * @param id of the plan, or of one of its goals
 * @returns null: there is no such plan
 */
export const readPlanFacts = async (id: string): Promise<PlanFacts | null> => {
  // Also of a goal that was put in the bin after one came to it.
  const asked = (await readMany('planGoals', [id])).get(id) ?? null;
  const plan = await readOne('resultPlans', asked?.planId ?? id);
  if (plan === null) return null;
  const [goals, term, choosable, dialogues, series] = await Promise.all([
    goalsOf(plan.id),
    readTerm(plan.termId),
    listPeople(),
    listDialogues(plan.termId),
    meetingsOf(plan.termId),
  ]);
  const named = goals.flatMap(({ measures }) =>
    measures.flatMap(({ measure, action }) => [measure.ownerId, action?.ownerId ?? null]),
  );
  const gone = [plan.directorId, ...named].filter(
    (one) => one !== null && !choosable.some((person) => person.id === one),
  );
  const people = [
    ...choosable,
    ...(
      await readMany(
        'people',
        gone.flatMap((one) => one ?? []),
      )
    ).values(),
  ];
  return {
    asked: asked?.id ?? null,
    plan,
    goals,
    term,
    people,
    choosable,
    dialogues,
    hasMeetings: series !== null,
  };
};
