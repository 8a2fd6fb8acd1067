import type { EmployerView } from '#renderer/stores/route.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { EmployerFront } from '#shared/domain/employer-front.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { policyQuestions } from '#shared/templates/policy-questions.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import { textIn } from '#shared/text/text.ts';

/** The parts of the room, in the order of the tabs. */
export const frontParts = [
  'mandate',
  'dialogues',
  'plans',
  'contract',
  'salary',
  'policy',
  'indicators',
] as const;
export type FrontPart = (typeof frontParts)[number] & EmployerView;

interface Said {
  readonly workspace: Workspace;
  readonly form: WrittenForm;
}

/** What is said of each part: what is in place, in a line. */
export const partWords = (part: FrontPart, front: EmployerFront, said: Said): string =>
  lines[part](front, said);

const lines: Readonly<Record<FrontPart, (front: EmployerFront, said: Said) => string>> = {
  mandate: ({ mandate }, { workspace, form }) => {
    const words = textIn(form).employer.front.mandate;
    if (mandate === null) return words.none;
    const { row, seats } = mandate;
    const decision = row.decisionRef.trim() || words.noDecision;
    return dotted([
      mandateName(row, workspace, form),
      decision,
      words.seats(seats),
      // KOML § 5-7.
      row.forum === 'committee' && seats < 3 ? words.tooFew : '',
    ]);
  },
  dialogues: ({ dialogue }, { workspace, form }) => {
    const words = textIn(form).employer.front.dialogues;
    const { next, last, minutes } = dialogue;
    const isUnknown = minutes === 'approved' && last?.madeKnownOn === null;
    const coming =
      next === null ? [] : [next.day === null ? words.nextUndated : words.next(said(next.day, form))];
    const held =
      last === null
        ? []
        : [
            ...(last.day === null ? [] : [words.last(said(last.day, form))]),
            words.minutes[minutes ?? 'none'],
            ...(isUnknown ? [words.notKnown(termsOf(workspace, form))] : []),
          ];
    const parts = [...coming, ...held];
    return parts.length === 0 ? words.none : parts.join(' ');
  },
  plans: ({ plan }, { form }) => {
    const { employer, employerWords } = textIn(form);
    const words = employer.front.plans;
    if (plan === null) return words.none;
    const { row, goals, withoutDecision } = plan;
    return dotted([
      row.title,
      employerWords.resultPlanStates[row.state],
      words.goals(goals),
      withoutDecision === 0 ? '' : words.withoutDecision(withoutDecision),
    ]);
  },
  contract: ({ contract }, { form }) => {
    const words = textIn(form).employer.front.contract;
    if (contract === null) return words.none;
    const { inPlace, missing, unclear } = contract;
    const counted = dotted([
      inPlace === 0 ? '' : words.inPlace(inPlace),
      missing === 0 ? '' : words.missing(missing),
      unclear === 0 ? '' : words.unclear(unclear),
    ]);
    return counted || words.begun;
  },
  salary: ({ salary }, { form }) => {
    const { employer, employerWords } = textIn(form);
    const words = employer.front.salary;
    if (salary === null) return words.none;
    const { year, state, criteriaOn } = salary;
    return dotted([
      words.year(year, employerWords.salaryTalkStates[state]),
      criteriaOn === null ? words.noCriteria : words.criteria(formatDay(criteriaOn, form, 'numeric')),
    ]);
  },
  policy: ({ policy }, { form }) => {
    const words = textIn(form).employer.front.policy;
    return dotted([
      policy.standing === 0 ? words.none : words.standing(policy.standing),
      policy.late === 0 ? '' : words.late(policy.late),
      policy.answered === 0 ? '' : words.answered(policy.answered, policyQuestions.length),
    ]);
  },
  indicators: ({ indicators: { count, withValue, lastDay } }, { form }) => {
    const words = textIn(form).employer.front.indicators;
    if (count === 0) return words.none;
    return dotted([
      words.values(withValue, count),
      lastDay === null ? '' : words.last(formatDay(lastDay, form, 'numeric')),
    ]);
  },
};

const said = (day: Day, form: WrittenForm): string => formatDay(day, form, 'long');

const dotted = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
