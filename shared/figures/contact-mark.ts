import type { GroupContact } from '#shared/domain/contact-balance.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import type { Line, Point, Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

type Kind = 'held' | 'planned' | 'dropped' | 'told';

/** One contact on its line. Each kind has a shape of its own, so that none is told by colour. */
export const contactMark = (
  { source, state }: Pick<GroupContact, 'source' | 'state'>,
  at: Point,
): readonly Shape[] => marks[source === 'information' ? 'told' : state](at);

/** What the shapes mean, on one line over the drawing. */
export const contactKey = (
  form: WrittenForm,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const words = textIn(form).balance.figure;
  const shapes: Shape[] = [];
  let [x, y] = [reach, 10];
  for (const kind of ['held', 'planned', 'dropped', 'told'] as const) {
    const own = reach + 5 + widthOf(words[kind], size);
    if (x + own > width) [x, y] = [reach, y + 18];
    shapes.push(...marks[kind]({ x, y }));
    shapes.push({
      kind: 'label',
      text: words[kind],
      at: { x: x + reach + 5, y: y + 4 },
      size,
      tone: 'ink',
      anchor: 'start',
    });
    x += own + 20;
  }
  return { shapes, height: y + 10 };
};

const reach = 4.5;
const size = 10.5;

const marks: Readonly<Record<Kind, (at: Point) => readonly Shape[]>> = {
  held: (at) => [
    { kind: 'mark', shape: 'circle', at, radius: reach, fill: 'mark', stroke: 'paper', width: 0.75 },
  ],
  planned: (at) => [
    { kind: 'mark', shape: 'circle', at, radius: reach - 0.75, fill: 'paper', stroke: 'mark', width: 1.5 },
  ],
  dropped: ({ x, y }) => [
    stroke({ x: x - 3, y: y - 3 }, { x: x + 3, y: y + 3 }),
    stroke({ x: x - 3, y: y + 3 }, { x: x + 3, y: y - 3 }),
  ],
  told: ({ x, y }) => [
    { kind: 'line', from: { x, y: y - 5 }, to: { x, y: y + 5 }, tone: 'mark', width: 1.75 },
  ],
};

const stroke = (from: Point, to: Point): Line => ({ kind: 'line', from, to, tone: 'quiet', width: 1.5 });
