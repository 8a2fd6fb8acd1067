import { addDays, daysBetween, yearOf, type Day } from '#shared/calendar/day.ts';
import { phaseOn, phaseSpan } from '#shared/calendar/phases.ts';
import { proposedElectionDay } from '#shared/calendar/proposals.ts';
import { phaseKeys, type PhaseKey } from '#shared/domain/checklist-item.ts';
import type { Term } from '#shared/domain/term.ts';

export type AnchorKey = 'electionDay' | 'constitutingDay' | 'officeDay' | 'budgetDay';

/** A date that stands on the time line. Statutory dates bring their own words; the others are named by the key. */
export type TimeMark =
  | { readonly kind: 'anchor'; readonly key: AnchorKey; readonly day: Day; readonly isProposed: boolean }
  | {
      readonly kind: 'milestone';
      readonly key: MilestoneKey;
      readonly day: Day;
      readonly isProposed: boolean;
    }
  | StatutoryMark;

export type MilestoneKey = 'review1' | 'review2' | 'yearEnds' | 'nextElection';

export interface StatutoryMark {
  readonly kind: 'statutory';
  readonly key: string;
  readonly day: Day;
  readonly title: string;
  /** The law in words, e.g. «kommuneloven § 14-3». */
  readonly law: string;
}

export interface TimeBand {
  readonly key: PhaseKey | 'startYear' | 'running' | 'nextPreparation';
  readonly from: Day;
  /** The last day of the band. */
  readonly to: Day;
}

export interface TimeLine {
  /** The first year month by month, or the whole term when the year is over. */
  readonly scale: 'year' | 'term';
  readonly from: Day;
  readonly to: Day;
  readonly bands: readonly TimeBand[];
  /** In the order of their days. */
  readonly marks: readonly TimeMark[];
  readonly today: Day;
}

/** How long before the first date the drawing reaches back to take today in. Further away, today stands at the edge. */
const reachBack = 120;

/** What the time line shows. Null while tiltredelse is unknown: then there is nothing to count from. */
export const timeLineOf = (term: Term, today: Day, statutory: readonly StatutoryMark[]): TimeLine | null => {
  if (term.officeDay === null) return null;
  return phaseOn(today, term) === 'running'
    ? termLine(term, term.officeDay, today, statutory)
    : yearLine(term, term.officeDay, today, statutory);
};

const yearLine = (term: Term, officeDay: Day, today: Day, statutory: readonly StatutoryMark[]): TimeLine => {
  const bands = phaseKeys.flatMap((key): TimeBand[] => {
    const { from, to } = phaseSpan(key, term);
    return from !== null && to !== null && from <= to ? [{ key, from, to }] : [];
  });
  const lastDay = `${yearOf(officeDay) + 1}-12-31`;
  const marks = inOrder([
    ...anchorMarks(term),
    ...yearMilestones(officeDay),
    ...statutory.filter(({ day }) => day <= lastDay),
  ]);
  const days = [...bands.flatMap(({ from, to }) => [from, to]), ...marks.map(({ day }) => day)].toSorted();
  const first = days[0] ?? officeDay;
  const reach = today < first && daysBetween(today, first) <= reachBack ? today : first;
  return {
    scale: 'year',
    from: monthStart(reach),
    to: monthEnd(days.at(-1) ?? officeDay),
    bands,
    marks,
    today,
  };
};

/** The years after the first: what was, what the law still asks for, and the next handover. */
const termLine = (term: Term, officeDay: Day, today: Day, statutory: readonly StatutoryMark[]): TimeLine => {
  const nextElection = proposedElectionDay(term.endYear);
  const nextPreparation = addDays(nextElection, -60);
  const yearEnds = addDays(officeDay, 365);
  const from = phaseSpan('preparation', term).from ?? officeDay;
  const to = addDays(nextElection, 50);
  const ahead = statutory.filter(({ day }) => day >= today && day <= to);
  const milestones: TimeMark[] = [
    { kind: 'milestone', key: 'yearEnds', day: yearEnds, isProposed: false },
    { kind: 'milestone', key: 'nextElection', day: nextElection, isProposed: true },
  ];
  return {
    scale: 'term',
    from: monthStart(from),
    to: monthEnd(to),
    bands: [
      { key: 'startYear', from, to: yearEnds },
      { key: 'running', from: addDays(yearEnds, 1), to: addDays(nextPreparation, -1) },
      { key: 'nextPreparation', from: nextPreparation, to },
    ],
    marks: inOrder([...anchorMarks(term).filter(({ key }) => key !== 'budgetDay'), ...milestones, ...ahead]),
    today,
  };
};

const anchorMarks = (term: Term): readonly TimeMark[] =>
  (['electionDay', 'constitutingDay', 'officeDay', 'budgetDay'] as const).flatMap((key): TimeMark[] => {
    const day = term[key];
    const isProposed = key === 'electionDay' && term.electionDayProposed;
    return day === null ? [] : [{ kind: 'anchor', key, day, isProposed }];
  });

/** Half a year and a year after tiltredelse: the two reviews that the checklist counts to. */
const yearMilestones = (officeDay: Day): readonly TimeMark[] => [
  { kind: 'milestone', key: 'review1', day: addDays(officeDay, 180), isProposed: false },
  { kind: 'milestone', key: 'review2', day: addDays(officeDay, 365), isProposed: false },
];

const inOrder = (marks: readonly TimeMark[]): readonly TimeMark[] =>
  marks.toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));

const monthStart = (day: Day): Day => `${day.slice(0, 8)}01` as Day;

const monthEnd = (day: Day): Day => {
  const next = addDays(monthStart(day), 31);
  return addDays(monthStart(next), -1);
};

/** The first day of each month (or each year) that the line covers. */
export const ticksOf = (line: TimeLine): readonly Day[] => {
  const months = monthsFrom(line.from, line.to);
  return line.scale === 'year' ? months : months.filter((day) => day.slice(5, 7) === '01');
};

const monthsFrom = (from: Day, to: Day): readonly Day[] => {
  const months: Day[] = [];
  for (let day = monthStart(from); day <= to; day = monthStart(addDays(day, 31))) months.push(day);
  return months;
};

/** Where on the line a day lies, 0–1; days outside stand at the edge. */
export const placeOn = (line: Pick<TimeLine, 'from' | 'to'>, day: Day): number => {
  const place = daysBetween(line.from, day) / Math.max(1, daysBetween(line.from, line.to) + 1);
  return Math.min(1, Math.max(0, place));
};

/** «2023/24», the years of the first year. */
export const yearsOf = (term: Term): string => {
  const year = term.officeDay === null ? term.startYear : yearOf(term.officeDay);
  return `${year}/${String(year + 1).slice(2)}`;
};
