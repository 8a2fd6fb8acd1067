import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addGoal, removeGoal } from '#renderer/db/repositories/plan-goals.ts';
import { addPlan, removePlan } from '#renderer/db/repositories/result-plans.ts';
import { readPlanFacts } from '#renderer/features/employer/plan/plan-facts.ts';
import { found, good } from '../../db/builders.ts';
import { withFreshDatabase } from '../../db/fresh-database.ts';

withFreshDatabase();

test('the way to a goal leads to its plan with the goal open, and the plan stands when the goal is put in the bin there', async () => {
  const { termId } = await found();
  const planId = good(await addPlan(termId, { fromDay: '2024-01-01', toDay: '2024-12-31' }));
  const goalId = good(await addGoal(planId, { title: 'Nærvær' }));
  expect(await readPlanFacts(planId)).toMatchObject({ plan: { id: planId }, asked: null });
  expect(await readPlanFacts(goalId)).toMatchObject({ plan: { id: planId }, asked: goalId });
  good(await removeGoal(goalId));
  expect(await readPlanFacts(goalId)).toMatchObject({ plan: { id: planId }, goals: [] });
  good(await removePlan(planId));
  expect(await readPlanFacts(goalId)).toBeNull();
});
