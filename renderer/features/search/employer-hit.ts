import type { Route } from '#renderer/stores/route.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { EmployerFound, FindRow } from '#shared/search/findable.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { handoverName } from '#shared/text/handover-name.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seatName } from '#shared/text/mandate-name.ts';
import { textIn } from '#shared/text/text.ts';

/** Where one sees the thing itself, in Arbeidsgiver, Utvikling or Årshjul. */
export const employerRoute = ({ table, row }: EmployerFound, find: FindRow): Route => {
  switch (table) {
    case 'mandates':
      return { room: 'employer', view: 'mandate', id: row.id };
    case 'mandateMembers':
      return { room: 'employer', view: 'mandate', id: row.mandateId };
    case 'dialogues':
      return { room: 'employer', view: 'dialogue', id: row.id };
    case 'dialogueMinutes':
      return { room: 'employer', view: 'dialogue', id: row.dialogueId };
    case 'dialoguePoints':
      return { room: 'employer', view: 'talk', id: row.dialogueId };
    case 'dialoguePreparations':
      return { room: 'employer', view: 'prepare', id: row.dialogueId };
    case 'resultPlans':
      return { room: 'employer', view: 'plan', id: row.id };
    case 'planGoals':
      return { room: 'employer', view: 'plan', id: row.id };
    case 'goalNotes':
    case 'goalMeasures':
      return planRoute(find('planGoals', row.goalId)?.id);
    case 'contracts':
    case 'contractPoints':
    case 'contractChanges':
      return { room: 'employer', view: 'contract', id: row.id };
    case 'salaryTalks':
      return { room: 'employer', view: 'salary', id: row.id };
    case 'policies':
      return { room: 'employer', view: 'policy', id: row.id };
    case 'policyAnswers':
      return { room: 'employer', view: 'policy', id: row.questionKey };
    case 'indicators':
      return { room: 'employer', view: 'indicators', id: row.id };
    case 'indicatorValues':
      return { room: 'employer', view: 'indicators', id: row.indicatorId };
    case 'developmentPlans':
      return { room: 'development' };
    case 'initiatives':
      return { room: 'development', view: 'initiative', id: row.id };
    case 'goodExamples':
      return { room: 'development', view: 'example', id: row.id };
    case 'yearEvents':
    case 'yearMarks':
      return { room: 'year', view: 'front', id: row.id };
    case 'handovers':
      return { room: 'year', view: 'handover', id: row.id };
    case 'retentionChoices':
      return { room: 'year', view: 'handover', id: row.handoverId };
    default:
      return assertNever(table);
  }
};

interface Around {
  readonly find: FindRow;
  readonly form: WrittenForm;
  readonly workspace: Titles | null;
}

/** What it is and where it belongs, in a few quiet words. */
export const employerAbout = (
  found: EmployerFound,
  { find, form, workspace }: Around,
): ReadonlyArray<string | null> => {
  const { table, row } = found;
  const { employerLinks, employerWords: words } = textIn(form);
  const { one } = employerLinks;
  const of = (id: string): string | null => dayOrNull(find('dialogues', id)?.day ?? null, form);
  switch (table) {
    case 'mandates':
      return [one.mandate, row.decisionRef];
    case 'mandateMembers':
      return [one.mandateMember, seatName(row.seat, workspace, form)];
    case 'dialogues':
      return [one.dialogue, words.dialogueStates[row.state]];
    case 'dialoguePoints':
      return [one.dialoguePoint, of(row.dialogueId)];
    case 'dialogueMinutes':
      return [one.minutes, words.dialogueMinutesStates[row.state]];
    case 'dialoguePreparations':
      return [one.preparationAbout, of(row.dialogueId)];
    case 'resultPlans':
      return [one.plan, words.resultPlanStates[row.state]];
    case 'planGoals':
      return [one.goal, words.planGoalStates[row.state], row.dueOn && dayOrNull(row.dueOn, form)];
    case 'goalNotes':
      return [one.goalNote, dayOrNull(row.day, form)];
    case 'goalMeasures':
      return [one.goalMeasure, find('planGoals', row.goalId)?.title ?? null];
    case 'contracts':
      return [one.contract, words.contractForms[row.form]];
    case 'contractPoints':
      return [one.contractPoint, words.contractPointStates[row.state]];
    case 'contractChanges':
      return [one.contractChange, words.contractChangeStates[row.state]];
    case 'salaryTalks':
      return [one.salary, words.salaryTalkStates[row.state]];
    default:
      return otherAbout(found, form, workspace);
  }
};

const otherAbout = (
  { table, row }: EmployerFound,
  form: WrittenForm,
  workspace: Titles | null,
): ReadonlyArray<string | null> => {
  const { employerLinks, employerWords, developmentWords: words } = textIn(form);
  const { one } = employerLinks;
  switch (table) {
    case 'policies':
      return [one.policy, employerWords.policyKinds[row.kind], dayOrNull(row.decidedOn, form)];
    case 'policyAnswers':
      return [one.policyAnswer, employerWords.policyAnswerStates[row.state]];
    case 'indicators':
      return [one.indicator];
    case 'indicatorValues':
      return [one.indicatorValue];
    case 'developmentPlans':
      return [one.developmentPlan];
    case 'initiatives':
      return [one.initiative, words.initiativeStates[row.state]];
    case 'goodExamples':
      return [one.goodExample, row.source];
    case 'yearEvents':
      return [one.yearEvent, words.yearEventKinds[row.kind], dayOrNull(row.day, form)];
    case 'yearMarks':
      return [one.yearMark, words.yearMarkStates[row.state]];
    case 'handovers':
      return [one.handover, handoverName(row.reason, workspace, form)];
    case 'retentionChoices':
      return [one.retentionChoice, row.choice && words.retentionChoiceKinds[row.choice]];
    default:
      return [];
  }
};

const planRoute = (planId: string | undefined): Route =>
  planId === undefined ? { room: 'employer', view: 'plans' } : { room: 'employer', view: 'plan', id: planId };

const dayOrNull = (day: Parameters<typeof formatDay>[0] | null, form: WrittenForm): string | null =>
  day === null ? null : formatDay(day, form, 'shortYear');

const assertNever = (table: never): never => {
  throw new Error(`Unknown table ${String(table)}`);
};
