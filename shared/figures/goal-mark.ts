import { planGoalStates, type PlanGoalState } from '#shared/domain/result-plan.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import type { Line, Point, Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

/** Where a goal stood on a day. Each state has a shape of its own, so that none is told by colour. */
export const goalMark = (state: PlanGoalState, at: Point): readonly Shape[] => marks[state](at);

/** What the shapes mean, with the stroke of what is due, on as few lines as there is room for. */
export const goalMarkKey = (
  form: WrittenForm,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const { employerWords, resultPlans } = textIn(form);
  const entries = [
    ...planGoalStates.map((state) => ({ text: employerWords.planGoalStates[state], mark: marks[state] })),
    { text: resultPlans.figure.due, mark: dueMark },
  ];
  const shapes: Shape[] = [];
  let [x, y] = [reach + 1, 10];
  for (const { text, mark } of entries) {
    const own = reach + 6 + widthOf(text, size);
    if (x + own > width) [x, y] = [reach + 1, y + 18];
    shapes.push(...mark({ x, y }));
    shapes.push({
      kind: 'label',
      text,
      at: { x: x + reach + 6, y: y + 4 },
      size,
      tone: 'ink',
      anchor: 'start',
    });
    x += own + 20;
  }
  return { shapes, height: y + 10 };
};

const reach = 5;
const size = 10.5;

/** The stroke where something is due. */
const dueMark = ({ x, y }: Point): readonly Shape[] => [
  { kind: 'line', from: { x, y: y - 7 }, to: { x, y: y + 7 }, tone: 'ink', width: 1.75 },
];

const marks: Readonly<Record<PlanGoalState, (at: Point) => readonly Shape[]>> = {
  notStarted: (at) => [
    { kind: 'mark', shape: 'circle', at, radius: reach - 0.75, fill: 'paper', stroke: 'mark', width: 1.5 },
  ],
  underway: (at) => [
    { kind: 'mark', shape: 'circle', at, radius: reach, fill: 'mark', stroke: 'paper', width: 0.75 },
  ],
  delayed: (at) => [
    { kind: 'mark', shape: 'diamond', at, radius: reach + 1, fill: 'paper', stroke: 'mark', width: 1.75 },
  ],
  reached: (at) => [
    { kind: 'mark', shape: 'square', at, radius: reach - 0.5, fill: 'mark', stroke: 'paper', width: 0.75 },
  ],
  dropped: ({ x, y }) => [
    { kind: 'mark', shape: 'circle', at: { x, y }, radius: reach, fill: 'paper', stroke: 'none', width: 0 },
    stroke({ x: x - 3.5, y: y - 3.5 }, { x: x + 3.5, y: y + 3.5 }),
    stroke({ x: x - 3.5, y: y + 3.5 }, { x: x + 3.5, y: y - 3.5 }),
  ],
};

const stroke = (from: Point, to: Point): Line => ({ kind: 'line', from, to, tone: 'mark', width: 1.75 });
