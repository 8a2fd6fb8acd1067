import type { ruleLinks as nb } from '../nb/rule-links.ts';

/** What Spilleregler says in other rooms: Ukemøter, Evaluering, Oversikt, Mottakelse. */
export const ruleLinks: typeof nb = {};
