/** Gode eksempler. */
export const goodExamples = {};
