import type { Day } from '#shared/calendar/day.ts';
import { themeTitle, type EvaluationFacts } from '#shared/documents/frozen-evaluation.ts';
import type { FollowedMeasure } from '#shared/domain/eval-measure.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { dayOf } from '#shared/calendar/day.ts';
import { ourFormId } from '#shared/templates/eval-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';

/** The theme in the reader's form: the statement or question it is about, or their own title. */
export const titleOf = (
  theme: Pick<EvalTheme, 'about' | 'title'>,
  { form }: Pick<EvaluationFacts, 'form'>,
  writtenForm: WrittenForm,
): string => themeTitle(theme, form)[writtenForm];

/** Why it is there: «Ulikt syn: svarene ligger 3 trinn fra hverandre.» */
export const reasonOf = (
  { about, reason }: Pick<EvalTheme, 'about' | 'reason'>,
  { report }: Pick<EvaluationFacts, 'report'>,
  form: WrittenForm,
): string => {
  const { reasons } = textIn(form).report.themes;
  if (reason !== 'differing') return reasons[reason];
  const result = report.groups.differing.find(({ statement }) => statement.id === about);
  return reasons.differing(result?.gap ?? 2);
};

/** The neutral line to begin with; for our own form, a question about the dimension too. */
export const openingOf = (
  { about, reason }: Pick<EvalTheme, 'about' | 'reason'>,
  { form, round }: Pick<EvaluationFacts, 'form' | 'round'>,
  writtenForm: WrittenForm,
): readonly string[] => {
  const { openings, questions } = textIn(writtenForm).talk;
  const dimension = form.statements.find(({ id }) => id === about)?.dimension;
  const isOurs = round.formKey === ourFormId && isQuestioned(dimension, questions);
  return isOurs ? [openings[reason], questions[dimension]] : [openings[reason]];
};

const isQuestioned = <Questions extends object>(
  dimension: string | undefined,
  questions: Questions,
): dimension is string & keyof Questions => dimension !== undefined && Object.hasOwn(questions, dimension);

/** The person's name, or what the role is called where nobody has written it; null: nobody. */
export const nameOf = (
  id: PersonId | null,
  { people, workspace }: Pick<EvaluationFacts, 'people' | 'workspace'>,
  form: WrittenForm,
): string | null => {
  const person = people.find((one) => one.id === id);
  return person === undefined ? null : personName(person, workspace, form);
};

/** «Kari Nordmann», or «Ordfører». */
export const personName = (
  person: Pick<Person, 'name' | 'role' | 'title'>,
  workspace: EvaluationFacts['workspace'],
  form: WrittenForm,
): string =>
  person.name === '' ? capitalised(person.title ?? roleName(person.role, workspace, form)) : person.name;

/** What has become of a measure, and by when it was to be: «gjort tor. 7. mars», «frist 1. mai, ikke gjort». */
export const fateOf = ({ measure, action }: FollowedMeasure, today: Day, form: WrittenForm): string => {
  const words = textIn(form).talk.measures;
  if (action === null) return words.state.none;
  const dueOn = action.dueOn ?? measure.dueOn;
  if (action.state === 'done' && action.doneAt !== null)
    return words.doneOn(formatDay(dayOf(new Date(action.doneAt)), form, 'shortYear'));
  if (action.state !== 'open') return words.state[action.state];
  if (dueOn === null) return words.state.open;
  const day = formatDay(dueOn, form, 'shortYear');
  return dueOn < today ? words.late(day) : `${words.state.open}, ${words.dueBy(day)}`;
};
