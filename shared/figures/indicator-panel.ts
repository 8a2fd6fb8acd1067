import type { IndicatorValue } from '#shared/domain/indicator.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { decimalWords } from '#shared/text/decimal.ts';
import { shortPeriodWords } from '#shared/text/period-words.ts';
import { textIn } from '#shared/text/text.ts';
import type { Label, Line, Mark, Point, Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

interface PanelOptions {
  readonly width: number;
  /** All of the panel under its name. */
  readonly height: number;
  readonly decimals: number;
  readonly form: WrittenForm;
}

const top = 12;
/** Under the lines, for the names of the periods. */
const footRoom = 24;
const labelSize = 10;
const endSize = 11.5;
const gap = 6;

/** The lines of one panel, by a scale of its own that holds all its values and targets. */
export const indicatorShapes = (
  values: readonly IndicatorValue[],
  options: PanelOptions,
): readonly Shape[] => {
  const { width, height, decimals, form } = options;
  const marks = ticksFor(values);
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const foot = height - footRoom;
  const says = (number: number): string => decimalWords(plain(number), 0);
  const left = Math.max(...marks.map((mark) => widthOf(says(mark), labelSize))) + gap;
  const ends = endWords(values, decimals, form);
  const right = Math.max(0, ...ends.map(({ text }) => widthOf(text, endSize))) + gap + 6;
  const end = width - right;
  const y = (number: number): number => foot - ((number - low) / (high - low)) * (foot - top);
  const x = placeOn(values.length, left + 8, end - 4);
  const line = (of: 'value' | 'target') =>
    values.map(({ [of]: number }, at) => (number === null ? null : { x: x(at), y: y(Number(number)) }));
  return [
    ...marks.flatMap((mark, at): readonly Shape[] => [
      {
        kind: 'line',
        from: { x: left, y: y(mark) },
        to: { x: end, y: y(mark) },
        tone: 'rule',
        width: at === 0 ? 1 : 0.6,
      },
      label(says(mark), { x: left - gap, y: y(mark) + 3.5 }, 'end'),
    ]),
    ...periodLabels(values, { x, left, end, y: foot + 17, form }),
    ...targetLines(line('target'), end),
    ...valueLines(line('value')),
    ...apart(
      ends.map((one) => ({ ...one, y: y(one.number) })),
      foot,
    ).map(({ text, y: at, strong }): Label => ({
      kind: 'label',
      text,
      at: { x: end + gap, y: at + 4 },
      size: strong ? endSize : labelSize,
      tone: strong ? 'ink' : 'quiet',
      anchor: 'start',
      ...(strong ? { strong: true } : {}),
    })),
  ];
};

/** The dot of a value; filled, so that it is seen in black and white. */
export const valueMark = (at: Point): Mark => ({
  kind: 'mark',
  shape: 'circle',
  at,
  radius: 3.2,
  fill: 'mark',
  stroke: 'none',
  width: 0,
});

const placeOn =
  (count: number, from: number, to: number) =>
  (at: number): number =>
    count < 2 ? (from + to) / 2 : from + (at / (count - 1)) * (to - from);

/** Two to five round numbers around all that is drawn. From nought where that costs little room. */
const ticksFor = (values: readonly IndicatorValue[]): readonly number[] => {
  const numbers = values
    .flatMap(({ value, target }) => [value, target])
    .filter((number) => number !== null)
    .map(Number);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const from = least >= 0 && least <= most / 2 ? 0 : least;
  const spread = most - from || Math.abs(most) || 1;
  const step = roundStep(spread / 3);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
};

/** 1, 2 or 5 times a power of ten, at least as large. */
const roundStep = (wanted: number): number => {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5, 10].find((times) => times * power >= wanted * 0.999) ?? 10) * power;
};

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
const plain = (number: number): string => {
  const text = Number(number.toPrecision(12))
    .toFixed(6)
    .replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
};

