import type { ArenaMap, MappedArena } from '#shared/domain/arena-map.ts';
import { arenaCircles, type Arena, type ArenaCircle } from '#shared/domain/arena.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, type Titles } from '#shared/templates/terminology.ts';
import { circleWords } from '#shared/text/arena-words.ts';
import { textIn } from '#shared/text/text.ts';
import { asFigure, type Figure } from './figure.ts';
import { pageHeight, pageWidth } from './gap-figure.ts';
import type { Label, Shape } from './shape.ts';
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
): readonly Figure[] => inPages(arenas).map((page) => pageFigure(page, words, width));

const columnWidth = 25;
const titleWidth = 176;
const gridFrom = titleWidth + 22;
const gridTo = gridFrom + (arenaCircles.length - 1) * columnWidth;
const stair = 13;
const keyHeight = 26;
const headHeight = keyHeight + arenaCircles.length * stair + 10;
const size = 11;
const lineHeight = 13.5;
const reach = 5;

const columnOf = (circle: ArenaCircle): number => gridFrom + arenaCircles.indexOf(circle) * columnWidth;

const titleLines = ({ arena }: MappedArena): readonly string[] =>
  wrapText(arena.title, { width: titleWidth, size, lines: 3 });

const heightOf = (one: MappedArena): number => Math.max(34, titleLines(one).length * lineHeight + 12);

const inPages = (arenas: readonly MappedArena[]): ReadonlyArray<readonly MappedArena[]> => {
  const pages: MappedArena[][] = [];
  let left = 0;
  for (const one of arenas) {
    if (heightOf(one) > left || pages.length === 0) {
      pages.push([]);
      left = pageHeight - headHeight;
    }
    pages.at(-1)?.push(one);
    left -= heightOf(one);
  }
  return pages;
};

const pageFigure = (arenas: readonly MappedArena[], words: ArenaFigureWords, width: number): Figure => {
  const text = textIn(words.form).arenas.figure;
  const height = arenas.reduce((sum, one) => sum + heightOf(one), headHeight);
  const shapes: Shape[] = [...keyShapes(words.form), ...columnShapes(words, height)];
  let y = headHeight;
  for (const one of arenas) {
    shapes.push(...rowShapes(one, y, words.form, width));
    y += heightOf(one);
  }
  return asFigure({ width, height: height + 2, shapes }, text.alt(arenas.length), {
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

/** Each name on a step of its own, with a line down through its column: none of them has to be turned or cut. */
const columnShapes = ({ workspace, form }: ArenaFigureWords, height: number): readonly Shape[] =>
  arenaCircles.flatMap((circle, index): readonly Shape[] => {
    const x = columnOf(circle);
    const y = keyHeight + index * stair;
    return [
      label(capitalised(circleWords(circle, workspace, form)), { x: x + 4, y: y + 9 }, { size: 10 }),
      { kind: 'line', from: { x, y: y + 1 }, to: { x, y: height }, tone: 'rule', width: 0.6 },
    ];
  });

const rowShapes = (one: MappedArena, y: number, form: WrittenForm, width: number): readonly Shape[] => {
  const { arena, circles } = one;
  const height = heightOf(one);
  const middle = y + height / 2;
  const lines = titleLines(one);
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + 4;
  const columns = circles.map(columnOf);
  const words = textIn(form);
  const { documented, notDocumented, wanted } = words.arenas.figure;
  const isDashed = arena.state === 'wanted' ? { dashed: true } : {};
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  return [
    { kind: 'line', from: { x: 0, y }, to: { x: width, y }, tone: 'rule', width: 0.75 },
    ...lines.map((text, index) => label(text, { x: 0, y: first + index * lineHeight })),
    ...(columns.length > 1
      ? [
          {
            kind: 'line',
            from: { x: left, y: middle },
            to: { x: right, y: middle },
            tone: 'mark',
            width: 1.25,
            ...isDashed,
          } as const,
        ]
      : []),
    ...columns.map((x) => ({ ...markOf(arena), at: { x, y: middle } })),
    label(words.interplayWords.arenaFrequencies[arena.frequency], { x: gridTo + 22, y: middle - 2 }),
    label(
      arena.state === 'wanted' ? wanted : arena.isDocumented ? documented : notDocumented,
      { x: gridTo + 22, y: middle + 11 },
      { size: 10, tone: 'quiet' },
    ),
  ];
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
  { size: own = size, tone = 'ink' }: Partial<Pick<Label, 'size' | 'tone'>> = {},
): Label => ({ kind: 'label', text, at, size: own, tone, anchor: 'start' });
