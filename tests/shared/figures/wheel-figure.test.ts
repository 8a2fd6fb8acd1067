import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/day.ts';
import { wheelDate } from '#shared/calendar/wheel-rows.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import { narrowWheel, wheelFigure } from '#shared/figures/wheel-figure.ts';
import { dayLabels, labelShapes, placedApart } from '#shared/figures/wheel-labels.ts';
import { wallFigure } from '#shared/figures/wheel-wall.ts';
import type { Figure } from '#shared/figures/figure.ts';
import type { Label } from '#shared/figures/shape.ts';
import { widthOf } from '#shared/figures/text-width.ts';

/** Any year: dates on any days, any titles, rows of meetings. */
const anyDates: fc.Arbitrary<readonly WheelDate[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 365 }),
      kind: fc.constantFrom('law', 'event', 'rule', 'goal', 'meeting'),
      title: fc.constantFrom(
        'Årsregnskapet må være ferdig',
        'Utviklingssamtale',
        'Planer for forvaltningsrevisjon og eierskapskontroll må være vedtatt innen nyttår i alle kommuner',
        'Uendeligelangtordutenmellomromsomingenkanskriveidennevirkeligeverden',
      ),
      days: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 70 },
  )
  .map((all) =>
    all.map(({ at, kind, title, days }, index) => {
      const day = addDays('2024-01-01', at);
      return wheelDate({
        key: String(index),
        kind,
        day,
        title,
        lastDay: kind === 'event' && days > 0 ? addDays(day, days) : null,
        seriesId: kind === 'meeting' ? 's' : null,
      });
    }),
  )
  .map((all) => all.toSorted((a, b) => (a.day < b.day ? -1 : 1)));

const boxes = ({ drawing }: Figure) =>
  drawing.shapes
    .filter((shape): shape is Label => shape.kind === 'label')
    .map(({ text, at, size, anchor, strong }) => {
      const wide = widthOf(text, size, strong);
      const left = at.x - (anchor === 'start' ? 0 : anchor === 'middle' ? wide / 2 : wide);
      return { text, left, right: left + wide, top: at.y - size * 0.72, bottom: at.y };
    });

const colliding = (figure: Figure): readonly string[] => {
  const all = boxes(figure);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
};

const outside = (figure: Figure): readonly string[] =>
  boxes(figure)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 ||
        top < -0.5 ||
        right > figure.drawing.width + 0.5 ||
        bottom > figure.drawing.height + 0.5,
    )
    .map(({ text }) => text);

const wheel = (dates: readonly WheelDate[]) =>
  ({ year: 2024, dates, today: '2024-11-12', form: 'nb' }) as const;

describe('the wheel', () => {
  it.each([330, 460, narrowWheel - 1, narrowWheel, 760, 900])(
    'never lets words collide or leave the sheet, %i wide',
    (width) => {
      fc.assert(
        fc.property(anyDates, (dates) => {
          const figure = wheelFigure(wheel(dates), width);
          expect(colliding(figure)).toEqual([]);
          expect(outside(figure)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('keeps every date in the table twin', () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const { rows, alt, svg } = wheelFigure(wheel(dates), 900);
        expect(rows.map(([, title]) => title)).toEqual(dates.map(({ title }) => title));
        expect(alt).toContain('2024');
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 30 },
    );
  });

  it('fits on the wall however much there is, in black and white', () => {
    fc.assert(
      fc.property(anyDates, (dates) => {
        const figure = wallFigure(wheel(dates));
        expect(colliding(figure)).toEqual([]);
        expect(outside(figure)).toEqual([]);
        expect(figure.svg.match(/#[0-9a-f]{6}/g)?.every((tone) => /^#(..)\1\1$/.test(tone))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is a picture that others can draw', () => {
    const [dates = []] = fc.sample(anyDates, { seed: 7, numRuns: 1 });
    const { width, height } = new Resvg(wallFigure(wheel(dates)).svg).render();
    expect([width, height].every((size) => size > 400)).toBe(true);
  });
});

it('draws no line from a label over the wheel', () => {
  const circle = { center: { x: 400, y: 300 }, radius: 150 };
  fc.assert(
    fc.property(anyDates, (dates) => {
      const labels = dayLabels(dates, { width: 220, today: null, form: 'nb' });
      const lines = labelShapes(labels, circle, { from: 0, to: 1_200 }).filter(
        (shape) => shape.kind === 'line',
      );
      expect(lines).toHaveLength(2 * labels.length);
      for (const { from, to } of lines)
        for (const part of [0.25, 0.5, 0.75, 1]) {
          const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
          expect(Math.hypot(x - 400, y - 300)).toBeGreaterThanOrEqual(149.9);
        }
    }),
  );
});

describe('labels in a column', () => {
  it('keep their order and their room as long as there is room for all', () => {
    const anyLabels = fc.array(
      fc.record({
        middle: fc.double({ min: -50, max: 700, noNaN: true }),
        height: fc.integer({ min: 10, max: 40 }),
      }),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const sorted = labels.toSorted((a, b) => a.middle - b.middle);
        const to = Math.max(
          600,
          sorted.reduce((sum, { height }) => sum + height, 0),
        );
        const tops = placedApart(sorted, { from: 0, to });
        for (const [index, top] of tops.entries()) {
          const { height = 0 } = sorted[index] ?? {};
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual((tops[index + 1] ?? to) + 0.001);
        }
      }),
    );
  });
});
