import { preparedInWords } from '#shared/access/prepared-words.ts';
import { statutoryTitle } from '#shared/calendar/statutory-title.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { contractPointTitle } from '#shared/templates/contract-points.ts';
import { indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { policyQuestions } from '#shared/templates/policy-questions.ts';
import { retentionTitle } from '#shared/templates/retention-records.ts';
import { capitalised, fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { measureWords } from '#shared/text/decimal.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { planName } from '#shared/text/plan-name.ts';
import { handoverName } from '#shared/text/handover-name.ts';
import { textIn } from '#shared/text/text.ts';
import type { EmployerFound, FindRow } from './findable.ts';
import type { FoundWords } from './found-words.ts';

/** What the reader reads: the written form, and what the offices are called. */
interface Reader {
  readonly form: WrittenForm;
  readonly workspace: Titles | null;
}

/** What a row of Arbeidsgiver, Utvikling or Årshjul says; null: nothing that one could look for. */
export const employerFoundWords = (
  found: EmployerFound,
  find: FindRow,
  reader: Reader,
): FoundWords | null => {
  const { table, row } = found;
  const { one, goneParent } = textIn(reader.form).employerLinks;
  switch (table) {
    case 'mandates':
      return words(mandateName(row, reader.workspace, reader.form), row.decisionRef, row.scope, row.note);
    case 'mandateMembers':
      return words(row.name);
    case 'dialogues':
      return words(dated(one.dialogue, row.day, reader.form), row.themes, row.themesRef, row.place);
    case 'dialoguePoints':
      return row.text === '' ? null : words(areaName(row.area, reader), row.text);
    case 'dialogueMinutes':
      return words(
        dated(one.minutes, find('dialogues', row.dialogueId)?.day ?? null, reader.form),
        row.results,
        row.goals,
        row.principles,
        row.measures,
        row.reason,
        row.participants,
      );
    case 'dialoguePreparations': {
      const text = preparedInWords(row.body)[reader.form];
      return text === '' ? null : words('', text);
    }
    case 'resultPlans':
      return words(planName(row, reader.form), row.note);
    case 'planGoals':
      return words(row.title, row.decisionRef, row.factors, row.measure, row.target);
    case 'goalNotes':
      return row.text === '' ? null : words(find('planGoals', row.goalId)?.title ?? goneParent, row.text);
    case 'goalMeasures':
      return words(row.title);
    case 'contracts':
      return words(one.contract, row.decisionRef, row.caseReference, row.retreat, row.severance, row.note);
    case 'contractPoints':
      return pointWords(row, reader.form);
    case 'contractChanges':
      return words(row.title, row.before, row.after, row.reason, row.decisionRef);
    case 'salaryTalks':
      return words(
        `${one.salary} ${row.year}`,
        row.criteriaText,
        row.outcome,
        row.delegationRef,
        row.decisionRef,
        row.note,
      );
    default:
      return otherWords(found, find, reader);
  }
};

/** The rest of them: policy, key figures, and the two other rooms. */
const otherWords = (
  { table, row }: EmployerFound,
  find: FindRow,
  { form, workspace }: Reader,
): FoundWords | null => {
  const { one, goneParent } = textIn(form).employerLinks;
  switch (table) {
    case 'policies':
      return words(row.title, row.summary, row.decisionRef, row.link);
    case 'policyAnswers': {
      const asked = policyQuestions.find(({ key }) => key === row.questionKey);
      if (asked === undefined || (row.note === '' && row.decisionRef === '')) return null;
      return words(fillTerms(asked.question[form], termsOf(workspace, form)), row.note, row.decisionRef);
    }
    case 'indicators':
      return words(indicatorTitle(row, form), row.source, row.note);
    case 'indicatorValues': {
      const of = find('indicators', row.indicatorId);
      if (row.comment === '' && row.targetRef === '' && row.source === '') return null;
      const value =
        row.value === null
          ? ''
          : measureWords(row.value, of?.decimals ?? 0, of === undefined ? '' : indicatorUnit(of, form));
      const title = of === undefined ? goneParent : indicatorTitle(of, form);
      return words(`${title} ${periodWords(row, form)}`, value, row.comment, row.targetRef, row.source);
    }
    case 'developmentPlans':
      return words(
        one.developmentPlan,
        row.contactName,
        row.organisation,
        row.wayOfWorking,
        row.measures,
        row.projects,
      );
    case 'initiatives':
      return words(row.title, row.about, row.partnerNames, row.result, row.link);
    case 'goodExamples':
      return words(row.title, row.situation, row.action, row.result, row.learned, row.source);
    case 'yearEvents':
      return words(row.title, row.place, row.note);
    case 'yearMarks': {
      const title = statutoryTitle(row.dateKey, workspace?.kind ?? 'municipality', form);
      return row.note === '' ? null : words(title, row.note);
    }
    case 'handovers':
      return words(handoverTitle(row, workspace, form), row.message, row.caseReference, row.reopenReason);
    case 'retentionChoices':
      return row.basis === '' && row.note === ''
        ? null
        : words(retentionTitle(row.recordKey, workspace, form), row.basis, row.note);
    default:
      return null;
  }
};

/** Of the checklist only what somebody has written about is found. */
const pointWords = (
  row: Extract<EmployerFound, { readonly table: 'contractPoints' }>['row'],
  form: WrittenForm,
): FoundWords | null =>
  row.title === null && row.note === '' ? null : words(contractPointTitle(row, form), row.note);

const handoverTitle = (
  { reason, day }: Extract<EmployerFound, { readonly table: 'handovers' }>['row'],
  workspace: Titles | null,
  form: WrittenForm,
): string =>
  dated(`${textIn(form).employerLinks.one.handover}: ${handoverName(reason, workspace, form)}`, day, form);

const areaName = (
  area: Extract<EmployerFound, { readonly table: 'dialoguePoints' }>['row']['area'],
  { form, workspace }: Reader,
): string => capitalised(fillTerms(textIn(form).employerWords.dialogueAreas[area], termsOf(workspace, form)));

/** «Utviklingssamtale tirsdag 12. mars 2024» */
const dated = (title: string, day: Parameters<typeof formatDay>[0] | null, form: WrittenForm): string =>
  day === null ? title : `${title} ${formatDay(day, form, 'long')}`;

const words = (title: string, ...rest: ReadonlyArray<string | null>): FoundWords | null => {
  const text = rest.filter((part) => part !== null && part !== '').join('\n');
  return title === '' && text === '' ? null : { title, text };
};
