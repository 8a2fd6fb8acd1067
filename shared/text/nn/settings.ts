import type { settings as Bokmal } from '../nb/settings.ts';

export const settings: typeof Bokmal = {};
