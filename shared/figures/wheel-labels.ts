import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import type { Label, Shape } from './shape.ts';
import { widthOf, wrapText } from './text-width.ts';
import { pointAt, turnOf, type Circle } from './wheel-geometry.ts';

/** What stands beside the wheel for one day. */
export interface DayLabel {
  readonly day: Day;
  readonly date: string;
  readonly lines: readonly string[];
}

export const labelSize = 10.5;
const lineHeight = 13;
const between = 5;
const dateWidth = 52;
/** More of one day than this is counted, not told. */
const mostTold = 3;

/** One label a day, in the order of the year; the table twin tells what is left out. */
export const dayLabels = (
  dates: readonly WheelDate[],
  { width, today, form }: { readonly width: number; readonly today: Day | null; readonly form: WrittenForm },
): readonly DayLabel[] => {
  const words = textIn(form).yearWheel.drawing;
  const byDay = new Map<Day, string[]>(today === null ? [] : [[today, [words.today]]]);
  for (const { day, title } of dates) byDay.set(day, [...(byDay.get(day) ?? []), title]);
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, titles]) => {
      const isMore = titles.length > mostTold + 1;
      const told = isMore ? titles.slice(0, mostTold) : titles;
      const lines = [...told, ...(isMore ? [words.more(titles.length - mostTold)] : [])];
      return {
        day,
        date: formatDay(day, form, 'dayMonth'),
        lines: lines.flatMap((line) =>
          wrapText(line, { width: width - dateWidth, size: labelSize, lines: lines.length === 1 ? 3 : 2 }),
        ),
      };
    });
};

export const labelHeight = ({ lines }: DayLabel): number => lines.length * lineHeight + between;

/**
 * Where labels of one column stand: each as near to its day as it comes, in their order, and none over another. They are
 * pushed down from the top, and then up from the bottom where they run out of the sheet.
 * @param labels the middle each would like to have, and its height; from the top down
 * @returns the top of each
 */
export const placedApart = (
  labels: ReadonlyArray<{ readonly middle: number; readonly height: number }>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] => {
  const tops: number[] = [];
  let next = from;
  for (const { middle, height } of labels) {
    const top = Math.max(next, middle - height / 2);
    tops.push(top);
    next = top + height;
  }
  let bottom = to;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const height = labels[index]?.height ?? 0;
    tops[index] = Math.max(from, Math.min(tops[index] ?? from, bottom - height));
    bottom = tops[index] ?? from;
  }
  return tops;
};

/** The labels of the spring to the right of the wheel, those of the autumn to the left, each with a line to its day. */
export const labelShapes = (
  labels: readonly DayLabel[],
  circle: Circle,
  sheet: Pick<Side, 'from' | 'to'>,
): readonly Shape[] => [
  ...sideShapes(
    labels.filter(({ day }) => turnOf(day) < 0.5),
    circle,
    { ...sheet, isRight: true },
  ),
  ...sideShapes(labels.filter(({ day }) => turnOf(day) >= 0.5).toReversed(), circle, {
    ...sheet,
    isRight: false,
  }),
];

interface Side {
  readonly from: number;
  readonly to: number;
  readonly isRight: boolean;
}

/** How far from the wheel the text begins. */
export const gutter = 30;

const sideShapes = (labels: readonly DayLabel[], circle: Circle, side: Side): readonly Shape[] => {
  const tops = placedApart(
    labels.map((label) => ({
      middle: pointAt(circle, turnOf(label.day), circle.radius).y,
      height: labelHeight(label),
    })),
    side,
  );
  return labels.flatMap((label, index) => oneLabel(label, tops[index] ?? side.from, circle, side));
};

const oneLabel = (
  { day, date, lines }: DayLabel,
  top: number,
  circle: Circle,
  { isRight }: Side,
): readonly Shape[] => {
  const sign = isRight ? 1 : -1;
  const x = circle.center.x + sign * (circle.radius + gutter);
  const first = top + lineHeight - 3;
  const anchor = isRight ? ('start' as const) : ('end' as const);
  const text = { kind: 'label', size: labelSize, tone: 'ink', anchor } as const;
  // Out from the edge first, so that no line runs over the wheel.
  const edge = pointAt(circle, turnOf(day), circle.radius);
  const bend = { x: circle.center.x + sign * (circle.radius + 8), y: edge.y };
  const leader = { kind: 'line', tone: 'rule', width: 0.75 } as const;
  return [
    { ...leader, from: edge, to: bend },
    { ...leader, from: bend, to: { x: x - sign * 5, y: first - 3.5 } },
    { ...text, text: date, at: { x, y: first }, strong: true },
    ...lines.map((line, index): Shape => ({
      ...text,
      text: line,
      at: { x: x + sign * dateWidth, y: first + index * lineHeight },
    })),
  ];
};

/** Days as figures at the edge of a small wheel; neighbours that would stand over each other are one: «10–14». */
export const dayFigures = (days: readonly Day[], circle: Circle, size: number): readonly Label[] => {
  let groups: ReadonlyArray<readonly Day[]> = [...new Set(days)].toSorted().map((day) => [day]);
  for (;;) {
    const joined = joinOnce(groups, circle, size);
    if (joined === null) return groups.map((group) => groupLabel(group, circle, size));
    groups = joined;
  }
};

/** The first two neighbours that touch, made one; null: none do. */
const joinOnce = (
  groups: ReadonlyArray<readonly Day[]>,
  circle: Circle,
  size: number,
): ReadonlyArray<readonly Day[]> | null => {
  const boxes = groups.map((group) => boxOf(groupLabel(group, circle, size)));
  const at = boxes.findIndex((box, index) => {
    const next = boxes[index + 1];
    return next !== undefined && doTouch(box, next);
  });
  const [one, other] = [groups[at], groups[at + 1]];
  if (at < 0 || one === undefined || other === undefined) return null;
  return [...groups.slice(0, at), [...one, ...other], ...groups.slice(at + 2)];
};

const groupLabel = (group: readonly Day[], circle: Circle, size: number): Label => {
  const [first, last] = [group[0] ?? '2000-01-01', group.at(-1) ?? '2000-01-01'];
  const text = first === last ? figureOf(first) : `${figureOf(first)}–${figureOf(last)}`;
  const turn = (turnOf(first) + turnOf(last)) / 2;
  // Beside the wheel half the text goes inwards, over and under it none of it does.
  const reach =
    circle.radius + 10 + (widthOf(text, size) / 2 - size / 2) * Math.abs(Math.sin(turn * 2 * Math.PI));
  const at = pointAt(circle, turn, reach);
  return {
    kind: 'label',
    text,
    at: { x: besideNewYear(at.x, turn, widthOf(text, size) / 2, circle), y: at.y + size * 0.36 },
    size,
    tone: 'ink',
    anchor: 'middle',
  };
};

/** December and January stay each on their side of the top. */
const besideNewYear = (x: number, turn: number, half: number, { center }: Circle): number => {
  if (turn < 0.25) return Math.max(x, center.x + half + 2);
  return turn > 0.75 ? Math.min(x, center.x - half - 2) : x;
};

/** Where a label in the middle of its place stands. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ text, at, size }: Label): Box => {
  const half = widthOf(text, size) / 2;
  return { left: at.x - half, right: at.x + half, top: at.y - size * 0.75, bottom: at.y };
};

const doTouch = (a: Box, b: Box): boolean =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 2 && b.top < a.bottom + 2;

const figureOf = (day: Day): string => String(Number(day.slice(8)));
