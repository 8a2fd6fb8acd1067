import type { domain as Bokmal } from '../nb/domain.ts';

export const domain: typeof Bokmal = {};
