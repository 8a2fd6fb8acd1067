export const reception = {};
