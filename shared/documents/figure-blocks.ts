import type { Figure } from '#shared/figures/figure.ts';
import type { Block } from './document.ts';

/** The drawing; what it shows stands in a table beside it. */
export const figureDrawing = ({ svg, alt }: Figure): Block => ({ kind: 'drawing', svg, alt });
