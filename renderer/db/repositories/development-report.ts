import type { Day } from '#shared/calendar/day.ts';
import { yearCounts, type YearCounts } from '#shared/domain/development-year.ts';
import type { DevelopmentPlan } from '#shared/domain/development-plan.ts';
import { isOfYear, type Initiative } from '#shared/domain/initiative.ts';
import type { Term } from '#shared/domain/term.ts';
import { readWhereAny } from '../read.ts';
import { readDevelopmentPlan } from './development-plans.ts';
import { listGatherings } from './gatherings.ts';
import { listExamples } from './good-examples.ts';
import { listInformation } from './information.ts';
import { listInitiatives } from './initiatives.ts';
import { meetingsOfYear } from './meetings.ts';
import { listRules } from './rules.ts';
import { listSeries } from './series.ts';

/** What the yearly report says, all of it entered elsewhere. */
export interface YearFound {
  readonly plan: DevelopmentPlan | null;
  readonly initiatives: readonly Initiative[];
  readonly counts: YearCounts;
}

/** Reads the year of a term; nothing after `today` is counted. The half-year evaluation is no part of it. */
export const readDevelopmentYear = async (
  { id: termId }: Pick<Term, 'id'>,
  { year, today }: { readonly year: number; readonly today: Day },
): Promise<YearFound> => {
  const series = (await listSeries(termId)).map(({ id }) => id);
  const meetings = await meetingsOfYear(series, year);
  const [plan, initiatives, gatherings, decisions, actions, entries, rules, examples] = await Promise.all([
    readDevelopmentPlan(termId),
    listInitiatives(termId),
    listGatherings(termId),
    readWhereAny(
      'decisions',
      'meetingId',
      meetings.map(({ id }) => id),
    ),
    readWhereAny('actions', 'seriesId', series),
    listInformation(termId),
    listRules(termId, today),
    listExamples(),
  ]);
  const rows = {
    meetings,
    gatherings,
    decisions: decisions.filter(isLive),
    actions: actions.filter(isLive),
    entries,
    rules,
    examples,
  };
  return {
    plan,
    initiatives: initiatives.filter((initiative) => isOfYear(initiative, { year, today })),
    counts: yearCounts(rows, { year, today }),
  };
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
