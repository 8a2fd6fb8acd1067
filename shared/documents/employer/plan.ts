import type { Day } from '#shared/calendar/day.ts';
import type { Dialogue } from '#shared/domain/dialogue.ts';
import { planFindings, type GoalView } from '#shared/domain/plan-standing.ts';
import { planGoalKinds, type PlanGoal, type ResultPlan } from '#shared/domain/result-plan.ts';
import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { planFigure } from '#shared/figures/plan-figure.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { planFindingWords } from '#shared/text/plan-finding.ts';
import { planName, planPeriod } from '#shared/text/plan-name.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { figureDrawing, figureTable } from '#shared/documents/figure-blocks.ts';
import {
  fullNameIn,
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  withheldTitle,
  type Making,
  type Named,
} from '#shared/documents/making.ts';
import { goalBlocks } from './plan-goal.ts';

export interface PlanSheet extends Making, Named {
  readonly plan: ResultPlan;
  readonly goals: readonly GoalView[];
  /** Null: it is not known which. */
  readonly term: Term | null;
  /** Those of its term; the one it came out of is named by its day. */
  readonly dialogues: ReadonlyArray<Pick<Dialogue, 'id' | 'day'>>;
}

/** The plan with its goals, what they rest on, and how it has gone through the period. */
export const planDocument = (facts: PlanSheet): Document => {
  const { plan, form } = facts;
  const words = textIn(form).resultPlans.document;
  const isOut = isWithheld(plan, facts);
  return madeDocument(facts, {
    // A name of its own may tell what is withheld.
    title: isOut ? words.title : planName(plan, form),
    ...(isOut || plan.title.trim() === '' ? {} : { subtitle: words.title }),
    marks: [plan],
    ...(plan.state === 'draft' ? { draft: words.draft } : {}),
    blocks: isOut
      ? [paragraph(words.withheld), paragraph(markWords(plan, form))]
      : [
          aboutFacts(facts),
          ...noteBlocks(facts),
          ...kindBlocks(facts),
          ...yearBlocks(facts),
          ...findingBlocks(facts),
        ],
  });
};

const aboutFacts = (facts: PlanSheet): Block => {
  const { plan, form, workspace, dialogues } = facts;
  const { resultPlans, employerWords } = textIn(form);
  const words = resultPlans.document;
  const day = (value: Day) => formatDay(value, form, 'long');
  const talk = dialogues.find(({ id }) => id === plan.dialogueId)?.day ?? null;
  const rows: Array<[string, string]> = [
    [
      fillTerms(words.director, termsOf(workspace, form)),
      plan.directorId === null ? words.notSaid : fullNameIn(plan.directorId, facts),
    ],
    [words.period, planPeriod(plan, form) ?? words.notSaid],
    [words.state, capitalised(employerWords.resultPlanStates[plan.state])],
  ];
  if (plan.agreedOn !== null) rows.push([words.agreedOn, day(plan.agreedOn)]);
  if (talk !== null) rows.push([words.talk, words.talkOn(day(talk))]);
  if (plan.access !== 'undecided') rows.push([words.access, markWords(plan, form)]);
  return { kind: 'facts', rows };
};

const noteBlocks = ({ plan: { note }, form }: PlanSheet): Block[] =>
  note.trim() === ''
    ? []
    : [
        heading(textIn(form).resultPlans.document.about),
        ...note
          .trim()
          .split(/\n{2,}/)
          .map(paragraph),
      ];

const kindBlocks = (facts: PlanSheet): Block[] => {
  const words = textIn(facts.form).resultPlans.goals;
  return planGoalKinds.flatMap((kind): Block[] => {
    const views = facts.goals.filter(({ goal }) => goal.kind === kind);
    return [
      { kind: 'heading', level: 1, text: words.headings[kind], ...headingMark(facts.plan, facts.form) },
      ...(views.length === 0
        ? [paragraph(words.none[kind])]
        : views.flatMap((view) => goalBlocks(view, facts))),
    ];
  });
};

/** As many goals in a drawing as there is room for on a page. */
const mostInDrawing = 12;

const yearBlocks = ({ plan, goals, form, today }: PlanSheet): Block[] => {
  const words = textIn(form).resultPlans;
  if (goals.every(({ goal, notes }) => notes.length === 0 && goal.dueOn === null)) return [];
  const parts = Array.from({ length: Math.ceil(goals.length / mostInDrawing) }, (_, part) =>
    planFigure({ plan, today, goals: goals.slice(part * mostInDrawing, (part + 1) * mostInDrawing) }, form),
  );
  const whole = planFigure({ plan, goals, today }, form);
  return [
    heading(words.document.year),
    ...parts.map(figureDrawing),
    figureTable(whole, { caption: words.year.about, widths: [5, 2.6, 2, 6] }),
  ];
};

/** What there is to look at is for those who make the plan, never for the public. */
const findingBlocks = ({ plan, goals, term, form, audience }: PlanSheet): Block[] => {
  const findings = planFindings({ plan, term, goals: goals.map(({ goal }) => goal) });
  if (audience === 'public' || findings.length === 0) return [];
  return [
    heading(textIn(form).resultPlans.document.findings),
    { kind: 'list', items: findings.map((finding) => planFindingWords(finding, form)) },
  ];
};

/** The goals as a table for a spreadsheet, one a line, in their order. */
export const planCsv = (facts: PlanSheet): string => {
  const { plan, goals, form } = facts;
  const { resultPlans } = textIn(form);
  const { csv: words, goal: field, document } = resultPlans;
  const header = [
    words.plan,
    words.period,
    words.kind,
    field.area,
    field.title.result,
    field.decision,
    field.decidedOn,
    field.factors,
    field.measure,
    field.target,
    field.due,
    document.state,
    words.said,
    words.saidText,
    words.measures,
    document.access,
  ];
  if (isWithheld(plan, facts)) {
    const blank = header.slice(2).map(() => '');
    return csv([header, [withheldTitle(form), ...blank, markWords(plan, form)]]);
  }
  return csv([header, ...goals.map((view) => goalLine(view, facts))]);
};

const goalLine = ({ goal, latest, measures }: GoalView, facts: PlanSheet): readonly string[] => {
  const { plan, form } = facts;
  const { employerWords } = textIn(form);
  return [
    planName(plan, form),
    planPeriod(plan, form) ?? '',
    employerWords.planGoalKinds[goal.kind],
    areaName(goal, form),
    goal.title,
    goal.decisionRef,
    numeric(goal.decidedOn, form),
    goal.factors,
    goal.measure,
    goal.target,
    numeric(goal.dueOn, form),
    employerWords.planGoalStates[goal.state],
    numeric(latest?.day ?? null, form),
    latest?.text ?? '',
    measures
      .map(({ measure, action }) => {
        const owner = action?.ownerId ?? measure.ownerId;
        const title = action?.title ?? measure.title;
        return owner === null ? title : `${title} (${nameIn(owner, facts, form)})`;
      })
      .join('; '),
    markWords(plan, form),
  ];
};

const areaName = ({ area }: PlanGoal, form: WrittenForm): string =>
  area === null ? '' : textIn(form).employerWords.dialogueAreas[area];

const numeric = (day: Day | null, form: WrittenForm): string =>
  day === null ? '' : formatDay(day, form, 'numeric');
