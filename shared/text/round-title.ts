import { halfYearOf } from '#shared/calendar/half-years.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames } from './dates.ts';
import { textIn } from './text.ts';

/**
 * What a round is called by itself, by the half-year its period ends in: «Halvårsevaluering høst 2024».
 * @param among the rounds of its term, with or without itself; where another ends in the same half-year, the number
 * tells them apart: «Halvårsevaluering høst 2024, runde 2»
 */
export function roundTitle(round: Pick<EvalRound, 'periodTo'>, form: WrittenForm): string;
export function roundTitle(round: Ended, form: WrittenForm, among: readonly Ended[]): string;
export function roundTitle(
  { periodTo, number }: Pick<EvalRound, 'periodTo'> & Partial<Ended>,
  form: WrittenForm,
  among: readonly Ended[] = [],
): string {
  const { round } = textIn(form).evaluation;
  const { half, year } = halfYearOf(periodTo);
  const title = round.title(round.halves[half], year);
  const isAlone = among.every((other) => {
    const end = halfYearOf(other.periodTo);
    return other.number === number || end.half !== half || end.year !== year;
  });
  return isAlone || number === undefined
    ? title
    : `${title}, ${round.number(number).toLocaleLowerCase('nb')}`;
}

type Ended = Pick<EvalRound, 'number' | 'periodTo'>;

/** What a round is called among others; two may end in the same half-year: «Runde 3, høst 2024». */
export const roundName = (
  { number, periodTo }: Pick<EvalRound, 'number' | 'periodTo'>,
  form: WrittenForm,
): string => {
  const { round } = textIn(form).evaluation;
  const { half, year } = halfYearOf(periodTo);
  return round.named(number, round.halves[half], year);
};

/**
 * Rounds under a drawing, where there is little room: «høst 24». Where two end in the same half-year, all are called by
 * the month: «nov. 24»; and where even that is the same, by their numbers.
 */
export const roundsInShort = (
  rounds: ReadonlyArray<Pick<EvalRound, 'number' | 'periodTo'>>,
  form: WrittenForm,
): readonly string[] => {
  const { round } = textIn(form).evaluation;
  const yearOf = ({ periodTo }: Pick<EvalRound, 'periodTo'>): string => periodTo.slice(2, 4);
  const halves = rounds.map((one) => `${round.halves[halfYearOf(one.periodTo).half]} ${yearOf(one)}`);
  if (differ(halves)) return halves;
  const names = calendarNames[form].shortMonths;
  const months = rounds.map((one) => `${names[Number(one.periodTo.slice(5, 7)) - 1]} ${yearOf(one)}`);
  return differ(months) ? months : rounds.map(({ number }) => round.number(number));
};

const differ = (names: readonly string[]): boolean => new Set(names).size === names.length;
