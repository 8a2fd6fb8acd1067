import type { Term } from '#shared/domain/term.ts';
import { formatDay } from '#shared/text/dates.ts';
import { yearsOfTerm } from './next-term.ts';
import { phaseName, type View } from './view.ts';
import { whereaboutsOf, type Whereabouts } from './whereabouts.ts';

/** Where we are in the year, as one or two sentences. */
export const whereInWords = (view: View): string => sentence(whereaboutsOf(view.term, view.today), view);

const sentence = (where: Whereabouts, view: View): string => {
  const words = view.text.overview.where;
  if (where.kind === 'undated') return words.undated;
  if (where.kind === 'within') return words.within(where.dayNumber, phaseName(where.phase, view.form));
  if (where.kind === 'before') {
    return `${aheadInWords(where.next, view)} ${preparationInWords(where.preparationFrom, view)}`;
  }
  return hasElection(view.term) ? words.after(where.yearOfTerm, yearsOfTerm(view.term)) : words.afterChange;
};

const aheadInWords = (
  { anchor, days }: Extract<Whereabouts, { kind: 'before' }>['next'],
  { text, term }: View,
): string => {
  const words = text.overview.where;
  const key = anchor === 'constitutingDay' && term.reason === 'mayorChange' ? 'electingMeeting' : anchor;
  return days === 0 ? words.today[key] : words.ahead[key](days);
};

const preparationInWords = (from: Parameters<typeof formatDay>[0] | null, { text, form }: View): string =>
  from === null
    ? text.overview.where.inPreparation
    : text.overview.where.preparationFrom(formatDay(from, form, 'long'));

/** A change of mayor or kommunedirektør starts its own year, which says nothing about the year of the term. */
const hasElection = ({ reason }: Term): boolean => reason === 'election' || reason === 'midTerm';
