import type { notices as nb } from '../nb/notices.ts';

/** Varsling: what the two owe each other. */
export const notices: typeof nb = {};
