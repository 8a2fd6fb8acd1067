import type { Day } from '#shared/calendar/day.ts';
import { monthSteps, placeInMonth, ruleDays } from '#shared/calendar/recurrence.ts';
import type { SeriesId, TermId } from '#shared/domain/id.ts';
import { lastPlannedDay } from '#shared/domain/meeting-plan.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Fields, Row } from '#shared/domain/row.ts';
import type { Series } from '#shared/domain/series.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Command } from './commands.ts';
import { newId } from './new-id.ts';
import { byRank } from './order.ts';
import { readRegularParticipants } from './read-participants.ts';
import { readAll, readWhere } from './read.ts';
import { seriesCommands } from './series-commands.ts';
import { withoutRow } from './without-row.ts';

/** A row of meetings that goes on, with who takes part in every meeting and its standing agenda in order. */
export interface CarriedSeries {
  readonly series: Series;
  readonly participants: readonly Participant[];
  readonly points: readonly StandingPoint[];
}

/** The rows of meetings of the term that go on until it ends. Who has been removed does not come along. */
export const readCarriedSeries = async (termId: TermId): Promise<readonly CarriedSeries[]> => {
  const [all, people] = await Promise.all([readWhere('series', 'termId', termId), readAll('people')]);
  const known = new Set<string>(people.map(({ id }) => id));
  const goesOn = all.filter(
    (one) => isLive(one) && one.state === 'active' && one.frequency !== 'once' && one.lastDay === null,
  );
  return Promise.all(
    goesOn
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(async (series) => {
        const [regulars, points] = await Promise.all([
          readRegularParticipants(series.id),
          readWhere('standingPoints', 'seriesId', series.id),
        ]);
        return {
          series,
          participants: regulars.filter(
            (one) => isLive(one) && (one.personId === null || known.has(one.personId)),
          ),
          points: points.filter(isLive).toSorted(byRank),
        };
      }),
  );
};

/** Where the rows of meetings come to. */
export interface CarriedTo {
  readonly termId: TermId;
  readonly term: Pick<Fields<Term>, 'endYear' | 'officeDay'>;
  readonly today: Day;
}

interface CarriedMeetings {
  readonly commands: readonly Command[];
  /** What each of them has become. */
  readonly madeOf: ReadonlyMap<SeriesId, SeriesId>;
}

/**
 * Commands that set up the rows anew, in the same rhythm, from tiltredelse on and never before today. What was agreed about
 * them comes as text, agreed by nobody; the addresses of who was invited stay behind.
 */
export const carrySeries = async (
  carried: readonly CarriedSeries[],
  to: CarriedTo,
): Promise<CarriedMeetings> => {
  const { officeDay, endYear } = to.term;
  const from = officeDay !== null && officeDay > to.today ? officeDay : to.today;
  const period = { from, to: lastPlannedDay({ endYear }) };
  const madeOf = new Map<SeriesId, SeriesId>();
  const sets = await Promise.all(
    carried.map(async ({ series, participants, points }) => {
      const firstDay = firstDayIn(series, period);
      if (firstDay === null) return [];
      const id = newId<'Series'>();
      madeOf.set(series.id, id);
      const { state: _state, ...fields } = withoutRow(series);
      const { commands } = await seriesCommands(
        id,
        {
          series: { ...fields, termId: to.termId, firstDay, agreedOn: null, invitesFrom: '', invitesTo: '' },
          participants: participants.map(({ personId, group, label }) => ({ personId, group, label })),
          standing: points.map((point) => {
            const { seriesId: _seriesId, rank: _rank, ...standing } = withoutRow(point);
            return standing;
          }),
        },
        { ...period, breaks: [] },
      );
      return commands;
    }),
  );
  return { commands: sets.flat(), madeOf };
};

/** The first day of the rule in the period that stands for the same place in the month; null: there is none. */
const firstDayIn = (series: Series, period: { readonly from: Day; readonly to: Day }): Day | null => {
  const isByMonth = monthSteps[series.frequency] !== undefined;
  const place = placeInMonth(series.firstDay);
  return ruleDays(series, period).find((day) => !isByMonth || placeInMonth(day) === place) ?? null;
};

const isLive = ({ deletedAt }: Row): boolean => deletedAt === null;
