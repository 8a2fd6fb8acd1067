import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { indicatorFigure, mostPeriods } from '#shared/figures/indicator-figure.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { widthOf } from '#shared/figures/text-width.ts';
import { aSeries, aValue } from '../../support/indicators.ts';

const labels = ({ drawing }: Figure) =>
  drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
const dots = ({ drawing }: Figure) => drawing.shapes.filter(({ kind }) => kind === 'mark');

/** How far a drawing reaches, with the words as wide as they are set. */
const reachOf = ({ drawing }: Figure) => {
  const across = drawing.shapes.flatMap((shape) => {
    if (shape.kind === 'line') return [shape.from.x, shape.to.x];
    if (shape.kind === 'mark') return [shape.at.x - shape.radius, shape.at.x + shape.radius];
    const width = widthOf(shape.text, shape.size, shape.strong);
    const from = { start: shape.at.x, middle: shape.at.x - width / 2, end: shape.at.x - width }[shape.anchor];
    return [from, from + width];
  });
  const down = drawing.shapes.flatMap((shape) =>
    shape.kind === 'line' ? [shape.from.y, shape.to.y] : [shape.at.y],
  );
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    foot: Math.max(...down),
  };
};

describe('the drawing of key figures', () => {
  const target = { target: '6.5', targetRef: 'KST 45/23' };
  const series = aSeries([
    aValue(2021, '7.2', { target: '7' }),
    aValue(2022, null, { comment: 'Ikke målt' }),
    aValue(2023, '6.8', target),
  ]);

  it('says the same in its table, also what is not drawn', () => {
    const { header, rows } = indicatorFigure([series, aSeries([], { title: 'Tom' })], 'nb');
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows).toEqual([
      [
        'Nærvær og sykefravær (%)',
        '2021',
        '7,2',
        '7,0',
        'vedtaket om målet er ikke ført',
        'Personalsystemet',
        '',
      ],
      ['Nærvær og sykefravær (%)', '2022', 'ikke kjent', '–', '', 'Personalsystemet', 'Ikke målt'],
      ['Nærvær og sykefravær (%)', '2023', '6,8', '6,5', 'KST 45/23', 'Personalsystemet', ''],
    ]);
  });

  it('has a dot for each known value, and breaks the line where one is not known', () => {
    const figure = indicatorFigure([series], 'nb');
    // One more dot, in the key.
    expect(dots(figure)).toHaveLength(3);
    const strokes = figure.drawing.shapes.filter((shape) => shape.kind === 'line' && shape.tone === 'mark');
    // The key has two; between 2021 and 2023 there is none, but each target has a short one of its own.
    expect(strokes).toHaveLength(4);
    expect(labels(figure)).toEqual(expect.arrayContaining(['6,8', 'mål 6,5', '2021', '2022', '2023']));
  });

  it('tells value and target apart without colour', () => {
    const { drawing } = indicatorFigure([series], 'nb');
    const strokes = drawing.shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.tone === 'mark' ? [shape.dashed ?? false] : [],
    );
    expect(new Set(strokes)).toEqual(new Set([true, false]));
  });

  it('says nothing of a target where there is none', () => {
    expect(labels(indicatorFigure([aSeries([aValue(2023, '6.8')])], 'nb'))).not.toContain('mål');
  });

  it('draws the latest periods when there are many', () => {
    const many = aSeries(Array.from({ length: 20 }, (_, at) => aValue(2001 + at, String(at))));
    const figure = indicatorFigure([many], 'nb');
    expect(dots(figure)).toHaveLength(mostPeriods + 1);
    expect(figure.rows).toHaveLength(20);
  });

  it('keeps within its sheet, whatever the numbers are', () => {
    const number = fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(1, 10, 100, 10_000))
      .map(([whole, parts]) => String(whole / parts))
      .filter((text) => !text.includes('e'));
    const values = fc
      .array(fc.tuple(number, fc.option(number)), { minLength: 1, maxLength: 14 })
      .map((pairs) => pairs.map(([value, aim], at) => aValue(2010 + at, value, { target: aim })));
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(200, 320, 560, 900),
        fc.constantFrom(...writtenForms),
        (all, width, form) => {
          const figure = indicatorFigure(
            all.map((some) => aSeries(some)),
            form,
            { width, least: 190 },
          );
          const { left, right, top, foot } = reachOf(figure);
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(right).toBeLessThanOrEqual(width + 1);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(foot).toBeLessThanOrEqual(figure.drawing.height);
        },
      ),
    );
  });
});
