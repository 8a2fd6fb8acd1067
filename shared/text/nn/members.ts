import type { members as nb } from '../nb/members.ts';

/** Folkevalgte and their party groups. */
export const members: typeof nb = {};
