import type { indicators as nb } from '../nb/indicators.ts';

/** Nøkkelinformasjon. */
export const indicators: typeof nb = {};
