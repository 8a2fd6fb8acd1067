import type { overview as Bokmal } from '../nb/overview.ts';

export const overview: typeof Bokmal = {};
