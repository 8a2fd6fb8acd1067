import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { evalReport } from '#shared/domain/eval-report.ts';
import { evalTrend } from '#shared/domain/eval-trend.ts';
import { dimensionsFigure } from '#shared/figures/dimensions-figure.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { gapFigures, gapRowFigure, pageHeight, pageWidth } from '#shared/figures/gap-figure.ts';
import { figureParties } from '#shared/figures/party-mark.ts';
import type { Shape } from '#shared/figures/shape.ts';
import { widthOf } from '#shared/figures/text-width.ts';
import { dimensionSeries, statementSeries, trendFigure } from '#shared/figures/trend-figure.ts';
import { answered, smallForm, trendRound } from '../../support/eval-answers.ts';

const names = { director: 'kommunedirektør', mayor: 'ordfører', deputy: 'varaordfører' };
const many = Array.from({ length: 120 }, (_, index) => `${'abcdefg'[index % 7]}${index}`);
const long =
  'Vi får vite om viktige ting fra hverandre før vi får vite det fra andre, og uendeliglangeordutenmellomrom '.repeat(
    5,
  );

/** Everything that could go wrong at once: 120 statements of 500 characters, all kinds of answers, three who answer. */
const form = {
  ...smallForm(many),
  statements: smallForm(many).statements.map((one) => ({
    ...one,
    text: { nb: long.slice(0, 500), nn: long.slice(0, 500) },
  })),
};
const score = (index: number) => ([1, 2, 3, 4, 5, 'none'] as const)[index % 6] ?? 3;
const answers = (shift: number) =>
  Object.fromEntries(
    many.map((id, index) => [id, score(index * shift + shift)]).filter((_, index) => index % 11 > 0),
  );
const three = (shift: number) => [
  answered('director', answers(shift)),
  answered('mayor', answers(shift + 1)),
  answered('deputy', answers(shift + 3)),
];
const report = evalReport(form, three(1));
const parties = figureParties(report.parties, names);
const rounds = [1, 2, 3, 4, 5, 6, 7, 8];
const trend = evalTrend(rounds.map((number) => trendRound(number, form, ...three(number))));
const labels = rounds.map((number) => `høst ${20 + number}`);

const figures: readonly [string, Figure][] = [
  ...gapFigures(Object.values(report.groups).flat(), parties, 'nb').map((one): [string, Figure] => [
    'gap',
    one,
  ]),
  ['dimensions', dimensionsFigure(report.dimensions, parties, 'nb', { answers: true })],
  [
    'trend',
    trendFigure(dimensionSeries(trend.dimensions, 'nn'), parties, 'nn', { rounds: labels, of: 'dimension' }),
  ],
  [
    'statements',
    trendFigure(statementSeries(trend.statements, 'nb'), parties, 'nb', { rounds: labels, of: 'statement' }),
  ],
];

