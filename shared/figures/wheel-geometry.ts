import { daysBetween, yearOf, type Day } from '#shared/calendar/day.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { Point } from './shape.ts';

/** The wheel on its sheet: `radius` to the outer edge of the ring of months. */
export interface Circle {
  readonly center: Point;
  readonly radius: number;
}

/** How far round the year the day is, in turns from the top: 0 on 1 January, a quarter turn in the beginning of April. */
export const turnOf = (day: Day): number => {
  const year = yearOf(day);
  return daysBetween(`${year}-01-01`, day) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
};

/** The point so many turns round, clockwise from the top. */
export const pointAt = ({ center }: Pick<Circle, 'center'>, turn: number, radius: number): Point => ({
  x: center.x + radius * Math.sin(turn * 2 * Math.PI),
  y: center.y - radius * Math.cos(turn * 2 * Math.PI),
});

/** On which ring a date stands, from the outside in: what the law sets, what is agreed, what they have added. */
export const ringOf = ({ kind }: Pick<WheelDate, 'kind'>): Ring =>
  kind === 'law' ? 'law' : kind === 'event' ? 'own' : 'agreed';

export type Ring = 'law' | 'agreed' | 'own';

/** Part of the radius at which each ring lies. */
export const ringPlaces: Readonly<Record<Ring, number>> = { law: 0.66, agreed: 0.51, own: 0.36 };

/** So many meetings of a row in a year are dates of their own; more of them are strokes by the months. */
const mostNamed = 4;

/** The dates that stand with a mark and a name, and the meetings that are strokes. */
export const namedAndStrokes = (
  dates: readonly WheelDate[],
): { readonly named: readonly WheelDate[]; readonly strokes: readonly WheelDate[] } => {
  const counts = new Map<string, number>();
  for (const { seriesId } of dates)
    if (seriesId !== null) counts.set(seriesId, (counts.get(seriesId) ?? 0) + 1);
  const isStroke = ({ seriesId }: WheelDate) => seriesId !== null && (counts.get(seriesId) ?? 0) > mostNamed;
  return { named: dates.filter((date) => !isStroke(date)), strokes: dates.filter(isStroke) };
};
