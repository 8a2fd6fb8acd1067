import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { TrendPoint } from '#shared/domain/eval-trend.ts';
import { markReach, partyMark, partyPoint, type FigureParty } from './party-mark.ts';
import type { Label, Line, Point, Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

/** How high one panel is under its name. */
export const trendHeight = 128;

const top = 12;
const foot = 104;
const left = 18;
/** Room at the right end for the marks and the last figures. */
const right = 60;
const labelSize = 10;

interface PanelOptions {
  readonly width: number;
  /** A figure as it is written: with or without a decimal. */
  readonly says: (figure: number) => string;
}

/** The lines of one panel; `rounds` are the names under it. */
export const trendShapes = (
  points: readonly (TrendPoint | null)[],
  parties: readonly FigureParty[],
  rounds: readonly string[],
  { width, says }: PanelOptions,
): readonly Shape[] => {
  const end = width - right;
  const at = (index: number): number =>
    rounds.length < 2 ? (left + 10 + end) / 2 : left + 10 + (index / (rounds.length - 1)) * (end - left - 10);
  const lines = parties.map((one) => ({ one, line: lineOf(points, one.party, at) }));
  return [
    ...grid(end),
    ...roundLabels(rounds, at),
    ...lines.flatMap(({ one, line }) => strokes(line, one.party)),
    ...lines.flatMap(({ one, line }) =>
      line.filter((place) => place !== null).map((place) => partyPoint(one.party, place)),
    ),
    ...endLabels(lines, points, { width, says }),
  ];
};

interface LinePoint extends Point {
  /** Another person answered as this party the time before. */
  readonly isNew: boolean;
}

/** Where a party's figures lie; the two lie a hair apart, so that neither hides the other where they are alike. */
const lineOf = (
  points: readonly (TrendPoint | null)[],
  party: EvalParty,
  at: (index: number) => number,
): readonly (LinePoint | null)[] => {
  let before: string | null = null;
  return points.map((point, index) => {
    const figure = point?.figures[party] ?? null;
    if (point === null || figure === null) return null;
    const isNew = before !== null && before !== point.people[party];
    before = point.people[party];
    return { x: at(index), y: heightOf(figure) + asides[party], isNew };
  });
};

const asides: Readonly<Record<EvalParty, number>> = { director: -1.25, mayor: 1.25, deputy: 0 };

const heightOf = (figure: number): number => foot - ((figure - 1) / 4) * (foot - top);

const strokes = (line: readonly (LinePoint | null)[], party: EvalParty): readonly Line[] =>
  line.flatMap((to, index) => {
    const from = line[index - 1] ?? null;
    if (to === null || from === null || to.isNew) return [];
    return [
      {
        kind: 'line',
        from: { x: from.x, y: from.y },
        to: { x: to.x, y: to.y },
        tone: 'mark',
        width: party === 'deputy' ? 1 : 1.75,
        ...(party === 'director' ? {} : { dashed: true }),
      } satisfies Line,
    ];
  });

const grid = (end: number): readonly Shape[] =>
  [1, 2, 3, 4, 5].flatMap((figure): readonly Shape[] => {
    const y = heightOf(figure);
    const rule: Line = {
      kind: 'line',
      from: { x: left, y },
      to: { x: end + 6, y },
      tone: 'rule',
      width: figure === 1 ? 1 : 0.6,
    };
    return figure % 2 === 0 ? [rule] : [rule, label(String(figure), { x: 8, y: y + 3.5 }, 'end')];
  });

/** All the names where they fit, else the first and the last: between them the rounds follow each other. */
const roundLabels = (rounds: readonly string[], at: (index: number) => number): readonly Shape[] => {
  const room = rounds.length < 2 ? Number.POSITIVE_INFINITY : at(1) - at(0);
  const fit = rounds.every((name) => widthOf(name, labelSize) + 6 <= room);
  const y = foot + 17;
  return rounds.flatMap((name, index): readonly Shape[] => {
    const x = at(index);
    if (fit) return [label(name, { x, y }, 'middle')];
    if (index === 0) return [label(name, { x: left, y }, 'start')];
    return index === rounds.length - 1 ? [label(name, { x: x + 8, y }, 'end')] : [];
  });
};

/** The mark of each party and its last figure, moved apart where they would cover each other. */
const endLabels = (
  lines: ReadonlyArray<{ readonly one: FigureParty; readonly line: readonly (LinePoint | null)[] }>,
  points: readonly (TrendPoint | null)[],
  { width, says }: PanelOptions,
): readonly Shape[] => {
  const last = points.length - 1;
  const ends = lines
    .flatMap(({ one, line }) => {
      const place = line[last] ?? null;
      const figure = points[last]?.figures[one.party] ?? null;
      return place === null || figure === null ? [] : [{ one, figure, y: place.y }];
    })
    .toSorted((a, b) => a.y - b.y);
  const places = spread(ends.map(({ y }) => y));
  return ends.flatMap(({ one, figure }, index): readonly Shape[] => {
    const y = places[index] ?? 0;
    return [
      ...partyMark(one, { x: width - right + 22, y }),
      {
        kind: 'label',
        text: says(figure),
        at: { x: width - right + 22 + markReach + 5, y: y + 4 },
        size: 11.5,
        tone: 'ink',
        anchor: 'start',
      },
    ];
  });
};

const apart = 2 * markReach + 1;

/** Heights from above, each at least a mark from the one before; all moved up again where the last fell out below. */
const spread = (heights: readonly number[]): readonly number[] => {
  const placed: number[] = [];
  for (const [index, height] of heights.entries()) {
    const before = placed.at(-1);
    const next = heights[index + 1];
    const wanted =
      next !== undefined && next - height < apart ? height - (apart - (next - height)) / 2 : height;
    placed.push(before === undefined ? Math.max(markReach, wanted) : Math.max(before + apart, wanted));
  }
  const over = (placed.at(-1) ?? 0) - (foot + 4);
  return over > 0 ? placed.map((height) => height - over) : placed;
};

const label = (text: string, at: Point, anchor: Label['anchor']): Label => ({
  kind: 'label',
  text,
  at,
  size: labelSize,
  tone: 'quiet',
  anchor,
});