describe.each(figures)('the drawing of %s', (_, figure) => {
  it('keeps everything on its sheet', () => {
    const { width, height, shapes } = figure.drawing;
    expect(shapes.filter((shape) => !isWithin(shape, width, height))).toEqual([]);
  });

  it('can be read as a picture, and is black on white', () => {
    expect(new Resvg(figure.svg).width).toBe(Math.round(figure.drawing.width));
    const colours = new Set(figure.svg.match(/#[0-9a-f]{6}/g));
    expect([...colours].filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  });

  it('has a table as wide as its header, and no cell without a word', () => {
    for (const row of figure.rows) {
      expect(row).toHaveLength(figure.header.length);
      expect(row.every((cell) => cell.trim() !== '')).toBe(true);
    }
  });
});

/** A mark may reach out by half its stroke. */
const isWithin = (shape: Shape, width: number, height: number): boolean => {
  const inside = (x: number, y: number) => x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1;
  if (shape.kind === 'line') return inside(shape.from.x, shape.from.y) && inside(shape.to.x, shape.to.y);
  const { x, y } = shape.at;
  if (shape.kind === 'mark')
    return inside(x - shape.radius, y - shape.radius) && inside(x + shape.radius, y + shape.radius);
  const own = widthOf(shape.text, shape.size, shape.strong);
  const left = { start: x, middle: x - own / 2, end: x - own }[shape.anchor];
  return inside(left, y - shape.size * 0.75) && inside(left + own, y);
};

describe('the drawings of the gap', () => {
  const pages = gapFigures(Object.values(report.groups).flat(), parties, 'nb');

  it('are never higher than a page, and leave no statement out', () => {
    expect(Math.max(...pages.map(({ drawing }) => drawing.height))).toBeLessThanOrEqual(pageHeight);
    expect(pages.flatMap(({ rows }) => rows)).toHaveLength(120);
    expect(pages.every(({ drawing }) => drawing.width === pageWidth)).toBe(true);
  });

  it('say in words what they show', () => {
    const [result] = evalReport(smallForm(['a1']), [
      answered('director', { a1: 2 }),
      answered('mayor', { a1: 4 }),
    ]).groups.differing;
    if (result === undefined) throw new Error('They differ');
    const two = figureParties(['director', 'mayor'], names);
    expect(gapRowFigure(result, two, 'nb').alt).toBe(
      'Kommunedirektør: 2 litt uenig. Ordfører: 4 litt enig. 2 trinn fra hverandre.',
    );
    expect(gapRowFigure(result, two, 'nn').rows).toEqual([
      ['Utsegn a1', '2 litt ueinig', '4 litt einig', '2 trinn'],
    ]);
  });

  it('move the two aside where they are alike, so that both are seen', () => {
    const alike = evalReport(smallForm(['a1']), [
      answered('director', { a1: 4 }),
      answered('mayor', { a1: 4 }),
    ]).groups.jointStrength[0];
    if (alike === undefined) throw new Error('They are alike');
    const marks = gapRowFigure(
      alike,
      figureParties(['director', 'mayor'], names),
      'nb',
    ).drawing.shapes.filter((shape) => shape.kind === 'mark' && shape.radius > 5);
    expect(marks).toHaveLength(2);
    const [one, other] = marks.map((mark) => (mark.kind === 'mark' ? mark.at.x : 0));
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeGreaterThan(15);
  });
});

describe('the trend', () => {
  it('breaks the line where a role changes hands, and where nobody was asked', () => {
    const small = smallForm(['a1', 'b1']);
    const told = (people: readonly string[]) =>
      evalTrend(
        people.map((person, index) =>
          trendRound(index + 1, small, answered('director', { a1: 3 }, { person }), answered('mayor', {})),
        ),
      );
    const wholeLines = (people: readonly string[]) =>
      trendFigure(
        statementSeries(told(people).statements.slice(0, 1), 'nb'),
        figureParties(['director'], names),
        'nb',
        {
          rounds: people.map((_, index) => `${index}`),
          of: 'statement',
        },
      ).drawing.shapes.filter((shape) => shape.kind === 'line' && shape.tone === 'mark').length;
    expect(wholeLines(['k', 'k', 'k'])).toBe(2);
    expect(wholeLines(['k', 'k', 'ny'])).toBe(1);
  });
});

it('is still a picture whatever a statement, a name or a title holds', () => {
  const odd = '<b>&amp; "A" \u0000\ud800 ﷽ Čáhppesuolu </title>';
  const oddForm = {
    ...smallForm(['a1']),
    statements: [{ ...smallForm(['a1']).statements[0]!, text: { nb: odd, nn: odd } }],
  };
  const given = [answered('director', { a1: 1 }), answered('mayor', { a1: 5 })];
  const [figure] = gapFigures(
    evalReport(oddForm, given).groups.differing,
    figureParties(['director', 'mayor'], { ...names, mayor: odd }),
    'nb',
  );
  expect(() => new Resvg(figure?.svg ?? '')).not.toThrow();
  expect(figure?.svg).not.toContain('<b>');
});

describe('the letters', () => {
  it.each([
    [{ director: 'kommunedirektør', mayor: 'ordfører', deputy: 'varaordfører' }, ['K', 'O', 'V']],
    [
      { director: 'fylkeskommunedirektør', mayor: 'fylkesordfører', deputy: 'fylkesvaraordfører' },
      ['K', 'O', 'V'],
    ],
    [{ director: 'rådmann', mayor: 'ordførar', deputy: 'varaordførar' }, ['R', 'O', 'V']],
    [{ director: 'områdeleder', mayor: 'ordfører', deputy: 'varaordfører' }, ['K', 'O', 'V']],
    [{ director: '', mayor: 'ordfører', deputy: 'varaordfører' }, ['K', 'O', 'V']],
  ])('of %j', (own, letters) => {
    expect(figureParties(['director', 'mayor', 'deputy'], own).map(({ letter }) => letter)).toEqual(letters);
  });
});
