import type { Day } from '#shared/calendar/day.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { DialogueId, MandateId, ResultPlanId } from '#shared/domain/id.ts';
import {
  demoDialogue,
  demoGoals,
  demoPlan,
  type DemoGoal,
} from '#shared/templates/demo-employer/director.ts';
import { signMinutes } from '#shared/vault/dialogue-digest.ts';
import { addMinutesApprovals, proposeMinutes } from '../repositories/dialogue-approvals.ts';
import { minutesOf, writeMinutes } from '../repositories/dialogue-minutes.ts';
import {
  addDialogue,
  addNextDialogue,
  changeDialogue,
  listDialogues,
  saveDialoguePoint,
} from '../repositories/dialogues.ts';
import { addGoalMeasure, followGoalMeasure } from '../repositories/goal-measures.ts';
import { addGoalNote } from '../repositories/goal-notes.ts';
import { listMandates } from '../repositories/mandates.ts';
import { addGoal, goalsOf } from '../repositories/plan-goals.ts';
import { addPlan, listPlans, setPlanState } from '../repositories/result-plans.ts';
import { keyOf, known, moment, type DemoStep, type DemoWorld, type Signed } from './world.ts';

/** The utviklingssamtale of the year, and the plan that came of it. */
export const employerSteps = (): readonly DemoStep[] => [...dialogueSteps(), ...planSteps()];

const dialogueSteps = (): readonly DemoStep[] => {
  const { planned, day, startTime, minutes, place, themes, themesOn, themesRef, invitedOn } = demoDialogue;
  return [
    {
      at: moment(planned, '10:40'),
      by: 'mayor',
      what: 'dialogue planned',
      run: async (world, signed) =>
        addDialogue(
          world.termId,
          { day, startTime, minutes, place, mandateId: await mandateOf(world) },
          signed,
        ),
    },
    dialogueStep(themesOn, '15:05', 'mayor', (id, _world, signed) =>
      changeDialogue(id, { themes, themesOn, themesRef }, signed),
    ),
    dialogueStep(invitedOn, '08:50', 'mayor', (id, _world, signed) =>
      changeDialogue(id, { invitedOn, closedBasis: demoDialogue.closedBasis }, signed),
    ),
    ...demoDialogue.points.map(([area, text], at) =>
      dialogueStep(day, `12:${String(10 + at * 5)}`, 'mayor', (id, _world, signed) =>
        saveDialoguePoint(id, area, { text, isDone: true }, signed),
      ),
    ),
    dialogueStep(day, '15:10', 'mayor', (id, _world, signed) => {
      const { results, goals, principles, measures, participants } = demoDialogue;
      return writeMinutes(id, { results, goals, principles, measures, participants }, signed);
    }),
    dialogueStep(day, '15:40', 'mayor', (id, _world, signed) => proposeMinutes(id, signed)),
    dialogueStep(day, '15:50', 'director', (id, world, signed) => approve(id, world, 'director', signed)),
    dialogueStep(demoDialogue.approvedByMayor, '09:05', 'mayor', (id, world, signed) =>
      approve(id, world, 'mayor', signed),
    ),
    dialogueStep(demoDialogue.madeKnownOn, '16:20', 'mayor', (id, _world, signed) => {
      const { madeKnownOn, madeKnownRef, caseReference } = demoDialogue;
      return changeDialogue(id, { madeKnownOn, madeKnownRef, caseReference, filing: 'archive' }, signed);
    }),
    dialogueStep(demoDialogue.madeKnownOn, '16:30', 'mayor', (id, _world, signed) =>
      addNextDialogue(id, signed),
    ),
  ];
};

const dialogueStep = (
  on: Day,
  clock: string,
  by: 'mayor' | 'director',
  act: (id: DialogueId, world: DemoWorld, signed: Signed) => Promise<Answer<unknown>>,
): DemoStep => ({
  at: moment(on, clock),
  by,
  what: `dialogue ${on} ${clock}`,
  run: async (world, signed) => act(await dialogueOf(world), world, signed),
});

const approve = async (
  dialogueId: DialogueId,
  world: DemoWorld,
  who: 'mayor' | 'director',
  signed: Signed,
): Promise<Answer<unknown>> => {
  const { waiting } = await minutesOf(dialogueId);
  if (waiting === null) throw new Error('The demo has no referat to approve');
  const { id, digest } = waiting.minutes;
  const approved = { minutesId: id, personId: known(world.people, who), digest, approvedAt: signed.at };
  return addMinutesApprovals(id, [{ ...approved, ...signMinutes(keyOf(world, who), approved) }], signed);
};

const planSteps = (): readonly DemoStep[] => {
  const { on, agreedOn, ...plan } = demoPlan;
  return [
    {
      at: moment(on, '10:00'),
      by: 'director',
      what: 'plan',
      run: async (world, signed) =>
        addPlan(world.termId, { ...plan, dialogueId: await dialogueOf(world) }, signed),
    },
    ...demoGoals.flatMap((goal, place) => goalSteps(goal, place)),
    {
      at: moment(agreedOn, '16:40'),
      by: 'mayor',
      what: 'plan agreed',
      run: async (world, signed) => setPlanState(await planOf(world), 'agreed', agreedOn, signed),
    },
  ];
};

const goalSteps = ({ notes, step, ...goal }: DemoGoal, place: number): readonly DemoStep[] => [
  {
    at: moment(demoPlan.on, `10:1${place}`),
    by: 'director',
    what: `goal ${goal.title}`,
    run: async (world, signed) => addGoal(await planOf(world), goal, signed),
  },
  ...notes.map(([day, state, text]): DemoStep => ({
    at: moment(day, `11:1${place}`),
    by: 'director',
    what: `goal ${goal.title} ${day}`,
    run: async (world, signed) => addGoalNote(await goalOf(world, goal.title), { day, state, text }, signed),
  })),
  ...(step === undefined
    ? []
    : [
        {
          at: moment(demoPlan.on, `10:3${place}`),
          by: 'director' as const,
          what: `measure ${step.title}`,
          run: async (world: DemoWorld, signed: Signed) => {
            const added = await addGoalMeasure(
              await goalOf(world, goal.title),
              { title: step.title, ownerId: known(world.people, step.owner), dueOn: step.dueOn },
              signed,
            );
            return added.ok ? followGoalMeasure(added.value, signed) : added;
          },
        },
      ]),
];

const mandateOf = async (world: DemoWorld): Promise<MandateId | null> =>
  (await listMandates(world.termId))[0]?.id ?? null;

/** The talk of June; the next one comes after it. */
const dialogueOf = async (world: DemoWorld): Promise<DialogueId> => {
  const talk = (await listDialogues(world.termId)).find(({ day }) => day === demoDialogue.day);
  if (talk === undefined) throw new Error('The demo has no utviklingssamtale');
  return talk.id;
};

const planOf = async (world: DemoWorld): Promise<ResultPlanId> => {
  const [plan] = await listPlans(world.termId);
  if (plan === undefined) throw new Error('The demo has no plan');
  return plan.id;
};

const goalOf = async (world: DemoWorld, title: string) => {
  const view = (await goalsOf(await planOf(world))).find(({ goal }) => goal.title === title);
  if (view === undefined) throw new Error(`The demo has no goal ${title}`);
  return view.goal.id;
};
