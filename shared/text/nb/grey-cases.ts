/** Gråsoner: the list, a case, «hvem eier dette?». */
export const greyCases = {};
