/** Forventningsspeil, and what is sealed and opened together. */
export const mirror = {};
