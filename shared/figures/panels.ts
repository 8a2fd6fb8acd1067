import type { Drawing, Point, Shape } from './shape.ts';
import { wrapText } from './text-width.ts';

/** One small drawing among others that are made alike, with its name above. */
export interface Panel {
  readonly title: string;
  /** Shapes from the panel's own upper left corner, under the name. */
  readonly shapes: readonly Shape[];
}

interface PanelSizes {
  /** Of the whole drawing. */
  readonly width: number;
  /** Of what stands under the name. */
  readonly height: number;
  /** A panel is at least so wide; there are as many beside each other as fit. */
  readonly least: number;
}

const between = 32;
const below = 22;
const titleSize = 12;
const titleLine = 15.5;

/** How wide each panel becomes. */
export const panelWidth = ({ width, least }: Pick<PanelSizes, 'width' | 'least'>): number => {
  const columns = columnsIn(width, least);
  return (width - (columns - 1) * between) / columns;
};

/** What the marks mean, drawn from its upper left corner: `keyShapes`, or a drawing's own. */
export interface PanelKey {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Small multiples: what the marks mean, then the panels in reading order, the names of a row as high as the longest of them. */
export const panelDrawing = (panels: readonly Panel[], key: PanelKey, sizes: PanelSizes): Drawing => {
  const columns = columnsIn(sizes.width, sizes.least);
  const own = panelWidth(sizes);
  const shapes: Shape[] = [...key.shapes];
  let y = key.height + 12;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns).map(({ title, shapes: drawn }) => ({
      lines: title === '' ? [] : wrapText(title, { width: own, size: titleSize, strong: true, lines: 4 }),
      drawn,
    }));
    const titleHeight = Math.max(...row.map(({ lines }) => lines.length)) * titleLine;
    row.forEach(({ lines, drawn }, column) => {
      const corner = { x: column * (own + between), y };
      shapes.push(...titleShapes(lines, { ...corner, y: y + titleHeight - lines.length * titleLine }));
      shapes.push(...drawn.map((shape) => moved(shape, { x: corner.x, y: corner.y + titleHeight + 4 })));
    });
    y += titleHeight + 4 + sizes.height + below;
  }
  return { width: sizes.width, height: Math.max(1, y - below), shapes };
};

const columnsIn = (width: number, least: number): number =>
  Math.max(1, Math.floor((width + between) / (least + between)));

const titleShapes = (lines: readonly string[], { x, y }: Point): readonly Shape[] =>
  lines.map((text, index) => ({
    kind: 'label',
    text,
    at: { x, y: y + index * titleLine + 12 },
    size: titleSize,
    tone: 'ink',
    anchor: 'start',
    strong: true,
  }));

const moved = (shape: Shape, by: Point): Shape =>
  shape.kind === 'line'
    ? { ...shape, from: added(shape.from, by), to: added(shape.to, by) }
    : { ...shape, at: added(shape.at, by) };

const added = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
