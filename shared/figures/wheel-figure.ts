import type { Day } from '#shared/calendar/day.ts';
import { yearOf } from '#shared/calendar/day.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { wheelAbout, wheelState, wheelWhen } from '#shared/text/wheel-words.ts';
import { asFigure, type Figure } from './figure.ts';
import type { Shape } from './shape.ts';
import { widthOf, wrapText } from './text-width.ts';
import { namedAndStrokes, turnOf, type Circle, type Ring } from './wheel-geometry.ts';
import { dayFigures, dayLabels, gutter, labelHeight, labelShapes, labelSize } from './wheel-labels.ts';
import { wheelMark, wheelShapes } from './wheel-rings.ts';

/** What the wheel is drawn from. */
export interface WheelDrawing {
  readonly year: number;
  /** Of that year, earliest first. */
  readonly dates: readonly WheelDate[];
  readonly today: Day;
  readonly form: WrittenForm;
}

/** Narrower than this, words do not stand beside the wheel: the days do, and the list has the words. */
export const narrowWheel = 700;

/** The year as a wheel, with its table twin. */
export const wheelFigure = (wheel: WheelDrawing, width: number): Figure => {
  const { year, dates, form } = wheel;
  const words = textIn(form).yearWheel.drawing;
  const key = keyShapes(wheel, width);
  const drawing = width < narrowWheel ? narrow(wheel, width, key) : wide(wheel, width, key);
  const { named, strokes } = namedAndStrokes(dates);
  return asFigure(drawing, words.alt(year, named.length, strokes.length), wheelTable(wheel));
};

/** The same facts as a table: each date, and each row of meetings on one line of its own for each month. */
const wheelTable = ({ dates, form }: WheelDrawing): Pick<Figure, 'header' | 'rows'> => {
  const { header } = textIn(form).yearWheel.drawing;
  return {
    header: [header.when, header.what, header.kind, header.state],
    rows: dates.map((date) => [
      wheelWhen(date, form),
      date.title,
      capitalised(wheelAbout(date, form)),
      wheelState(date, form) ?? '',
    ]),
  };
};

interface Key {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const rowHeight = 22;

/** What the marks mean, over the wheel; only those that are there. */
export const keyShapes = ({ dates, form }: WheelDrawing, width: number): Key => {
  const words = textIn(form).yearWheel.drawing.key;
  const { named, strokes } = namedAndStrokes(dates);
  const has = (kind: (date: WheelDate) => boolean) => named.some(kind);
  const { yearMarkStates } = textIn(form).developmentWords;
  const rows = [...new Map(strokes.map(({ seriesId, title }) => [seriesId, title])).values()];
  const entries: ReadonlyArray<{
    readonly text: string;
    readonly ring: Ring | null;
    readonly isOpen: boolean;
  }> = [
    ...(has(({ kind, mark }) => kind === 'law' && mark === null)
      ? [{ text: words.law, ring: 'law' as const, isOpen: false }]
      : []),
    ...(has(({ mark }) => mark !== null)
      ? [
          {
            text: `${yearMarkStates.met}, ${yearMarkStates.notRelevant}`,
            ring: 'law' as const,
            isOpen: true,
          },
        ]
      : []),
    ...(has(({ kind }) => kind !== 'law' && kind !== 'event')
      ? [{ text: words.agreed, ring: 'agreed' as const, isOpen: false }]
      : []),
    ...(has(({ kind }) => kind === 'event')
      ? [{ text: words.own, ring: 'own' as const, isOpen: false }]
      : []),
    // One stroke for all of them, so one word for it.
    ...(rows.length === 0 ? [] : [{ text: rows.join(', '), ring: null, isOpen: false }]),
  ];
  const shapes: Shape[] = [];
  let [x, row] = [0, 0];
  for (const { text: whole, ring, isOpen } of entries) {
    const [text = ''] = wrapText(whole, { width: width - 16, size: labelSize, lines: 1 });
    const own = 16 + widthOf(text, labelSize);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const y = row * rowHeight + 11;
    if (ring === null)
      shapes.push({
        kind: 'line',
        from: { x: x + 6, y: y - 4 },
        to: { x: x + 6, y: y + 4 },
        tone: 'mark',
        width: 1.25,
      });
    else shapes.push({ ...wheelMark(ring, isOpen), at: { x: x + 6, y } });
    shapes.push({
      kind: 'label',
      text,
      at: { x: x + 16, y: y + 4 },
      size: labelSize,
      tone: 'ink',
      anchor: 'start',
    });
    x += own + 20;
  }
  return { shapes, height: entries.length === 0 ? 0 : (row + 1) * rowHeight + 10 };
};

const wide = (wheel: WheelDrawing, width: number, key: Key) => {
  const { year, dates, today, form } = wheel;
  const radius = Math.min(190, width * 0.19);
  const { named } = namedAndStrokes(dates);
  const labels = dayLabels(named, {
    width: width / 2 - radius - gutter,
    today: yearOf(today) === year ? today : null,
    form,
  });
  const heightOf = (isRight: boolean) =>
    labels
      .filter(({ day }) => turnOf(day) < 0.5 === isRight)
      .reduce((sum, label) => sum + labelHeight(label), 0);
  const inner = Math.max(2 * radius + 12, heightOf(true), heightOf(false));
  const circle: Circle = { center: { x: width / 2, y: key.height + inner / 2 }, radius };
  const height = key.height + inner + 4;
  return {
    width,
    height,
    shapes: [
      ...key.shapes,
      ...labelShapes(labels, circle, { from: key.height, to: height - 4 }),
      ...wheelShapes(dates, circle, { year, today, form }),
    ],
  };
};

const narrow = (wheel: WheelDrawing, width: number, key: Key) => {
  const { year, dates, today, form } = wheel;
  const radius = Math.min(170, width / 2 - 38);
  const circle: Circle = { center: { x: width / 2, y: key.height + radius + 22 }, radius };
  const { named } = namedAndStrokes(dates);
  return {
    width,
    height: key.height + 2 * radius + 44,
    shapes: [
      ...key.shapes,
      ...dayFigures(
        named.map(({ day }) => day),
        circle,
        9.5,
      ),
      ...wheelShapes(dates, circle, { year, today, form }),
    ],
  };
};
