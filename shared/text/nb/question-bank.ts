/** The question bank as it is shown; the questions themselves are a template. */
export const questionBank = {
  title: 'Spørsmålsbank',
};
