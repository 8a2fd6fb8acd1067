import { drawingSvg } from './drawing-svg.ts';
import type { Drawing } from './shape.ts';

/** A drawing with its twin in words: the same facts as a table, for screen readers, for print and for those who want it. */
export interface Figure {
  /** The drawing for paper, black on white; text in Inter. Its size in the unit of the drawing stands in `viewBox`. */
  readonly svg: string;
  /** The same drawing as shapes, for the screen to draw in its own colours. */
  readonly drawing: Drawing;
  /** What the drawing shows, in a sentence or two. */
  readonly alt: string;
  /** The table twin. The first column names the row. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure of shapes: the drawing for paper is written from the same shapes that the screen draws. */
export const asFigure = (drawing: Drawing, alt: string, table: Pick<Figure, 'header' | 'rows'>): Figure => ({
  svg: drawingSvg(drawing, alt),
  drawing,
  alt,
  ...table,
});
