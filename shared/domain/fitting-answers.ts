import type { Answers } from './eval-answers.ts';
import { formLimits, type EvalFormContent } from './eval-form.ts';

/**
 * The answers as they fit the form: only what it asks about, within the limits, without control characters, and nothing
 * where nothing was written. What fits is as long as an envelope can hold.
 */
export const fittingAnswers = (form: EvalFormContent, { scores, frequency, words }: Answers): Answers => ({
  scores: pick(
    form.statements.map(({ id }) => id),
    scores,
  ),
  frequency: form.frequency?.options.some(({ id }) => id === frequency) === true ? frequency : null,
  words: Object.fromEntries(
    Object.entries(
      pick(
        form.questions.map(({ id }) => id),
        words,
      ),
    )
      .map(([id, text]) => [id, tidy(text)] as const)
      .filter(([, text]) => text.trim() !== ''),
  ),
});

/** Nothing is answered at all. */
export const isUnanswered = ({ scores, frequency, words }: Answers): boolean =>
  frequency === null &&
  Object.keys(scores).length === 0 &&
  Object.values(words).every((text) => text.trim() === '');

const pick = <Value>(
  ids: readonly string[],
  from: Readonly<Record<string, Value>>,
): Record<string, Value> => {
  const found = ids.flatMap((id) => {
    const value = Object.hasOwn(from, id) ? from[id] : undefined;
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(found);
};

/** Line breaks and tabs stay; half a character at the cut becomes a mark of one. */
const tidy = (text: string): string =>
  text
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .slice(0, formLimits.answerText)
    .toWellFormed();
