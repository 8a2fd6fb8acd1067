import type { common as Bokmal } from '../nb/common.ts';

export const common: typeof Bokmal = {};
