import type { Score } from '#shared/domain/eval-answers.ts';
import type { StatementResult } from '#shared/domain/eval-report.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import type { FigureParty } from './party-mark.ts';

/** An answer in words: «2 litt uenig». */
export const answerWords = (score: Score | null, form: WrittenForm): string => {
  const { report, evalForms } = textIn(form);
  if (score === null) return report.unanswered;
  return score === 'none'
    ? evalForms.scale.none
    : `${score} ${evalForms.scale[score].toLocaleLowerCase('nb')}`;
};

/** What a drawing of one statement says: «Kommunedirektør: 2 litt uenig. Ordfører: 4 litt enig. 2 trinn fra hverandre.» */
export const resultWords = (
  { scores, gap }: StatementResult,
  parties: readonly FigureParty[],
  form: WrittenForm,
): string =>
  [
    ...parties.map(({ party, name }) => `${capital(name)}: ${answerWords(scores[party], form)}.`),
    ...(gap === null ? [] : [textIn(form).report.apart(gap)]),
  ].join(' ');

/** How far apart the two are, in a word or two. */
export const gapWords = (gap: number | null, form: WrittenForm): string =>
  gap === null ? textIn(form).report.figures.missing : textIn(form).report.steps(gap);

/** A mean with one decimal, as it is written here: «3,7». */
export const meanWords = (mean: number): string => (Math.round(mean * 10) / 10).toFixed(1).replace('.', ',');

/** A name at the beginning of a line. */
export const capital = (name: string): string =>
  `${name.slice(0, 1).toLocaleUpperCase('nb')}${name.slice(1)}`;
