import type { Day } from '#shared/calendar/day.ts';
import type { FollowedGoalMeasure, GoalView } from '#shared/domain/plan-standing.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { measureFate } from '#shared/text/measure-fate.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, type Block, type Cell } from '#shared/documents/document.ts';
import { nameIn, type Making, type Named } from '#shared/documents/making.ts';

/** One goal: what it rests on and how it is measured, what was said of it, and what is done for it. */
export const goalBlocks = (view: GoalView, facts: Making & Named): Block[] => [
  heading(view.goal.title, 2),
  { kind: 'facts', rows: goalRows(view, facts) },
  ...noteList(view, facts),
  ...measureTable(view, facts),
];

const goalRows = ({ goal, latest }: GoalView, { form }: Making): Array<[string, string]> => {
  const { resultPlans, employerWords } = textIn(form);
  const { goal: field, document: words } = resultPlans;
  const day = (value: Day) => formatDay(value, form, 'long');
  const state = capitalised(employerWords.planGoalStates[goal.state]);
  const isResult = goal.kind === 'result';
  const rows: Array<[string, string]> = [];
  const say = (name: string, text: string) => {
    if (text.trim() !== '') rows.push([name, text.trim()]);
  };
  if (isResult) {
    const ref = goal.decisionRef.trim();
    say(field.area, goal.area === null ? '' : employerWords.dialogueAreas[goal.area]);
    say(
      field.decision,
      ref === ''
        ? words.noDecision
        : goal.decidedOn === null
          ? ref
          : words.decidedOn(ref, day(goal.decidedOn)),
    );
    say(field.factors, goal.factors);
  }
  say(isResult ? field.measure : field.developmentMeasure, goal.measure);
  say(field.target, goal.target);
  say(field.due, goal.dueOn === null ? '' : day(goal.dueOn));
  say(words.state, latest === null ? state : words.goalState(state, day(latest.day)));
  return rows;
};

const noteList = ({ notes }: GoalView, { form }: Making): Block[] => {
  const { resultPlans, employerWords } = textIn(form);
  const words = resultPlans.document;
  if (notes.length === 0) return [];
  return [
    heading(words.notes, 3),
    {
      kind: 'list',
      items: notes.map(({ day, state, text }) =>
        words.noteLine(formatDay(day, form, 'shortYear'), employerWords.planGoalStates[state], text.trim()),
      ),
    },
  ];
};

const measureTable = ({ measures }: GoalView, facts: Making & Named): Block[] => {
  const { measures: field, document: words } = textIn(facts.form).resultPlans;
  if (measures.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.measures(measures.length),
      widths: [6, 3, 2.4, 3.6],
      header: [field.title, field.owner, field.due, words.measureState],
      dense: true,
      rows: measures.map((followed) => measureRow(followed, facts)),
    },
  ];
};

const measureRow = (followed: FollowedGoalMeasure, facts: Making & Named): Cell[] => {
  const { measure, action } = followed;
  const { form, today } = facts;
  const words = textIn(form).resultPlans.measures;
  const owner = action === null ? measure.ownerId : action.ownerId;
  const due = action === null ? measure.dueOn : action.dueOn;
  return [
    { text: action?.title ?? measure.title },
    { text: owner === null ? words.noOwner : nameIn(owner, facts, form) },
    { text: due === null ? '' : formatDay(due, form, 'numeric') },
    { text: measureFate(followed, today, form) },
  ];
};
