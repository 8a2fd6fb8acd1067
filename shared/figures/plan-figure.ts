import { addDays, daysBetween, type Day } from '#shared/calendar/day.ts';
import { isGoalOpen, type GoalView } from '#shared/domain/plan-standing.ts';
import { planGoalStates, type PlanGoalState, type ResultPlan } from '#shared/domain/result-plan.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { asFigure, type Figure } from './figure.ts';
import { pageWidth } from './gap-figure.ts';
import { goalMark, goalMarkKey } from './goal-mark.ts';
import type { Label, Line, Shape } from './shape.ts';
import { widthOf, wrapText } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';

/** What is drawn. */
export interface PlanDrawing {
  readonly plan: Pick<ResultPlan, 'fromDay' | 'toDay'>;
  readonly goals: readonly GoalView[];
  readonly today: Day;
}

/**
 * The plan through its period: a line for each goal, a mark where its status was said, each state with a shape of its own
 * and a word, and a stroke where it is due. Where it is narrow, what is said of a goal stands over its line.
 */
export const planFigure = (facts: PlanDrawing, form: WrittenForm, width: number = pageWidth): Figure => {
  const words = textIn(form).resultPlans.figure;
  const layout = layoutOf(facts, form, width);
  const key = goalMarkKey(form, width);
  const ticksAt = key.height + 16;
  const rows: Shape[] = [];
  const bands: Band[] = [];
  let y = ticksAt + 8;
  for (const view of facts.goals) {
    rows.push(...goalShapes(view, y, facts, form, layout));
    const middle = middleOf(view, y, layout);
    if (layout.isNarrow) bands.push({ top: middle - 10, bottom: middle + 10 });
    y += rowHeight(view, layout);
  }
  const shapes = [
    ...key.shapes,
    ...timeShapes(facts, form, layout, { top: ticksAt, bottom: y, bands }),
    ...rows,
  ];
  return asFigure({ width, height: y + 16, shapes }, words.alt(facts.goals.length), {
    header: [words.header.goal, words.header.due, words.header.now, words.header.said],
    rows: facts.goals.map((view) => tableRow(view, form)),
  });
};

const size = 11;
const lineHeight = 13.5;
const reach = 5;
/** Narrower than this, words stand over the line. */
const narrow = 470;

interface Layout {
  readonly isNarrow: boolean;
  readonly titleWidth: number;
  readonly from: number;
  readonly to: number;
  /** Where a day stands across the drawing; days outside stand at its ends. */
  readonly at: (day: Day) => number;
  readonly first: Day;
  readonly last: Day;
}

const layoutOf = (facts: PlanDrawing, form: WrittenForm, width: number): Layout => {
  const isNarrow = width < narrow;
  const [first, last] = spanOf(facts);
  const stateWidth = Math.max(...planGoalStates.map((state) => widthOf(stateName(state, form), size)));
  const titleWidth = isNarrow ? width - 8 : Math.min(230, width * 0.33);
  const from = isNarrow ? reach + 1 : titleWidth + 18;
  const to = isNarrow ? width - reach - 1 : width - stateWidth - 18;
  const whole = Math.max(1, daysBetween(first, last));
  const at = (day: Day) =>
    from + (Math.min(whole, Math.max(0, daysBetween(first, day))) / whole) * (to - from);
  return { isNarrow, titleWidth, from, to, at, first, last };
};

/** The period, and as much before and after it as it takes to show what was said and is due within a year. */
const spanOf = ({ plan, goals, today }: PlanDrawing): readonly [Day, Day] => {
  const said = goals.flatMap(({ notes }) => notes.map(({ day }) => day));
  const latest = addDays([...said, plan.toDay ?? today].toSorted().at(-1) ?? today, 366);
  const due = goals.flatMap(({ goal: { dueOn } }) => (dueOn === null || dueOn > latest ? [] : [dueOn]));
  const days = [...said, ...due, plan.fromDay, plan.toDay].filter((day) => day !== null).toSorted();
  const [first = today, last = today] = [days[0], days.at(-1)];
  return last > first ? [first, last] : [addDays(first, -90), addDays(first, 90)];
};

const titleLines = ({ goal }: GoalView, { titleWidth, isNarrow }: Layout): readonly string[] =>
  wrapText(goal.title, { width: titleWidth, size, lines: isNarrow ? 2 : 3 });

const rowHeight = (view: GoalView, layout: Layout): number => {
  const lines = titleLines(view, layout).length + (layout.isNarrow ? 1 : 0);
  return layout.isNarrow ? lines * lineHeight + 34 : Math.max(34, lines * lineHeight + 14);
};

/** Where the line of the goal runs. */
const middleOf = (view: GoalView, y: number, layout: Layout): number =>
  layout.isNarrow
    ? y + (titleLines(view, layout).length + 1) * lineHeight + 16
    : y + rowHeight(view, layout) / 2;

