import { capital } from './figure-words.ts';
import { markReach, partyMark, type FigureParty } from './party-mark.ts';
import type { Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

const size = 11;
const between = 18;

export const keyRow = 24;

/** Whose mark is whose: each mark with its name beside it, on as many rows as the width asks for. */
export const keyShapes = (
  parties: readonly FigureParty[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly rows: number } => {
  const shapes: Shape[] = [];
  let [x, row] = [0, 0];
  for (const one of parties) {
    const name = capital(one.name);
    const own = 2 * markReach + 6 + widthOf(name, size);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const y = row * keyRow + 12;
    shapes.push(...partyMark(one, { x: x + markReach, y }), {
      kind: 'label',
      text: name,
      at: { x: x + 2 * markReach + 6, y: y + 4 },
      size,
      tone: 'ink',
      anchor: 'start',
    });
    x += own + between;
  }
  return { shapes, rows: row + 1 };
};
