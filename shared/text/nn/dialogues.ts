import type { dialogues as nb } from '../nb/dialogues.ts';

/** Utviklingssamtale. */
export const dialogues: typeof nb = {};
