import type { ruleFiles as nb } from '../nb/rule-files.ts';

/** Rules, cases and exercises to and from the other by file. */
export const ruleFiles: typeof nb = {};
