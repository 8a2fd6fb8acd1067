import { halfYearOf } from '#shared/calendar/half-years.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** What a round is called by itself, by the half-year its period ends in: «Halvårsevaluering høst 2024». */
export const roundTitle = ({ periodTo }: Pick<EvalRound, 'periodTo'>, form: WrittenForm): string => {
  const { round } = textIn(form).evaluation;
  const { half, year } = halfYearOf(periodTo);
  return round.title(round.halves[half], year);
};

/** What a round is called among others; two may end in the same half-year: «Runde 3, høst 2024». */
export const roundName = (
  { number, periodTo }: Pick<EvalRound, 'number' | 'periodTo'>,
  form: WrittenForm,
): string => {
  const { round } = textIn(form).evaluation;
  const { half, year } = halfYearOf(periodTo);
  return round.named(number, round.halves[half], year);
};

/** A round under a drawing, where there is little room: «høst 24». */
export const roundShort = ({ periodTo }: Pick<EvalRound, 'periodTo'>, form: WrittenForm): string => {
  const { round } = textIn(form).evaluation;
  const { half, year } = halfYearOf(periodTo);
  return `${round.halves[half]} ${String(year % 100).padStart(2, '0')}`;
};
