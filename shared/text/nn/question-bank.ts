import type { questionBank as nb } from '../nb/question-bank.ts';

/** The question bank as it is shown; the questions themselves are a template. */
export const questionBank: typeof nb = {
  title: 'Spørsmålsbank',
};
