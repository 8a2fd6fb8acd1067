import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { plansOfDialogue, planForDialogue } from '#renderer/db/plan-for-dialogue.ts';
import { openActions, readAction, setActionState } from '#renderer/db/repositories/actions.ts';
import { addDialogue } from '#renderer/db/repositories/dialogues.ts';
import {
  addGoalMeasure,
  changeGoalMeasure,
  followGoalMeasure,
  goalOriginsOf,
  removeGoalMeasure,
} from '#renderer/db/repositories/goal-measures.ts';
import { addGoalNote, changeGoalNote, removeGoalNote } from '#renderer/db/repositories/goal-notes.ts';
import { addGoal, changeGoal, goalsOf, moveGoal, removeGoal } from '#renderer/db/repositories/plan-goals.ts';
import {
  addPlan,
  changePlan,
  latestPlan,
  listPlans,
  readPlan,
  removePlan,
  setPlanState,
} from '#renderer/db/repositories/result-plans.ts';
import { undo } from '#renderer/db/undo.ts';
import type { PlanGoalId, ResultPlanId } from '#shared/domain/id.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const aPlan = async () => {
  const { termId } = await found();
  const planId = good(await addPlan(termId, { fromDay: '2024-01-01', toDay: '2024-12-31' }));
  return { termId, planId };
};

const goalsIn = async (planId: ResultPlanId) => (await goalsOf(planId)).map(({ goal }) => goal);
const goalIn = async (planId: ResultPlanId, id: PlanGoalId) => {
  const view = (await goalsOf(planId)).find(({ goal }) => goal.id === id);
  if (view === undefined) throw new Error('no such goal');
  return view;
};

describe('a plan', () => {
  it('is for the director in office, and agreed on the day it is said, unless another is written', async () => {
    const { termId, planId } = await aPlan();
    const plan = await readPlan(planId);
    expect(plan).toMatchObject({ state: 'draft', dialogueId: null, agreedOn: null });
    expect(plan?.directorId).not.toBeNull();
    good(await setPlanState(planId, 'agreed', '2024-02-01'));
    good(await setPlanState(planId, 'ended', '2024-12-20'));
    good(await setPlanState(planId, 'agreed', '2024-12-21'));
    expect(await readPlan(planId)).toMatchObject({ state: 'agreed', agreedOn: '2024-02-01' });
    expect((await listPlans(termId)).map(({ id }) => id)).toEqual([planId]);
  });

  it('refuses a last day before the first, and keeps what stood', async () => {
    const { planId } = await aPlan();
    expect(await changePlan(planId, { toDay: '2023-12-31' })).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await readPlan(planId)).toMatchObject({ toDay: '2024-12-31' });
  });

  it('refuses a goal without a title, and takes one without a decision', async () => {
    const { planId } = await aPlan();
    expect(await addGoal(planId, { title: '  ' })).toMatchObject({ ok: false, reason: 'invalid' });
    good(await addGoal(planId, { title: 'Nærvær' }));
    expect(await goalsIn(planId)).toMatchObject([{ title: 'Nærvær', decisionRef: '', state: 'notStarted' }]);
  });

  it('keeps the goals in their order, and comes back from the bin with all that was in it', async () => {
    const { planId } = await aPlan();
    const first = good(await addGoal(planId, { title: 'Én' }));
    const second = good(await addGoal(planId, { title: 'To' }));
    good(await moveGoal(second, null));
    good(await changeGoal(first, { decisionRef: 'sak 1/24' }));
    expect((await goalsIn(planId)).map(({ title }) => title)).toEqual(['To', 'Én']);
    good(await removePlan(planId));
    expect(await latestPlan()).toBeNull();
    good(await undo());
    expect((await goalsIn(planId)).map(({ title }) => title)).toEqual(['To', 'Én']);
  });
});

describe('where a goal stands', () => {
  it('is what the note with the last day says, also when an earlier day is told afterwards', async () => {
    const { planId } = await aPlan();
    const id = good(await addGoal(planId, { title: 'Nærvær' }));
    const may = good(
      await addGoalNote(id, { day: '2024-05-01', state: 'delayed', text: 'Venter på bemanning' }),
    );
    good(await addGoalNote(id, { day: '2024-02-01', state: 'underway' }));
    expect(await goalIn(planId, id)).toMatchObject({
      goal: { state: 'delayed' },
      latest: { text: 'Venter på bemanning' },
      notes: [{ day: '2024-02-01' }, { day: '2024-05-01' }],
    });
    good(await changeGoalNote(may, { day: '2024-01-15' }));
    expect((await goalIn(planId, id)).goal.state).toBe('underway');
    good(await undo());
    expect((await goalIn(planId, id)).goal.state).toBe('delayed');
    good(await removeGoalNote(may));
    expect((await goalIn(planId, id)).goal.state).toBe('underway');
  });

  it('is not begun when the only note is taken away, and as it was when that is undone', async () => {
    const { planId } = await aPlan();
    const id = good(await addGoal(planId, { title: 'Nærvær' }));
    const note = good(await addGoalNote(id, { day: '2024-05-01', state: 'reached' }));
    good(await removeGoalNote(note));
    expect((await goalIn(planId, id)).goal.state).toBe('notStarted');
    good(await undo());
    expect((await goalIn(planId, id)).goal.state).toBe('reached');
  });
});

