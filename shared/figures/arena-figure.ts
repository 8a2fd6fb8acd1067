import type { ArenaMap, MappedArena } from '#shared/domain/arena-map.ts';
import { arenaCircles, type Arena, type ArenaCircle } from '#shared/domain/arena.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, type Titles } from '#shared/templates/terminology.ts';
import { circleWords } from '#shared/text/arena-words.ts';
import { textIn } from '#shared/text/text.ts';
import { asFigure, type Figure } from './figure.ts';
import { pageHeight, pageWidth } from './gap-figure.ts';
import type { Label, Line, Shape } from './shape.ts';
import { widthOf, wrapText } from './text-width.ts';

interface ArenaFigureWords {
  readonly workspace: Titles | null;
  readonly form: WrittenForm;
}

/**
 * Møteplasser: a line for each place, a column for each circle, and a mark where the circle is there. A circle nobody
 * meets is a column without marks; a place that is missing is dashed. As many drawings as pages it takes.
 */
export const arenaFigures = (
  { arenas }: Pick<ArenaMap, 'arenas'>,
  words: ArenaFigureWords,
  width: number = pageWidth,
): readonly Figure[] =>
  inPages(arenas, layoutOf(width)).map((page) => pageFigure(page, words, layoutOf(width)));

const stair = 13;
const keyHeight = 26;
const headHeight = keyHeight + arenaCircles.length * stair + 10;
const size = 11;
const lineHeight = 13.5;
const reach = 5;

/** Narrower than this, how often stands under the name. */
const narrow = 470;

/** Where things stand across the drawing. */
interface Layout {
  readonly width: number;
  readonly titleWidth: number;
  readonly column: (circle: ArenaCircle) => number;
  /** Where how often is said; null: under the name. */
  readonly factsAt: number | null;
}

const layoutOf = (width: number): Layout => {
  const isNarrow = width < narrow;
  const titleWidth = isNarrow ? width * 0.36 : Math.min(220, width * 0.29);
  const from = titleWidth + 14;
  const to = isNarrow ? width - reach - 2 : width - 128;
  const step = (to - from) / (arenaCircles.length - 1);
  return {
    width,
    titleWidth,
    column: (circle) => from + arenaCircles.indexOf(circle) * step,
    factsAt: isNarrow ? null : to + 22,
  };
};

const titleLines = ({ arena }: MappedArena, { titleWidth }: Layout): readonly string[] =>
  wrapText(arena.title, { width: titleWidth, size, lines: 3 });

const heightOf = (one: MappedArena, layout: Layout): number => {
  const lines = titleLines(one, layout).length + (layout.factsAt === null ? 2 : 0);
  return Math.max(34, lines * lineHeight + 12);
};

const inPages = (arenas: readonly MappedArena[], layout: Layout): ReadonlyArray<readonly MappedArena[]> => {
  const pages: MappedArena[][] = [];
  let left = 0;
  for (const one of arenas) {
    if (heightOf(one, layout) > left || pages.length === 0) {
      pages.push([]);
      left = pageHeight - headHeight;
    }
    pages.at(-1)?.push(one);
    left -= heightOf(one, layout);
  }
  return pages;
};

const pageFigure = (arenas: readonly MappedArena[], words: ArenaFigureWords, layout: Layout): Figure => {
  const text = textIn(words.form).arenas.figure;
  const height = arenas.reduce((sum, one) => sum + heightOf(one, layout), headHeight);
  const shapes: Shape[] = [...keyShapes(words.form), ...columnShapes(words, layout, height)];
  let y = headHeight;
  for (const one of arenas) {
    shapes.push(...rowShapes(one, y, words.form, layout));
    y += heightOf(one, layout);
  }
  return asFigure({ width: layout.width, height: height + 2, shapes }, text.alt(arenas.length), {
    header: Object.values(text.header),
    rows: arenas.map((one) => tableRow(one, words)),
  });
};

/** What the marks mean, on one line. */
const keyShapes = (form: WrittenForm): readonly Shape[] => {
  const words = textIn(form).arenas.figure;
  const entries = [
    { text: words.formal, mark: markOf({ isFormal: true, state: 'inUse' }) },
    { text: words.informal, mark: markOf({ isFormal: false, state: 'inUse' }) },
    { text: words.wanted, mark: markOf({ isFormal: false, state: 'wanted' }) },
  ];
  let x = reach;
  return entries.flatMap(({ text, mark }) => {
    const at = { x, y: 10 };
    x += reach + 5 + widthOf(text, 10.5) + 26;
    return [{ ...mark, at }, label(text, { x: at.x + reach + 5, y: 14 }, { size: 10.5 })];
  });
};

