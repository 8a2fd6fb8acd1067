/** Periodeskifte. */
export const handover = {};
