/** Samlinger: programmes on interplay. */
export const gatherings = {};
