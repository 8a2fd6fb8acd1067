import type { Figure } from '#shared/figures/figure.ts';
import type { Block } from './document.ts';

/** The drawing; what it shows stands in a table beside it. */
export const figureDrawing = ({ svg, alt }: Figure): Block => ({ kind: 'drawing', svg, alt });

/** The same facts as a table, for who cannot see the drawing or wants to read it. */
export const figureTable = (
  { header, rows }: Pick<Figure, 'header' | 'rows'>,
  { caption, widths }: { readonly caption: string; readonly widths?: readonly number[] },
): Block => ({
  kind: 'table',
  caption,
  widths: [...(widths ?? header.map((_, index) => (index === 0 ? 4 : 2.2)))],
  header: [...header],
  dense: true,
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
