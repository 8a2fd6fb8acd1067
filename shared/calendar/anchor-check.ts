import type { Anchors, Term } from '#shared/domain/term.ts';
import { cite, type SourceRef } from '#shared/templates/sources.ts';
import { daysBetween, isDay, weekday, yearOf, type Day } from './day.ts';
import { isWorkingDay } from './holidays.ts';
import { lastConstitutingDay, lastNoticeDay } from './proposals.ts';

export type FindingReason =
  | 'not-a-day'
  | 'constituting-before-election'
  | 'office-before-constituting'
  | 'constituting-too-late'
  | 'constituting-last-lawful-day'
  | 'notice-too-short'
  | 'election-day-proposed'
  | 'election-year-differs'
  | 'election-not-a-september-monday'
  | 'budget-after-year-end'
  | 'budget-before-constituting'
  | 'not-a-working-day';

/** Something to say about the dates. A refusal must be put right; a warning and a note leave the choice to the user. */
export interface Finding {
  readonly severity: 'refuse' | 'warn' | 'note';
  readonly reason: FindingReason;
  /** The date field it is about. */
  readonly anchor: keyof Anchors;
  readonly law?: SourceRef;
  /** The day the words need: the last lawful day, or the day in question. */
  readonly day?: Day;
}

/** The dates as they stand in a form; what is typed may be no day at all. */
export interface AnchorsToCheck extends Readonly<Record<keyof Anchors, string | null>> {
  readonly reason: Term['reason'];
  readonly startYear: number;
  readonly electionDayProposed: boolean;
}

/** What is wrong or worth knowing about the dates, the gravest first. An empty list means nothing to say. */
export const checkAnchors = (term: AnchorsToCheck, today: Day): readonly Finding[] => {
  const anchors = realDays(term);
  const isNewTerm = term.reason === 'election' || term.reason === 'midTerm';
  const findings = [
    ...notDays(term),
    ...orderFindings(anchors),
    ...(isNewTerm ? constitutingFindings(anchors, term, today) : []),
    ...(isNewTerm ? electionFindings(anchors, term) : []),
    ...budgetFindings(anchors, term, isNewTerm),
    ...freeDayFindings(anchors),
  ];
  return findings.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
};

/** True when the dates can be kept: nothing is refused. */
export const canKeepAnchors = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== 'refuse');

const gravity: readonly Finding['severity'][] = ['refuse', 'warn', 'note'];

const anchorKeys = ['electionDay', 'constitutingDay', 'officeDay', 'budgetDay'] as const;

const realDays = (term: AnchorsToCheck): Anchors => ({
  electionDay: real(term.electionDay),
  constitutingDay: real(term.constitutingDay),
  officeDay: real(term.officeDay),
  budgetDay: real(term.budgetDay),
});

const real = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null);

const notDays = (term: AnchorsToCheck): Finding[] =>
  anchorKeys
    .filter((anchor) => {
      const text = term[anchor];
      return text !== null && !isDay(text);
    })
    .map((anchor) => ({ severity: 'refuse', reason: 'not-a-day', anchor }));

const orderFindings = ({ electionDay, constitutingDay, officeDay }: Anchors): Finding[] => {
  const findings: Finding[] = [];
  if (electionDay && constitutingDay && constitutingDay <= electionDay)
    findings.push({
      severity: 'refuse',
      reason: 'constituting-before-election',
      anchor: 'constitutingDay',
      day: electionDay,
    });
  if (constitutingDay && officeDay && officeDay < constitutingDay)
    findings.push({
      severity: 'refuse',
      reason: 'office-before-constituting',
      anchor: 'officeDay',
      day: constitutingDay,
    });
  return findings;
};

/** KOML § 7-1: held before the end of October, called with at least 14 days' notice. */
const constitutingFindings = ({ constitutingDay }: Anchors, term: AnchorsToCheck, today: Day): Finding[] => {
  if (constitutingDay === null) return [];
  const about = { anchor: 'constitutingDay', law: cite('KOML', '§ 7-1 første ledd') } as const;
  const last = lastConstitutingDay(term.startYear);
  const findings: Finding[] = [];
  if (constitutingDay > last)
    findings.push({ ...about, severity: 'warn', reason: 'constituting-too-late', day: last });
  if (constitutingDay === last)
    findings.push({ ...about, severity: 'note', reason: 'constituting-last-lawful-day', day: last });
  const notice = daysBetween(today, constitutingDay);
  if (notice >= 0 && notice < 14)
    findings.push({
      ...about,
      severity: 'warn',
      reason: 'notice-too-short',
      day: lastNoticeDay(constitutingDay),
    });
  return findings;
};

/** VALGL § 9-1: one Monday in September every fourth year, fixed by the King in Council. */
const electionFindings = ({ electionDay }: Anchors, term: AnchorsToCheck): Finding[] => {
  if (electionDay === null) return [];
  const about = { anchor: 'electionDay', law: cite('VALGL', '§ 9-1'), day: electionDay } as const;
  const findings: Finding[] = [];
  if (term.electionDayProposed)
    findings.push({ ...about, severity: 'note', reason: 'election-day-proposed' });
  if (yearOf(electionDay) !== term.startYear)
    findings.push({ severity: 'warn', reason: 'election-year-differs', anchor: 'electionDay' });
  if (weekday(electionDay) !== 1 || electionDay.slice(5, 7) !== '09')
    findings.push({ ...about, severity: 'warn', reason: 'election-not-a-september-monday' });
  return findings;
};

/** KOML § 14-3: next year's budget is decided before New Year. */
const budgetFindings = (
  { budgetDay, constitutingDay }: Anchors,
  term: AnchorsToCheck,
  isNewTerm: boolean,
): Finding[] => {
  if (budgetDay === null || !isNewTerm) return [];
  const last: Day = `${term.startYear}-12-31`;
  const findings: Finding[] = [];
  if (budgetDay > last)
    findings.push({
      severity: 'warn',
      reason: 'budget-after-year-end',
      anchor: 'budgetDay',
      law: cite('KOML', '§ 14-3 første ledd'),
      day: last,
    });
  if (constitutingDay && budgetDay < constitutingDay)
    findings.push({
      severity: 'warn',
      reason: 'budget-before-constituting',
      anchor: 'budgetDay',
      day: constitutingDay,
    });
  return findings;
};

const freeDayFindings = (anchors: Anchors): Finding[] =>
  (['constitutingDay', 'officeDay', 'budgetDay'] as const).flatMap((anchor): Finding[] => {
    const day = anchors[anchor];
    return day && !isWorkingDay(day) ? [{ severity: 'note', reason: 'not-a-working-day', anchor, day }] : [];
  });
