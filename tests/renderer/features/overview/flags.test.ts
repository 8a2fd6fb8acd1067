import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '#renderer/features/overview/column.ts';
import { hangFlags, poleGap, type Flag, type HungFlag } from '#renderer/features/overview/flags.ts';

const textOf = (flag: HungFlag, width: number): { from: number; to: number } =>
  flag.side === 'right'
    ? { from: flag.x + poleGap, to: flag.x + poleGap + width }
    : { from: flag.x - poleGap - width, to: flag.x - poleGap };

/** Texts that lie over each other, or over the pole of a flag that hangs higher. */
const collisions = (flags: readonly Flag[], hung: readonly HungFlag[]): string[] => {
  const widthOf = (key: string) => flags.find((flag) => flag.key === key)?.width ?? 0;
  return hung.flatMap((one) => {
    const text = textOf(one, widthOf(one.key));
    return hung
      .filter((other) => other !== one)
      .filter((other) => {
        const otherText = textOf(other, widthOf(other.key));
        const sameRow = other.row === one.row && otherText.from < text.to && text.from < otherText.to;
        const throughPole = other.row > one.row && text.from < other.x && other.x < text.to;
        return sameRow || throughPole;
      })
      .map((other) => `${one.key} and ${other.key}`);
  });
};

const flagsOf = (width: number) =>
  fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        width: fc.double({ min: 10, max: width / 2 - 2 * poleGap - 8, noNaN: true }),
      }),
      { maxLength: 14 },
    )
    .map((list) => list.map((flag, index): Flag => ({ key: `f${index}`, ...flag })));

describe('flags on the time line', () => {
  it('never lie over each other, over a pole or outside the drawing, whatever the dates and the width', () => {
    const drawing = fc
      .integer({ min: 320, max: 2400 })
      .chain((width) => fc.tuple(fc.constant(width), flagsOf(width), flagsOf(width)));
    fc.assert(
      fc.property(drawing, ([width, above, below]) => {
        const hung = hangFlags([above, below], width);
        expect(hung).not.toBeNull();
        for (const [index, flags] of [above, below].entries()) {
          const group = hung?.groups[index] ?? [];
          expect(group).toHaveLength(flags.length);
          expect(collisions(flags, group)).toEqual([]);
          for (const flag of group) {
            const text = textOf(flag, flags.find(({ key }) => key === flag.key)?.width ?? 0);
            expect(text.from).toBeGreaterThanOrEqual(0);
            expect(text.to).toBeLessThanOrEqual(width);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it('uses the whole width when the texts have room', () => {
    const hung = hangFlags(
      [
        [
          { key: 'a', at: 0, width: 100 },
          { key: 'b', at: 1, width: 100 },
        ],
      ],
      800,
    );
    expect(hung?.axis).toBe(800);
    expect(hung?.groups[0]?.map(({ side, row }) => [side, row])).toEqual([
      ['left', 0],
      ['right', 0],
    ]);
  });

  it('hangs the earlier of two close flags higher', () => {
    const hung = hangFlags(
      [
        [
          { key: 'K', at: 0.5, width: 100 },
          { key: 'T', at: 0.502, width: 100 },
        ],
      ],
      800,
    );
    const rowOf = (key: string) => hung?.groups[0]?.find((flag) => flag.key === key)?.row;
    expect([rowOf('K'), rowOf('T')]).toEqual([1, 0]);
  });

  it('gives up when a text is wider than the drawing can carry', () => {
    expect(hangFlags([[{ key: 'a', at: 0.5, width: 700 }]], 800)).toBeNull();
  });
});

describe('texts along an upright time line', () => {
  it('keep their order, their distance and stay inside', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 20 }), (days) => {
        const wanted = days.toSorted((one, other) => one - other);
        const placed = spread(wanted, 600, 30);
        const gaps = placed.slice(1).map((y, index) => y - (placed[index] ?? 0));
        expect(Math.min(30, ...gaps)).toBeGreaterThanOrEqual(30 - 1e-9);
        expect(Math.min(0, ...placed)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(600, ...placed)).toBe(600);
      }),
    );
  });

  it('stand where they belong when there is room', () => {
    expect(spread([10, 100, 300], 600, 30)).toEqual([10, 100, 300]);
  });
});
