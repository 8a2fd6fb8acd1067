/** Utviklingsarbeid. */
export const initiatives = {};
