import type { contracts as nb } from '../nb/contracts.ts';

/** Arbeidsavtale. */
export const contracts: typeof nb = {};
