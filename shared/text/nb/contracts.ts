/** Arbeidsavtale. */
export const contracts = {};
