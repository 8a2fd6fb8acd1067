import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementGroups } from '#shared/domain/eval-report.ts';
import { spreadFigure, type SpreadWords } from '#shared/figures/spread-figure.ts';

const words: SpreadWords = {
  rows: 'Område',
  groups: {
    differing: 'Ulikt syn',
    jointImprovement: 'Felles forbedring',
    jointStrength: 'Felles styrke',
    missing: 'Mangler svar',
    inOrder: 'I orden',
  },
  row: (name, parts) => `${name}: ${parts}.`,
  part: (group, count) => `${group} ${count}`,
  alt: (rows) => rows,
};

const counts = fc.record(
  Object.fromEntries(statementGroups.map((group) => [group, fc.integer({ min: 0, max: 30 })])) as Record<
    (typeof statementGroups)[number],
    fc.Arbitrary<number>
  >,
);

describe('how statements stand in the groups', () => {
  it('is one mark for each statement, inside the drawing, and the same numbers in the table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string({ maxLength: 200 }), counts }), { maxLength: 20 }),
        (rows) => {
          const { drawing, rows: table } = spreadFigure(rows, words);
          const marks = drawing.shapes.filter((shape) => shape.kind === 'mark');
          const all = rows.flatMap((row) => Object.values(row.counts)).reduce((sum, count) => sum + count, 0);
          expect(marks).toHaveLength(all);
          for (const { at, radius } of marks) {
            expect(at.x - radius).toBeGreaterThanOrEqual(0);
            expect(at.x + radius).toBeLessThanOrEqual(drawing.width);
            expect(at.y + radius).toBeLessThanOrEqual(drawing.height);
          }
          expect(table).toEqual(
            rows.map((row) => [row.name, ...statementGroups.map((group) => String(row.counts[group]))]),
          );
        },
      ),
    );
  });

  it('says in words only the groups that have any', () => {
    const row = { differing: 2, jointImprovement: 0, jointStrength: 0, missing: 0, inOrder: 1 };
    expect(spreadFigure([{ name: 'Tillit', counts: row }], words).alt).toBe(
      'Tillit: Ulikt syn 2, I orden 1.',
    );
  });
});
