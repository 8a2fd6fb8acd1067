import { wheelMonths, type WheelMonth } from '#shared/calendar/wheel-months.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { calendarNames } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { monthDays } from '#shared/text/wheel-words.ts';
import { asFigure, type Figure } from './figure.ts';
import type { Label, Shape } from './shape.ts';
import { wrapText } from './text-width.ts';
import { keyShapes, type WheelDrawing } from './wheel-figure.ts';
import { namedAndStrokes, type Circle } from './wheel-geometry.ts';
import { dayFigures } from './wheel-labels.ts';
import { wheelShapes } from './wheel-rings.ts';

const width = 860;
const height = 472;
const wheelWidth = 350;
const columnGap = 18;
const columns = 2;
/** Where the figures of the days end and the words begin, for each unit of size. */
const indent = 2.3;
/** As large as there is room for; the smallest can still be read on a wall. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/** A line of the list: a month, a day with its title, or a title that goes on. */
interface ListLine {
  readonly text: string;
  /** In front of the text; null: none. */
  readonly day: string | null;
  readonly isMonth: boolean;
}

/** The year for the wall on one sheet: the wheel with its days, and beside it month by month in words. */
export const wallFigure = (wheel: WheelDrawing): Figure => {
  const { year, dates, form } = wheel;
  const words = textIn(form).yearWheel.drawing;
  const radius = wheelWidth / 2 - 38;
  const key = keyShapes(wheel, wheelWidth);
  const circle: Circle = { center: { x: wheelWidth / 2, y: key.height + radius + 20 }, radius };
  const { named, strokes } = namedAndStrokes(dates);
  const months = wheelMonths(dates, year).filter((month) => month.dates.length + month.meetings.length > 0);
  const shapes: readonly Shape[] = [
    ...key.shapes,
    ...dayFigures(
      named.map(({ day }) => day),
      circle,
      9.5,
    ),
    ...wheelShapes(dates, circle, { year, today: null, form }),
    ...listShapes(months, form),
  ];
  const told = months.map((month) => monthInWords(month, form)).join(' ');
  return asFigure(
    { width, height, shapes },
    `${words.alt(year, named.length, strokes.length)} ${told}`.trim(),
    { header: [], rows: [] },
  );
};

/** «Februar: 22. Årsregnskapet må være ferdig.», for who hears the page. */
const monthInWords = (month: WheelMonth, form: WrittenForm): string => {
  const lines = entriesOf(month).map(({ day, text }) => `${day ?? ''} ${text}`.trim());
  return `${monthName(month, form)}: ${lines.join('; ')}.`;
};

const monthName = ({ month }: WheelMonth, form: WrittenForm): string =>
  capitalised(calendarNames[form].months[Number(month.slice(5, 7)) - 1] ?? '');

const entriesOf = ({ dates, meetings }: WheelMonth): readonly Omit<ListLine, 'isMonth'>[] => [
  ...dates.map(({ day, title, isProposed }) => ({
    day: `${Number(day.slice(8))}.`,
    text: isProposed ? `${title}*` : title,
  })),
  ...meetings.map(({ title, meetings: held }) => ({ day: null, text: `${title} ${monthDays(held)}` })),
];

/** Set as large as the room allows; where even the smallest is too much, months are cut and say how much is left out. */
const listShapes = (months: readonly WheelMonth[], form: WrittenForm): readonly Shape[] => {
  for (const size of sizes) {
    const set = inColumns(months, form, { size, most: Infinity });
    if (set !== null) return set;
  }
  for (let most = 12; most > 0; most -= 1) {
    const set = inColumns(months, form, { size: sizes.at(-1) ?? 8, most });
    if (set !== null) return set;
  }
  return [];
};

const inColumns = (
  months: readonly WheelMonth[],
  form: WrittenForm,
  { size, most }: { readonly size: number; readonly most: number },
): readonly Shape[] | null => {
  const lineHeight = size * 1.22;
  const columnWidth = (width - wheelWidth - columns * columnGap) / columns;
  const shapes: Shape[] = [];
  let [column, y] = [0, 0];
  for (const month of months) {
    const lines = monthLines(month, form, { size, most, width: columnWidth });
    const needed = lines.length * lineHeight + size * 0.7;
    if (y > 0 && y + needed > height) [column, y] = [column + 1, 0];
    if (column >= columns || needed > height) return null;
    const x = wheelWidth + columnGap + column * (columnWidth + columnGap);
    shapes.push(
      ...lines.flatMap((line, index) => lineShapes(line, { x, y: y + (index + 1) * lineHeight }, size)),
    );
    y += needed;
  }
  return shapes;
};

const monthLines = (
  month: WheelMonth,
  form: WrittenForm,
  { size, most, width: whole }: { readonly size: number; readonly most: number; readonly width: number },
): readonly ListLine[] => {
  const all = entriesOf(month);
  const told = all.length > most + 1 ? all.slice(0, most) : all;
  const left = all.length - told.length;
  const more = textIn(form).yearWheel.drawing.more(left);
  let before: string | null = null;
  const lines: ListLine[] = [{ text: monthName(month, form), day: null, isMonth: true }];
  for (const { day, text } of [...told, ...(left > 0 ? [{ day: null, text: more }] : [])]) {
    const shown = day === before ? null : day;
    before = day;
    for (const [index, line] of wrapText(text, { width: whole - size * indent, size }).entries())
      lines.push({ text: line, day: index === 0 ? shown : null, isMonth: false });
  }
  return lines;
};

const lineShapes = ({ text, day, isMonth }: ListLine, at: Label['at'], size: number): readonly Shape[] => {
  const label = { kind: 'label', size, tone: 'ink', anchor: 'start' } as const;
  if (isMonth) return [{ ...label, text, at, strong: true }];
  const x = at.x + size * indent;
  return [
    ...(day === null
      ? []
      : [{ ...label, text: day, at: { x: x - size * 0.5, y: at.y }, anchor: 'end' as const }]),
    { ...label, text, at: { x, y: at.y } },
  ];
};
