import type { Day } from '#shared/calendar/day.ts';
import { isWithoutDecision, type GoalView } from '#shared/domain/plan-standing.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';

/** «5 mål», «1 uten vedtak», «2 utviklingstiltak»; what there is none of is not said. */
export const planCounts = (goals: readonly GoalView[], form: WrittenForm): readonly string[] => {
  const words = textIn(form).resultPlans;
  const results = goals.filter(({ goal }) => goal.kind === 'result');
  const unfounded = results.filter(({ goal }) => goal.state !== 'dropped' && isWithoutDecision(goal));
  const development = goals.length - results.length;
  return [
    words.goalCount(results.length),
    ...(unfounded.length === 0 ? [] : [words.withoutDecision(unfounded.length)]),
    ...(development === 0 ? [] : [words.developmentCount(development)]),
  ];
};

/** What is known of a goal, on one quiet line under it. */
export const goalFacts = ({ goal, latest, measures }: GoalView, form: WrittenForm): readonly string[] => {
  const { resultPlans, employerWords } = textIn(form);
  const words = resultPlans.goals;
  const day = (value: Day) => formatDay(value, form, 'shortYear');
  const basis = goal.decisionRef.trim() === '' ? words.noDecision : words.decision(goal.decisionRef.trim());
  return [
    ...(goal.kind === 'result'
      ? [goal.area === null ? words.noArea : employerWords.dialogueAreas[goal.area], basis]
      : []),
    ...(goal.dueOn === null ? [] : [words.due(day(goal.dueOn))]),
    ...(latest === null ? [] : [words.said(day(latest.day))]),
    ...(measures.length === 0 ? [] : [words.measures(measures.length)]),
  ];
};
