import type { greyCases as nb } from '../nb/grey-cases.ts';

/** Gråsoner: the list, a case, «hvem eier dette?». */
export const greyCases: typeof nb = {};
