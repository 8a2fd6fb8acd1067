import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { addDays, yearOf, type Day } from './day.ts';
import { statutoryOfYear } from './statutory-year.ts';
import { byWhen, isWithin, type WheelDate } from './wheel-date.ts';
import { employerDates } from './wheel-employer.ts';
import { eventDates } from './wheel-events.ts';
import type { WheelFacts } from './wheel-facts.ts';
import { evaluationDates, gatheringDates, meetingDates, ruleDates, wheelDate } from './wheel-rows.ts';

/**
 * Every date of the calendar year, earliest first: what the law sets for the kommune or fylkeskommune, the term's own
 * days, planned meetings, evaluations, reviews, talks, goals, revisions, gatherings and own events.
 */
export const yearWheel = (facts: WheelFacts, year: number, form: WrittenForm): readonly WheelDate[] => {
  const ofYear = ({ day }: WheelDate) => yearOf(day) === year;
  return [
    ...lawDates(facts, year, form),
    ...[
      ...termDates(facts, form),
      ...meetingDates(facts, form),
      ...evaluationDates(facts, form),
      ...ruleDates(facts, form),
      ...gatheringDates(facts, form),
      ...employerDates(facts, form),
    ].filter(ofYear),
    ...eventDates(facts.events, year),
  ].toSorted(byWhen);
};

/** How far «De neste 90 dagene» looks. */
export const daysAhead = 90;

/**
 * What today and the 90 days after it hold, earliest first; without what is marked as met or as not relevant. Years before
 * the term belong to the one before it, also where this one is prepared ahead.
 */
export const next90Days = (facts: WheelFacts, form: WrittenForm): readonly WheelDate[] => {
  const { today } = facts;
  const last = addDays(today, daysAhead);
  // What began last year may reach into this one.
  const years = [...new Set([yearOf(today) - 1, yearOf(today), yearOf(last)])].filter(
    (year) => year >= facts.term.startYear,
  );
  return years
    .flatMap((year) => yearWheel(facts, year, form))
    .filter((date) => isWithin(date, today, last) && date.mark === null);
};

/** The years the wheel can show: from the election year to the next. */
export const wheelYears = ({ startYear, endYear }: Pick<Term, 'startYear' | 'endYear'>): readonly number[] =>
  Array.from({ length: Math.max(0, endYear - startYear) + 1 }, (_, index) => startYear + index);

/** The year to show first: this one, or the nearest of the term. */
export const firstYear = (term: Pick<Term, 'startYear' | 'endYear'>, today: Day): number =>
  Math.min(term.endYear, Math.max(term.startYear, yearOf(today)));

const lawDates = (
  { term, workspace, marks }: WheelFacts,
  year: number,
  form: WrittenForm,
): readonly WheelDate[] => {
  const terms = termsOf(workspace, form);
  return statutoryOfYear(term, workspace?.kind ?? 'municipality', year).map((date) =>
    wheelDate({
      key: date.dateKey,
      kind: 'law',
      day: date.day,
      title: capitalised(fillTerms(date.title[form], terms)),
      law: date.law,
      isProposed: date.isProposed,
      mark: marks.find(({ dateKey, deletedAt }) => deletedAt === null && dateKey === date.dateKey) ?? null,
    }),
  );
};

const termDates = ({ term }: WheelFacts, form: WrittenForm): readonly WheelDate[] => {
  const words = textIn(form).yearWheel.titles.anchors;
  return (['electionDay', 'constitutingDay', 'officeDay', 'budgetDay'] as const).flatMap((anchor) => {
    const day = term[anchor];
    return day === null
      ? []
      : wheelDate({
          key: `${anchor}.${yearOf(day)}`,
          kind: 'term',
          day,
          title: words[anchor],
          isProposed: anchor === 'electionDay' && term.electionDayProposed,
          route: { room: 'settings', section: 'dates' },
        });
  });
};
