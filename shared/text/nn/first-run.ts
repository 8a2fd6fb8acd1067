import type { firstRun as Bokmal } from '../nb/first-run.ts';

export const firstRun: typeof Bokmal = {};
