import { yearOf, type Day } from '#shared/calendar/day.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames } from '#shared/text/dates.ts';
import type { Line, Mark, Point, Shape } from './shape.ts';
import {
  namedAndStrokes,
  pointAt,
  ringOf,
  ringPlaces,
  turnOf,
  type Circle,
  type Ring,
} from './wheel-geometry.ts';

/** How wide the ring of the months is. */
export const monthRing = 30;

/** The wheel without words: months, rings, a mark for each day with something on it, and today as a hand. */
export const wheelShapes = (
  dates: readonly WheelDate[],
  circle: Circle,
  { year, today, form }: { readonly year: number; readonly today: Day | null; readonly form: WrittenForm },
): readonly Shape[] => {
  const { named, strokes } = namedAndStrokes(dates);
  return [
    ...monthShapes(circle, year, form),
    ...ringNames.map((ring) => outline(circle, circle.radius * ringPlaces[ring], 0.6)),
    ...(today !== null && yearOf(today) === year ? [handTo(circle, today)] : []),
    ...strokes.map(({ day }) => strokeAt(circle, day)),
    ...named.flatMap((date) => spanShapes(date, circle)),
    ...markPlaces(named).map(({ date, isSettled }) => ({
      ...wheelMark(ringOf(date), isSettled),
      at: pointAt(circle, turnOf(date.day), circle.radius * ringPlaces[ringOf(date)]),
    })),
    {
      kind: 'label',
      text: String(year),
      at: { x: circle.center.x, y: circle.center.y + 8 },
      size: 22,
      tone: 'ink',
      anchor: 'middle',
      strong: true,
    },
  ];
};

/** The mark of a ring; an open square is a date of the law that is met or does not apply. */
export const wheelMark = (ring: Ring, isSettled: boolean): Omit<Mark, 'at'> => {
  const mark = { kind: 'mark', stroke: 'mark', width: 1.5 } as const;
  if (ring === 'law') return { ...mark, shape: 'square', radius: 4, fill: isSettled ? 'paper' : 'mark' };
  if (ring === 'own') return { ...mark, shape: 'diamond', radius: 5.5, fill: 'mark' };
  return { ...mark, shape: 'circle', radius: 4.5, fill: 'paper' };
};

/** A meeting, at the inner edge of the months. */
const strokeAt = (circle: Circle, day: Day): Line => {
  const edge = circle.radius - monthRing;
  return {
    kind: 'line',
    from: pointAt(circle, turnOf(day), edge - 9),
    to: pointAt(circle, turnOf(day), edge - 2),
    tone: 'mark',
    width: 1.25,
  };
};

const ringNames: readonly Ring[] = ['law', 'agreed', 'own'];

const monthShapes = (circle: Circle, year: number, form: WrittenForm): readonly Shape[] => {
  const { radius } = circle;
  return [
    outline(circle, radius, 1.25),
    outline(circle, radius - monthRing, 0.75),
    ...calendarNames[form].shortMonths.flatMap((name, index): readonly Shape[] => {
      const first = firstOf(year, index);
      const middle = (turnOf(first) + (index === 11 ? 1 : turnOf(firstOf(year, index + 1)))) / 2;
      const at = pointAt(circle, middle, radius - monthRing / 2);
      return [
        line(circle, turnOf(first), [radius * 0.3, radius - monthRing], { tone: 'rule', width: 0.5 }),
        line(circle, turnOf(first), [radius - monthRing, radius], { tone: 'mark', width: 0.75 }),
        {
          kind: 'label',
          text: name.replace('.', ''),
          at: { x: at.x, y: at.y + 3.8 },
          size: 10.5,
          tone: 'ink',
          anchor: 'middle',
        },
      ];
    }),
  ];
};

const monthStarts = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

const firstOf = (year: number, index: number): Day => `${year}-${monthStarts[index] ?? '01'}-01`;

const outline = ({ center }: Circle, radius: number, width: number): Mark => ({
  kind: 'mark',
  shape: 'circle',
  at: center,
  radius,
  fill: 'none',
  stroke: width < 0.7 ? 'rule' : 'mark',
  width,
});

const line = (
  circle: Circle,
  turn: number,
  [from, to]: readonly [number, number],
  { tone, width }: Pick<Line, 'tone' | 'width'>,
): Line => ({
  kind: 'line',
  from: pointAt(circle, turn, from),
  to: pointAt(circle, turn, to),
  tone,
  width,
});

const handTo = (circle: Circle, today: Day): Line =>
  line(circle, turnOf(today), [circle.radius * 0.2, circle.radius - monthRing], {
    tone: 'mark',
    width: 2,
  });

/** One mark on each ring for each day, open only when all of the day is settled. */
const markPlaces = (
  dates: readonly WheelDate[],
): ReadonlyArray<{ readonly date: WheelDate; readonly isSettled: boolean }> => {
  const places = new Map<string, WheelDate[]>();
  for (const date of dates) {
    const place = `${ringOf(date)} ${date.day}`;
    places.set(place, [...(places.get(place) ?? []), date]);
  }
  return [...places.values()].flatMap((all) => {
    const [date] = all;
    return date === undefined ? [] : [{ date, isSettled: all.every(({ mark }) => mark !== null) }];
  });
};

/** What lasts more than a day goes along its ring, at most to the end of the year. */
const spanShapes = (date: WheelDate, circle: Circle): readonly Line[] => {
  if (date.lastDay === null || date.lastDay <= date.day) return [];
  const year = yearOf(date.day);
  const radius = circle.radius * ringPlaces[ringOf(date)];
  const [from, to] = [turnOf(date.day), yearOf(date.lastDay) > year ? 1 : turnOf(date.lastDay)];
  const steps = Math.max(1, Math.ceil((to - from) * 120));
  const points: readonly Point[] = Array.from({ length: steps + 1 }, (_, step) =>
    pointAt(circle, from + ((to - from) * step) / steps, radius),
  );
  return points.slice(1).map((point, index) => ({
    kind: 'line',
    from: points[index] ?? point,
    to: point,
    tone: 'mark',
    width: 3,
  }));
};
