import type { main as Bokmal } from '../nb/main.ts';

export const main: typeof Bokmal = {};