/**
 * Each name on a step of its own, with a line down through its column: none of them has to be turned or cut. Where it is
 * narrow the steps go down to the left, so that the names have the room over the titles.
 */
const columnShapes = (
  { workspace, form }: ArenaFigureWords,
  { column, factsAt }: Layout,
  height: number,
): readonly Shape[] =>
  arenaCircles.flatMap((circle, index): readonly Shape[] => {
    const isNarrow = factsAt === null;
    const x = column(circle);
    const y = keyHeight + (isNarrow ? arenaCircles.length - 1 - index : index) * stair;
    const name = capitalised(circleWords(circle, workspace, form));
    const [at, anchor] = isNarrow ? ([x - 4, 'end'] as const) : ([x + 4, 'start'] as const);
    return [
      label(name, { x: at, y: y + 9 }, { size: 10, anchor }),
      { kind: 'line', from: { x, y: y + 1 }, to: { x, y: height }, tone: 'rule', width: 0.6 },
    ];
  });

const rowShapes = (one: MappedArena, y: number, form: WrittenForm, layout: Layout): readonly Shape[] => {
  const { arena, circles } = one;
  const { width, factsAt } = layout;
  const height = heightOf(one, layout);
  const middle = y + height / 2;
  const lines = titleLines(one, layout);
  const above = lines.length + (factsAt === null ? 2 : 0);
  const first = middle - ((above - 1) * lineHeight) / 2 + 4;
  const columns = circles.map(layout.column);
  const isDashed = arena.state === 'wanted' ? { dashed: true } : {};
  const between: Line = {
    kind: 'line',
    from: { x: Math.min(...columns), y: middle },
    to: { x: Math.max(...columns), y: middle },
    tone: 'mark',
    width: 1.25,
    ...isDashed,
  };
  const factsX = factsAt ?? 0;
  const factsY = factsAt === null ? first + lines.length * lineHeight : middle - 2;
  const [often, kept] = factsOf(arena, form);
  return [
    { kind: 'line', from: { x: 0, y }, to: { x: width, y }, tone: 'rule', width: 0.75 },
    ...lines.map((text, index) => label(text, { x: 0, y: first + index * lineHeight })),
    ...(columns.length > 1 ? [between] : []),
    ...columns.map((x) => ({ ...markOf(arena), at: { x, y: middle } })),
    label(often, { x: factsX, y: factsY }, { size: 10 }),
    label(kept, { x: factsX, y: factsY + 13 }, { size: 10, tone: 'quiet' }),
  ];
};

/** How often, and whether it is written down; a place that is missing is neither. */
const factsOf = (arena: Arena, form: WrittenForm): readonly [string, string] => {
  const { interplayWords, arenas } = textIn(form);
  const { documented, notDocumented, wanted } = arenas.figure;
  const kept = arena.isDocumented ? documented : notDocumented;
  return [interplayWords.arenaFrequencies[arena.frequency], arena.state === 'wanted' ? wanted : kept];
};

const markOf = ({ isFormal, state }: Pick<Arena, 'isFormal' | 'state'>) => {
  const mark = { kind: 'mark', shape: isFormal ? 'square' : 'circle', stroke: 'mark' } as const;
  if (state === 'wanted')
    return { ...mark, radius: reach, fill: 'paper', width: 1.25, dashed: true } as const;
  return isFormal
    ? ({ ...mark, radius: reach - 0.5, fill: 'mark', width: 1 } as const)
    : ({ ...mark, radius: reach, fill: 'paper', width: 1.75 } as const);
};

const tableRow = (
  { arena, circles, purposes }: MappedArena,
  { workspace, form }: ArenaFigureWords,
): readonly string[] => {
  const { arenas, interplayWords } = textIn(form);
  const { formal, informal, yes, no, none } = arenas.figure;
  const list = (parts: readonly string[]) => (parts.length === 0 ? none : parts.join(', '));
  return [
    arena.title,
    list(circles.map((circle) => circleWords(circle, workspace, form))),
    interplayWords.arenaFrequencies[arena.frequency],
    arena.isFormal ? formal : informal,
    arena.isDocumented ? yes : no,
    list(purposes.map((purpose) => interplayWords.arenaPurposes[purpose])),
    interplayWords.arenaStates[arena.state],
  ];
};

const label = (
  text: string,
  at: Label['at'],
  { size: own = size, tone = 'ink', anchor = 'start' }: Partial<Pick<Label, 'size' | 'tone' | 'anchor'>> = {},
): Label => ({ kind: 'label', text, at, size: own, tone, anchor });
