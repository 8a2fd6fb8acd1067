import { addDays, yearOf, type Day } from '#shared/calendar/day.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { daysAhead } from '#shared/calendar/year-wheel.ts';
import type { Row } from '#shared/domain/row.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Term } from '#shared/domain/term.ts';
import { readWhere, readWhereAny } from '../read.ts';
import { listPolicies } from './policies.ts';
import { listGatherings } from './gatherings.ts';
import { meetingsOfYear } from './meetings.ts';
import { listRounds } from './eval-rounds.ts';
import { listSeries } from './series.ts';
import { readWorkspace } from './workspace.ts';

/**
 * All that the wheel of the years is made of, and the 90 days from today. Of meetings only those years are opened; of
 * evaluations nothing but their dates goes on.
 */
export const readWheel = async (
  term: Term,
  { years, today }: { readonly years: readonly number[]; readonly today: Day },
): Promise<WheelFacts> => {
  const [workspace, series, rounds, rules, gatherings, employer, events, marks] = await Promise.all([
    readWorkspace(),
    listSeries(term.id),
    listRounds(term.id),
    readWhere('rules', 'termId', term.id),
    listGatherings(term.id),
    readEmployer(term),
    readWhere('yearEvents', 'termId', term.id),
    readWhere('yearMarks', 'termId', term.id),
  ]);
  const wanted = new Set([...years, yearOf(today), yearOf(addDays(today, daysAhead))]);
  return {
    workspace,
    term,
    today,
    series,
    meetings: await meetingsIn(
      series.map(({ id }) => id),
      [...wanted],
    ),
    rounds: rounds.map(({ id, state, number, periodTo, answerBy, talkOn, nextOn }) => ({
      id,
      state,
      number,
      periodTo,
      answerBy,
      talkOn,
      nextOn,
    })),
    rules: rules.filter(isLive),
    gatherings,
    ...employer,
    events,
    marks,
  };
};

const readEmployer = async ({ id }: Term) => {
  const [dialogues, salaryTalks, plans, policies] = await Promise.all([
    readWhere('dialogues', 'termId', id),
    readWhere('salaryTalks', 'termId', id),
    readWhere('resultPlans', 'termId', id),
    // What an earlier council adopted holds until it is revised.
    listPolicies(),
  ]);
  const live = plans.filter(isLive);
  const goals = await readWhereAny(
    'planGoals',
    'planId',
    live.map((plan) => plan.id),
  );
  return {
    dialogues: dialogues.filter(isLive),
    salaryTalks: salaryTalks.filter(isLive),
    plans: live,
    goals: goals.filter(isLive),
    policies,
  };
};

const meetingsIn = async (
  series: readonly SeriesId[],
  years: readonly number[],
): Promise<readonly Meeting[]> =>
  (await Promise.all(years.map((year) => meetingsOfYear(series, year)))).flat();

const isLive = ({ deletedAt }: Row): boolean => deletedAt === null;