const label = (text: string, at: Point, anchor: Label['anchor']): Label => ({
  kind: 'label',
  text,
  at,
  size: labelSize,
  tone: 'quiet',
  anchor,
});

interface Room {
  readonly x: (at: number) => number;
  readonly left: number;
  readonly end: number;
  readonly y: number;
  readonly form: WrittenForm;
}

/** All the periods where they fit, else the first and the last: between them they follow each other. */
const periodLabels = (
  values: readonly IndicatorValue[],
  { x, left, end, y, form }: Room,
): readonly Shape[] => {
  const names = values.map((value) => shortPeriodWords(value, form));
  const room = values.length < 2 ? Number.POSITIVE_INFINITY : x(1) - x(0);
  if (names.every((name) => widthOf(name, labelSize) + gap <= room) && isInside(names, x, end))
    return names.map((name, at) => label(name, { x: x(at), y }, 'middle'));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const ends = [label(first, { x: left, y }, 'start'), label(last, { x: end, y }, 'end')];
  return widthOf(first, labelSize) + widthOf(last, labelSize) + gap > end - left ? ends.slice(1) : ends;
};

/** The last name may reach a little into the room of the figures beside it, and no further. */
const isInside = (names: readonly string[], x: Room['x'], end: number): boolean =>
  x(names.length - 1) + widthOf(names.at(-1) ?? '', labelSize) / 2 <= end + 14;

/** The line stops where a number is not known. */
const valueLines = (places: ReadonlyArray<Point | null>): readonly Shape[] => [
  ...pairs(places).map(([from, to]): Line => ({ kind: 'line', from, to, tone: 'mark', width: 1.75 })),
  ...places.filter((place) => place !== null).map(valueMark),
];

/** A target holds for its period; one alone is a short stroke. */
const targetLines = (places: ReadonlyArray<Point | null>, end: number): readonly Shape[] => [
  ...pairs(places).map(([from, to]): Line => ({
    kind: 'line',
    from,
    to,
    tone: 'mark',
    width: 1.25,
    dashed: true,
  })),
  ...places.flatMap((place, at): readonly Line[] =>
    place === null || (places[at - 1] ?? null) !== null || (places[at + 1] ?? null) !== null
      ? []
      : [
          {
            kind: 'line',
            from: { x: place.x - 9, y: place.y },
            to: { x: Math.min(end, place.x + 9), y: place.y },
            tone: 'mark',
            width: 1.25,
            dashed: true,
          },
        ],
  ),
];

const pairs = (places: ReadonlyArray<Point | null>): ReadonlyArray<readonly [Point, Point]> =>
  places.flatMap((to, at) => {
    const from = places[at - 1] ?? null;
    return from === null || to === null ? [] : [[from, to] as const];
  });

interface End {
  readonly text: string;
  readonly number: number;
  readonly strong: boolean;
}

/** The last value and the last target, at the end of their lines. */
const endWords = (values: readonly IndicatorValue[], decimals: number, form: WrittenForm): readonly End[] => {
  const value = values.findLast((one) => one.value !== null)?.value ?? null;
  const target = values.findLast((one) => one.target !== null)?.target ?? null;
  const words = textIn(form).indicators.drawing;
  return [
    ...(value === null ? [] : [{ text: decimalWords(value, decimals), number: Number(value), strong: true }]),
    ...(target === null
      ? []
      : [{ text: words.targetLabel(decimalWords(target, decimals)), number: Number(target), strong: false }]),
  ];
};

const lineHeight = 14;

/** Moved from each other where the two would cover each other, and kept within the panel. */
const apart = <One extends { readonly y: number }>(ends: readonly One[], foot: number): readonly One[] => {
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y);
  if (upper === undefined || lower === undefined || lower.y - upper.y >= lineHeight) return ends;
  const middle = Math.min(Math.max((upper.y + lower.y) / 2, top), foot - lineHeight / 2);
  return [
    { ...upper, y: middle - lineHeight / 2 },
    { ...lower, y: middle + lineHeight / 2 },
  ];
};
