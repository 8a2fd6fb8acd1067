import type { Day } from '#shared/calendar/day.ts';
import type { PlanSheet } from '#shared/documents/employer/plan.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { Action } from '#shared/domain/action.ts';
import type { GoalView } from '#shared/domain/plan-standing.ts';
import type { GoalMeasure, GoalNote, PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import { timeKommune } from './start-plan-facts.ts';

/** A note of a goal on a day. */
export const aNote = (day: Day, state: PlanGoal['state'], text = ''): GoalNote =>
  ({ id: `note-${day}`, goalId: 'goal', day, state, text }) as unknown as GoalNote;

/** A measure, and what it became; null: nothing yet. */
export const aMeasure = (title: string, action: Partial<Action> | null = null) => ({
  measure: { id: title, title, ownerId: 'p1', dueOn: '2024-06-01', actionId: null } as unknown as GoalMeasure,
  action: action as Action | null,
});

/** A goal of results that cites a decision, unless the fields say otherwise. */
export const aGoal = (
  title: string,
  fields: Partial<PlanGoal> = {},
  known: Partial<Pick<GoalView, 'notes' | 'measures'>> = {},
): GoalView => {
  const notes = known.notes ?? [];
  return {
    goal: {
      id: title,
      kind: 'result',
      area: 'staff',
      state: 'underway',
      title,
      decisionRef: 'KST 80/23',
      decidedOn: '2023-12-14',
      factors: 'Ledere som er til stede.',
      measure: 'Nærvær i prosent',
      target: '92,5 prosent',
      dueOn: '2024-12-01',
      ...fields,
    } as unknown as PlanGoal,
    notes,
    latest: notes.at(-1) ?? null,
    measures: known.measures ?? [],
  };
};

/** A plan for 2024 with three goals, one of them without a decision. */
export const planSheet = (fields: Partial<PlanSheet> = {}, plan: Partial<ResultPlan> = {}): PlanSheet => ({
  workspace: timeKommune,
  today: '2024-11-12',
  form: 'nb',
  audience: 'internal',
  plan: {
    ...noMark,
    id: 'plan',
    termId: 'term',
    directorId: 'p1',
    dialogueId: 'talk',
    state: 'agreed',
    title: '',
    fromDay: '2024-01-01',
    toDay: '2024-12-31',
    agreedOn: '2024-01-20',
    note: 'Gjelder til neste samtale.',
    ...plan,
  } as unknown as ResultPlan,
  goals: [
    aGoal(
      'Nærværet er minst 92,5 prosent',
      { state: 'delayed' },
      {
        notes: [aNote('2024-03-01', 'underway'), aNote('2024-09-02', 'delayed', 'Mange sykmeldte i skolen.')],
        measures: [
          aMeasure('Samtaler på hver enhet', {
            state: 'open',
            title: 'Samtaler overalt',
            ownerId: null,
            dueOn: '2024-10-01',
          }),
        ],
      },
    ),
    aGoal('Ny skolestruktur er utredet', { decisionRef: '', decidedOn: null, dueOn: null }),
    aGoal('Veileder utenfra', {
      kind: 'development',
      area: null,
      decisionRef: '',
      measure: 'Seks møter',
      target: '',
      factors: '',
    }),
  ],
  people: [
    { id: 'p1', name: 'Astrid Demodal', role: 'director', title: null },
  ] as unknown as PlanSheet['people'],
  term: null,
  dialogues: [{ id: 'talk', day: '2024-01-10' }] as unknown as PlanSheet['dialogues'],
  ...fields,
});
