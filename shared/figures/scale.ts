import type { Score } from '#shared/domain/eval-answers.ts';
import type { StatementResult } from '#shared/domain/eval-report.ts';
import { markReach, partyMark, type FigureParty } from './party-mark.ts';
import type { Label, Line, Mark, Point, Shape } from './shape.ts';

/** The line from 1 to 5, and beside it the place for no grounds: how wide it is, with room for the marks at both ends. */
export const scaleWidth = 196;

/** How high the line of the two is, and what the deputy's own line adds. */
export const scaleHeight = 26;
export const besideHeight = 24;

/** The words and figures over the line. */
export const scaleHeadHeight = 32;

const step = 32;
const firstAt = 2 * markReach - 2;
const noneAt = firstAt + 4 * step + 32;

/** Where an answer stands on the line, from its left end; what was not answered stands with no grounds. */
const placeOf = (score: Score | null): number =>
  score === null || score === 'none' ? noneAt : firstAt + (score - 1) * step;

/**
 * One statement on the line: what lies between the two is drawn heavy where it is two steps or more. The deputy stands
 * on a line of their own below, and nothing is drawn from there to the others.
 */
export const scaleShapes = (
  { scores, gap }: Pick<StatementResult, 'scores' | 'gap'>,
  parties: readonly FigureParty[],
  { x, y }: Point,
): readonly Shape[] => {
  const [middle, beside] = [y + scaleHeight / 2, y + scaleHeight + besideHeight / 2 - 2];
  const two = parties.filter(({ party }) => party !== 'deputy');
  const deputy = parties.find(({ party }) => party === 'deputy');
  const places = two.map(({ party }) => placeOf(scores[party]));
  const alike = two.length === 2 && places[0] === places[1];
  const marks = two.flatMap((one, index) => {
    const aside = alike ? (index === 0 ? -1 : 1) * (markReach - 0.75) : 0;
    return partyMark(one, { x: x + (places[index] ?? 0) + aside, y: middle }, scores[one.party] !== null);
  });
  const between: readonly Line[] =
    gap === null || gap === 0
      ? []
      : [
          line(
            { x: x + Math.min(...places), y: middle },
            x + Math.max(...places),
            'mark',
            gap >= 2 ? 4 : 1.5,
          ),
        ];
  return [
    ...ground(x, middle),
    ...between,
    ...marks,
    ...(deputy === undefined
      ? []
      : [
          ...ground(x, beside),
          ...partyMark(deputy, { x: x + placeOf(scores.deputy), y: beside }, scores.deputy !== null),
        ]),
  ];
};

/** The figures over the lines, and what their ends mean. */
export const scaleHead = (
  words: { readonly low: string; readonly high: string },
  at: Point,
): readonly Shape[] => [
  label(words.low, { x: at.x + firstAt - 4, y: at.y + 10 }, 'start'),
  label(words.high, { x: at.x + placeOf(5) + 4, y: at.y + 10 }, 'end'),
  ...([1, 2, 3, 4, 5] as const).map((score) =>
    label(String(score), { x: at.x + placeOf(score), y: at.y + 25 }, 'middle'),
  ),
  label('–', { x: at.x + noneAt, y: at.y + 25 }, 'middle'),
];

/** A thin line with a place for each answer, so that an answer is read without counting. */
const ground = (x: number, y: number): readonly Shape[] => [
  line({ x: x + placeOf(1), y }, x + placeOf(5), 'rule', 1),
  ...([1, 2, 3, 4, 5, 'none'] as const).map((score): Mark => ({
    kind: 'mark',
    shape: 'circle',
    at: { x: x + placeOf(score), y },
    radius: 2,
    fill: 'rule',
    stroke: 'none',
    width: 0,
  })),
];

const line = (from: Point, to: number, tone: Line['tone'], width: number): Line => ({
  kind: 'line',
  from,
  to: { x: to, y: from.y },
  tone,
  width,
});

const label = (text: string, at: Point, anchor: Label['anchor']): Label => ({
  kind: 'label',
  text,
  at,
  size: 10.5,
  tone: 'quiet',
  anchor,
});
