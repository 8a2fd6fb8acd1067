import { capital } from './figure-words.ts';
import { markReach, partyMark, type FigureParty } from './party-mark.ts';
import type { Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

const size = 11;
const between = 18;

const rowHeight = 24;

/** Whose mark is whose: each mark with its name beside it, on as many rows as the width asks for; then other words. */
export const keyShapes = (
  parties: readonly FigureParty[],
  width: number,
  also: readonly string[] = [],
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const entries = [
    ...parties.map((one) => ({ one, text: capital(one.name), indent: 2 * markReach + 6 })),
    ...also.map((text) => ({ one: null, text, indent: 0 })),
  ];
  const shapes: Shape[] = [];
  let [x, row] = [0, 0];
  for (const { one, text, indent } of entries) {
    const own = indent + widthOf(text, size);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const y = row * rowHeight + 12;
    if (one !== null) shapes.push(...partyMark(one, { x: x + markReach, y }));
    const tone = one === null ? 'quiet' : 'ink';
    shapes.push({ kind: 'label', text, at: { x: x + indent, y: y + 4 }, size, tone, anchor: 'start' });
    x += own + between;
  }
  return { shapes, height: (row + 1) * rowHeight };
};
