import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { readForm } from '#shared/exchange/eval-form.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/**
 * The words of what a theme or a summary is about, by its id in the form of the round; empty when they are not there.
 * @param text the form as the round stores it
 */
export const aboutInForm = (text: unknown, id: unknown, written: WrittenForm): string => {
  const form = formOf(text);
  if (form === null) return '';
  const statement = [...form.statements, ...form.questions].find((one) => one.id === id);
  const dimension = form.dimensions.find((one) => one.id === id);
  return statement?.text[written] ?? dimension?.name[written] ?? '';
};

/** Rounds are few and their forms long: each is read once. */
const read = new Map<string, EvalFormContent | null>();

const formOf = (text: unknown): EvalFormContent | null => {
  if (typeof text !== 'string') return null;
  const known = read.get(text);
  if (known !== undefined) return known;
  const form = readForm(text);
  const value = form.ok ? form.value : null;
  read.set(text, value);
  return value;
};
