import type { documents as Bokmal } from '../nb/documents.ts';

export const documents: typeof Bokmal = {};
