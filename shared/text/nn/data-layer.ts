import type { dataLayer as Bokmal } from '../nb/data-layer.ts';

export const dataLayer: typeof Bokmal = {};
