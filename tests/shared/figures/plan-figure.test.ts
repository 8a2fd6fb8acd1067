import { describe, expect, it } from 'vitest';
import { planGoalStates } from '#shared/domain/result-plan.ts';
import { goalMark } from '#shared/figures/goal-mark.ts';
import { planFigure } from '#shared/figures/plan-figure.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { widthOf } from '#shared/figures/text-width.ts';
import { aGoal, aNote } from '../../support/plan-facts.ts';

const today = '2024-11-12';
const period = { fromDay: '2024-01-01', toDay: '2024-12-31' } as const;

const reachOf = ({ drawing }: Figure): readonly [number, number] => {
  const ends = drawing.shapes.flatMap((shape) => {
    if (shape.kind === 'line') return [shape.from.x, shape.to.x];
    if (shape.kind === 'mark') return [shape.at.x - shape.radius, shape.at.x + shape.radius];
    const width = widthOf(shape.text, shape.size, shape.strong);
    const from = { start: shape.at.x, middle: shape.at.x - width / 2, end: shape.at.x - width }[shape.anchor];
    return [from, from + width];
  });
  return [Math.min(...ends), Math.max(...ends)];
};

const goals = planGoalStates.map((state) =>
  aGoal(
    `Et mål som er ganske langt, og som skal deles over flere linjer: ${state}`,
    { state },
    {
      notes: [aNote('2024-02-01', 'underway'), aNote('2024-08-01', state)],
    },
  ),
);

describe('the plan through its period', () => {
  it.each([320, 420, 605, 960])('keeps within %d units, in both written forms', (width) => {
    for (const form of ['nb', 'nn'] as const) {
      const [from, to] = reachOf(planFigure({ plan: period, goals, today }, form, width));
      expect(from).toBeGreaterThanOrEqual(-0.5);
      expect(to).toBeLessThanOrEqual(width + 0.5);
    }
  });

  it('says the state of every goal in a word beside it, and everything in the table', () => {
    const figure = planFigure({ plan: period, goals, today }, 'nb');
    const labels = figure.drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
    // Once where the marks are explained, and once by the goal itself.
    for (const word of ['ikke begynt', 'i gang', 'forsinket', 'nådd', 'går ut'])
      expect(labels.filter((text) => text === word)).toHaveLength(2);
    expect(figure.rows.map(([, , state]) => state)).toEqual([
      'ikke begynt',
      'i gang',
      'forsinket',
      'nådd',
      'går ut',
    ]);
    expect(figure.rows[2]?.[3]).toBe('tor. 1. feb. 2024: i gang, tor. 1. aug. 2024: forsinket');
  });

  it('gives each state a mark of its own, told apart without colour', () => {
    const shapes = planGoalStates.map((state) =>
      JSON.stringify(
        goalMark(state, { x: 0, y: 0 }).map((shape) =>
          shape.kind === 'mark' ? [shape.shape, shape.fill === 'paper'] : [shape.kind],
        ),
      ),
    );
    expect(new Set(shapes).size).toBe(planGoalStates.length);
  });

  it('draws what was said before the period and is due after it where it belongs', () => {
    const early = aGoal('Tidlig', { dueOn: '2025-03-01' }, { notes: [aNote('2023-11-01', 'underway')] });
    const { shapes } = planFigure({ plan: period, goals: [early], today }, 'nb').drawing;
    const marks = shapes.flatMap((shape) => (shape.kind === 'mark' ? [shape.at.x] : []));
    const due = shapes.findLast((shape) => shape.kind === 'line' && shape.width === 1.75);
    if (due?.kind !== 'line') throw new Error('no stroke for what is due');
    expect(Math.max(...marks.slice(-1))).toBeLessThan(due.from.x);
  });

  it('draws a plan without days, and one without anything said', () => {
    const bare = [aGoal('Bart', { dueOn: null })];
    const figure = planFigure({ plan: { fromDay: null, toDay: null }, goals: bare, today }, 'nb');
    expect(figure.rows).toEqual([['Bart', 'ingen', 'i gang', 'ikke sagt']]);
    expect(figure.svg).not.toContain('NaN');
  });

  it.each([320, 480, 605, 960])('lets no name of a month stand on another at %d units', (width) => {
    for (const toDay of ['2024-12-31', '2025-06-30', '2027-10-31'] as const) {
      const { shapes } = planFigure({ plan: { ...period, toDay }, goals, today }, 'nb', width).drawing;
      const names = shapes.flatMap((shape) =>
        shape.kind === 'label' && shape.size === 10 && shape.anchor === 'start'
          ? [{ from: shape.at.x, to: shape.at.x + widthOf(shape.text, 10) }]
          : [],
      );
      expect(names.length).toBeGreaterThan(1);
      names.forEach(({ to }, index) => expect(to).toBeLessThanOrEqual(names[index + 1]?.from ?? Infinity));
    }
  });
});