const aMeasure = async () => {
  const { termId, planId } = await aPlan();
  const goalId = good(await addGoal(planId, { title: 'Nærvær' }));
  const measureId = good(
    await addGoalMeasure(goalId, { title: 'Samtaler på hver enhet', dueOn: '2024-06-01' }),
  );
  return { termId, planId, goalId, measureId };
};

describe('a measure for a goal', () => {
  it('waits where there are no weekly meetings, and nothing is lost', async () => {
    const { planId, goalId, measureId } = await aMeasure();
    expect(await followGoalMeasure(measureId)).toMatchObject({ ok: false, reason: 'noMeetings' });
    expect((await goalIn(planId, goalId)).measures).toMatchObject([{ action: null }]);
  });

  it('becomes one follow-up however often it is asked for, follows it, and leads back to the goal', async () => {
    const { termId, goalId, measureId } = await aMeasure();
    const { seriesId } = await withSeries(termId);
    const answers = await Promise.all([followGoalMeasure(measureId), followGoalMeasure(measureId)]);
    answers.forEach(good);
    const action = onlyFirst(await openActions());
    expect(await openActions()).toHaveLength(1);
    expect(action).toMatchObject({ seriesId, title: 'Samtaler på hver enhet', dueOn: '2024-06-01' });
    good(await changeGoalMeasure(measureId, { title: 'Samtaler på alle enheter' }));
    expect(await readAction(action.id)).toMatchObject({ title: 'Samtaler på alle enheter' });
    expect((await goalOriginsOf([action.id])).get(action.id)).toMatchObject({
      goal: { id: goalId },
      isExempt: false,
    });
    good(await removeGoalMeasure(measureId));
    expect(await openActions()).toEqual([]);
    good(await undo());
    expect(await openActions()).toHaveLength(1);
  });

  it('leaves what is done in Ukemøter when its goal goes to the bin, and tells that the plan is withheld', async () => {
    const { termId, planId, goalId, measureId } = await aMeasure();
    await withSeries(termId);
    const other = good(await addGoalMeasure(goalId, { title: 'Ny rutine' }));
    good(await followGoalMeasure(measureId));
    good(await followGoalMeasure(other));
    const [done, open] = (await openActions()).toSorted((a, b) => (a.title < b.title ? 1 : -1));
    if (done === undefined || open === undefined) throw new Error('two were made');
    good(await setActionState(done.id, 'done'));
    good(await changePlan(planId, { access: 'exempt' }));
    expect((await goalOriginsOf([done.id])).get(done.id)?.isExempt).toBe(true);
    good(await removeGoal(goalId));
    expect(await readAction(done.id)).not.toBeNull();
    expect(await readAction(open.id)).toBeNull();
    expect((await goalOriginsOf([done.id])).size).toBe(0);
  });
});

describe('a new plan begun from the one before', () => {
  it('brings the chosen goals with what they rest on, and the measures that are not done', async () => {
    const { termId, planId, goalId, measureId } = await aMeasure();
    await withSeries(termId);
    good(await changeGoal(goalId, { decisionRef: 'sak 45/24', target: '7,5 %', dueOn: '2024-12-01' }));
    good(await addGoalNote(goalId, { day: '2024-09-01', state: 'delayed' }));
    const doneMeasure = good(await addGoalMeasure(goalId, { title: 'Gjort' }));
    good(await addGoalMeasure(goalId, { title: 'Aldri fulgt opp' }));
    good(await followGoalMeasure(doneMeasure));
    good(await setActionState(onlyFirst(await openActions()).id, 'done'));
    good(await followGoalMeasure(measureId));
    const reached = good(await addGoal(planId, { title: 'Nådd' }));
    good(await addGoalNote(reached, { day: '2024-09-01', state: 'reached' }));
    good(await addGoal(planId, { title: 'Ikke valgt' }));
    const nextId = good(
      await addPlan(termId, { fromDay: '2025-01-01', toDay: '2025-12-31', goals: [goalId, reached] }),
    );
    const next = await goalsOf(nextId);
    expect(next).toMatchObject([
      {
        goal: { title: 'Nærvær', decisionRef: 'sak 45/24', target: '7,5 %', state: 'delayed', dueOn: null },
        notes: [],
      },
      { goal: { title: 'Nådd', state: 'notStarted' }, measures: [] },
    ]);
    expect(next[0]?.measures.map(({ measure }) => measure.title)).toEqual([
      'Samtaler på hver enhet',
      'Aldri fulgt opp',
    ]);
    const action = onlyFirst(await openActions());
    expect((await goalOriginsOf([action.id])).get(action.id)?.plan.id).toBe(nextId);
    expect((await latestPlan())?.id).toBe(nextId);
    const brought = onlyFirst(next[0]?.measures ?? []);
    good(await removeGoalMeasure(brought.measure.id));
    expect(await readAction(action.id)).not.toBeNull();
    expect((await goalsOf(planId))[0]?.notes).toHaveLength(1);
  });

  it('is what the talk came to, while the talk looks back on the one before', async () => {
    const { termId, planId, goalId } = await aMeasure();
    const dialogueId = good(await addDialogue(termId, { day: '2024-12-10' }));
    const nextId = good(await addPlan(termId, { dialogueId, fromDay: '2025-01-01', goals: [goalId] }));
    expect(await planForDialogue(dialogueId)).toMatchObject({
      plan: { id: planId },
      goals: [{ goal: { id: goalId } }],
    });
    expect((await plansOfDialogue(dialogueId)).map(({ id }) => id)).toEqual([nextId]);
  });
});
