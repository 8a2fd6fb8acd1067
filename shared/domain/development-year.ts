import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { Action } from './action.ts';
import type { Decision } from './decision.ts';
import type { Gathering } from './gathering.ts';
import type { GoodExample } from './good-example.ts';
import type { InformationEntry } from './information-entry.ts';
import type { Meeting } from './meeting.ts';
import type { RuleView } from './rule-standing.ts';
import type { Instant } from './row.ts';

/** What the yearly report is counted from: rows of one term that are entered for other reasons; none is in the bin. */
export interface YearRows {
  readonly meetings: readonly Pick<Meeting, 'state' | 'day' | 'minutes' | 'startedAt' | 'endedAt'>[];
  readonly gatherings: readonly Pick<Gathering, 'firstDay'>[];
  readonly decisions: readonly Pick<Decision, 'decidedOn'>[];
  readonly actions: readonly Pick<Action, 'state' | 'doneAt'>[];
  readonly entries: readonly Pick<InformationEntry, 'toldOn' | 'recipients'>[];
  readonly rules: ReadonlyArray<{
    readonly versions: ReadonlyArray<{
      readonly version: Pick<RuleView['versions'][number]['version'], 'state' | 'agreedAt'>;
    }>;
    readonly inForce: unknown;
  }>;
  readonly examples: readonly Pick<GoodExample, 'createdAt'>[];
}

/** What happened in a year, as numbers. */
export interface YearCounts {
  readonly meetings: number;
  /** Of the meetings together, to the nearest half. */
  readonly hours: number;
  readonly gatherings: number;
  readonly decisions: number;
  readonly actionsDone: number;
  /** Still to be done; null: the year is over, and the number would be of another day. */
  readonly actionsOpen: number | null;
  readonly rulesAgreed: number;
  /** In force today; null as above. */
  readonly rulesStanding: number | null;
  readonly told: number;
  readonly toldAll: number;
  readonly examplesAdded: number;
  readonly examples: number;
}

interface Counted {
  readonly year: number;
  /** Nothing after this day is counted. */
  readonly today: Day;
}

export const yearCounts = (rows: YearRows, { year, today }: Counted): YearCounts => {
  const isIn = (day: Day | null): boolean => day !== null && day <= today && Number(day.slice(0, 4)) === year;
  const isInstantIn = (at: Instant | null): boolean => at !== null && isIn(dayOf(new Date(at)));
  const isOver = Number(today.slice(0, 4)) > year;
  const held = rows.meetings.filter(({ state, day }) => state === 'closed' && isIn(day));
  const told = rows.entries.filter(({ toldOn }) => isIn(toldOn));
  const agreed = rows.rules.flatMap(({ versions }) =>
    versions.filter(({ version }) => version.state === 'agreed' && isInstantIn(version.agreedAt)),
  );
  return {
    meetings: held.length,
    hours: Math.round(held.reduce((sum, meeting) => sum + minutesOf(meeting), 0) / 30) / 2,
    gatherings: rows.gatherings.filter(({ firstDay }) => isIn(firstDay)).length,
    decisions: rows.decisions.filter(({ decidedOn }) => isIn(decidedOn)).length,
    actionsDone: rows.actions.filter(({ state, doneAt }) => state === 'done' && isInstantIn(doneAt)).length,
    actionsOpen: isOver ? null : rows.actions.filter(({ state }) => state === 'open').length,
    rulesAgreed: agreed.length,
    rulesStanding: isOver ? null : rows.rules.filter(({ inForce }) => inForce !== null).length,
    told: told.length,
    toldAll: told.filter(({ recipients }) => recipients === 'all').length,
    examplesAdded: rows.examples.filter(({ createdAt }) => isInstantIn(createdAt)).length,
    examples: rows.examples.length,
  };
};

/** Longer than this, the clock was forgotten. */
const longest = 8 * 60;

/** As long as it took; where that was not timed, as long as it was planned. */
const minutesOf = ({ minutes, startedAt, endedAt }: YearRows['meetings'][number]): number => {
  if (startedAt === null || endedAt === null) return minutes;
  const took = (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
  return took > 0 && took <= longest ? took : minutes;
};
