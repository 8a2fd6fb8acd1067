/** Nøkkelinformasjon. */
export const indicators = {};