const goalShapes = (
  view: GoalView,
  y: number,
  { today }: PlanDrawing,
  form: WrittenForm,
  layout: Layout,
): readonly Shape[] => {
  const { isNarrow, from, to } = layout;
  const lines = titleLines(view, layout);
  const middle = middleOf(view, y, layout);
  const firstLine = isNarrow ? y + 12 : middle - ((lines.length - 1) * lineHeight) / 2 + 4;
  const state = stateName(view.goal.state, form);
  const stateAt = isNarrow
    ? { x: 0, y: firstLine + lines.length * lineHeight }
    : { x: to + 14, y: middle + 4 };
  return [
    { kind: 'line', from: { x: from, y: middle }, to: { x: to, y: middle }, tone: 'rule', width: 0.75 },
    ...lines.map((text, line) => label(text, { x: 0, y: firstLine + line * lineHeight })),
    { ...label(state, stateAt), tone: isNarrow ? 'quiet' : 'ink' },
    ...saidShapes(view, middle, today, layout),
  ];
};

/** The way it has gone: a line from what was said first, as long as there is something left to do; marks; when it is due. */
const saidShapes = (
  { goal, notes }: GoalView,
  y: number,
  today: Day,
  { at, last }: Layout,
): readonly Shape[] => {
  const first = notes[0]?.day;
  const until = isGoalOpen(goal) ? today : (notes.at(-1)?.day ?? today);
  return [
    ...(first === undefined || until <= first
      ? []
      : [
          {
            kind: 'line',
            from: { x: at(first), y },
            to: { x: at(until), y },
            tone: 'mark',
            width: 1.25,
          } as const,
        ]),
    ...(goal.dueOn === null || goal.dueOn > last ? [] : dueShapes({ x: at(goal.dueOn), y })),
    ...notes.flatMap((note) => goalMark(note.state, { x: at(note.day), y })),
  ];
};

const dueShapes = ({ x, y }: { readonly x: number; readonly y: number }): readonly Shape[] => [
  { kind: 'line', from: { x, y: y - 9 }, to: { x, y: y + 9 }, tone: 'ink', width: 1.75 },
];

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Months along the top, and where today is. Where words stand over the lines, only the lines are crossed. */
const timeShapes = (
  { today }: PlanDrawing,
  form: WrittenForm,
  { at, first, last }: Layout,
  { top, bottom, bands }: Band & { readonly bands: readonly Band[] },
): readonly Shape[] => {
  const words = textIn(form).resultPlans.figure;
  const all = timeTicks(first, last, form).map(({ day, text }) => ({ x: at(day), text }));
  const named = namedTicks(all);
  const crossed = bands.length === 0 ? [{ top: top + 3, bottom }] : bands;
  const across = (x: number, look: Pick<Line, 'tone' | 'width' | 'dashed'>): readonly Shape[] =>
    crossed.map((band) => ({
      kind: 'line',
      from: { x, y: band.top },
      to: { x, y: band.bottom },
      ...look,
    }));
  const ticks = all.flatMap((tick): readonly Shape[] => {
    const { x, text } = tick;
    const lines = across(x, { tone: 'rule', width: 0.5 });
    return named.has(tick) ? [...lines, { ...label(text, { x, y: top }), size: 10, tone: 'quiet' }] : lines;
  });
  if (today < first || today > last) return ticks;
  const x = at(today);
  return [
    ...ticks,
    ...across(x, { tone: 'quiet', width: 1, dashed: true }),
    { ...label(words.today, { x, y: bottom + 12 }), size: 10, tone: 'quiet', anchor: 'middle' },
  ];
};

interface PlacedTick {
  readonly x: number;
  readonly text: string;
}

/** Every name where there is room for all of them, else every second or third, so that none stands on another. */
const namedTicks = (ticks: readonly PlacedTick[]): ReadonlySet<PlacedTick> => {
  const every = (step: number) => ticks.filter((_, index) => index % step === 0);
  const fits = (some: readonly PlacedTick[]) =>
    some.every(({ x, text }, index) => x + widthOf(text, 10) + 3 <= (some[index + 1]?.x ?? Infinity));
  return new Set([1, 2, 3, 4].map(every).find(fits) ?? every(6));
};

const tableRow = ({ goal, notes }: GoalView, form: WrittenForm): readonly string[] => {
  const words = textIn(form).resultPlans.figure;
  const day = (value: Day) => formatDay(value, form, 'shortYear');
  return [
    goal.title,
    goal.dueOn === null ? words.noDue : day(goal.dueOn),
    stateName(goal.state, form),
    notes.length === 0
      ? words.nothing
      : notes.map((note) => words.said(day(note.day), stateName(note.state, form))).join(', '),
  ];
};

const stateName = (state: PlanGoalState, form: WrittenForm): string =>
  textIn(form).employerWords.planGoalStates[state];

const label = (text: string, at: Label['at']): Label => ({
  kind: 'label',
  text,
  at,
  size,
  tone: 'ink',
  anchor: 'start',
});
