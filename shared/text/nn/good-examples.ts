import type { goodExamples as nb } from '../nb/good-examples.ts';

/** Gode eksempler. */
export const goodExamples: typeof nb = {};
