import type { reception as Bokmal } from '../nb/reception.ts';

export const reception: typeof Bokmal = {};
