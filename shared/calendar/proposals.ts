import type { Term, TermReason } from '#shared/domain/term.ts';
import { addDays, weekday, yearOf, type Day } from './day.ts';
import { isWorkingDay, nextWorkingDay } from './holidays.ts';

/** What the first run fills in before anyone has answered. Null: we do not know, so we ask. */
export type TermProposal = Pick<
  Term,
  'startYear' | 'endYear' | 'electionDay' | 'constitutingDay' | 'officeDay' | 'electionDayProposed'
>;

/**
 * Years and dates to begin with. A new election proposes all three anchors; in the middle of a term they are those of
 * the term that runs; a change of mayor or of kommunedirektør has no election, and its dates are the kommune's own.
 */
export const proposeTerm = (reason: TermReason, today: Day): TermProposal => {
  const startYear = reason === 'election' ? electionYearToReceive(today) : runningElectionYear(today);
  const electionDay = proposedElectionDay(startYear);
  const years = { startYear, endYear: startYear + 4 };
  if (reason === 'mayorChange' || reason === 'newDirector') {
    return {
      ...years,
      electionDay: null,
      constitutingDay: null,
      officeDay: null,
      electionDayProposed: false,
    };
  }
  const constitutingDay = proposedConstitutingDay(electionDay);
  return {
    ...years,
    electionDay,
    constitutingDay,
    officeDay: officeDayAfter(constitutingDay),
    electionDayProposed: !isElectionDayFixed(startYear),
  };
};

/** Tiltredelse unless another day is agreed: the first working day after the constituting meeting. */
export const officeDayAfter = (constitutingDay: Day): Day => nextWorkingDay(constitutingDay);

/** The last day the constituting meeting can be held: 31 October of the election year (KOML § 7-1). */
export const lastConstitutingDay = (electionYear: number): Day => `${electionYear}-10-31`;

/** The latest day to send the notice of a constituting meeting: 14 days before it (KOML § 7-1). */
export const lastNoticeDay = (constitutingDay: Day): Day => addDays(constitutingDay, -14);

/** True once the King in Council has fixed the election day, as far as this version of the app knows (VALGL § 9-1). */
export const isElectionDayFixed = (electionYear: number): boolean =>
  fixedElectionYears.includes(electionYear);

/** The second Monday in September: so it was fixed in 2015, 2019 and 2023, and so we propose it for later years. */
export const proposedElectionDay = (electionYear: number): Day => {
  const eighth: Day = `${electionYear}-09-08`;
  return addDays(eighth, (8 - weekday(eighth)) % 7);
};

/** The years whose election day we know to be decided. Append 2027 when the decision is made. */
const fixedElectionYears: readonly number[] = [2015, 2019, 2023];

/** A Thursday five and a half weeks after the election: time for the count, the notice and the papers. */
const proposedConstitutingDay = (electionDay: Day): Day => {
  const proposed = addDays(electionDay, 38);
  const last = lastConstitutingDay(yearOf(electionDay));
  return proposed <= last && isWorkingDay(proposed) ? proposed : lastWorkingDayUpTo(last);
};

const lastWorkingDayUpTo = (day: Day): Day =>
  isWorkingDay(day) ? day : lastWorkingDayUpTo(addDays(day, -1));

/** Local elections are held every fourth year: 2023, 2027, 2031. */
const electionYearUpTo = (year: number): number => year - ((((year - 2023) % 4) + 4) % 4);

/** The arrival one prepares or stands in: the last election until its first year is over, else the next one. */
const electionYearToReceive = (today: Day): number => {
  const last = electionYearUpTo(yearOf(today));
  return today <= lastConstitutingDay(last + 1) ? last : last + 4;
};

/** The term that runs today. From its election day on it is the new one that people speak of. */
const runningElectionYear = (today: Day): number => {
  const last = electionYearUpTo(yearOf(today));
  return today < proposedElectionDay(last) ? last - 4 : last;
};
