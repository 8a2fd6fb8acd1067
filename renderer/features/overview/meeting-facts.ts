import { openActions } from '#renderer/db/repositories/actions.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { goalOriginsOf, type GoalOrigin } from '#renderer/db/repositories/goal-measures.ts';
import { currentMeetings } from '#renderer/db/repositories/meetings.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import type { Action } from '#shared/domain/action.ts';
import { takenUp } from '#shared/domain/agenda.ts';
import type { ActionId, TermId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';

/** What Oversikt tells of the weekly meetings. */
export interface MeetingFacts {
  /** Whether a weekly meeting is agreed at all. */
  readonly isSetUp: boolean;
  readonly next: NextMeeting | null;
  /** Everything somebody still owes. */
  readonly actions: readonly Action[];
  /** The goal of a result and development plan, of those that are a measure for one. */
  readonly goals: ReadonlyMap<ActionId, GoalOrigin>;
}

export interface NextMeeting {
  readonly meeting: Meeting;
  readonly points: number;
  /** Planned minutes of the points; 0: none has any. */
  readonly minutes: number;
}

/** Reads the next weekly meeting with its agenda and the open follow-up, and nothing of what is past. */
export const readMeetingFacts = async (termId: TermId): Promise<MeetingFacts> => {
  const [series, current, actions] = await Promise.all([
    listSeries(termId),
    currentMeetings(),
    openActions(),
  ]);
  const weekly = series.filter(({ kind, state }) => kind === 'weekly' && state === 'active');
  const own = current.filter(({ seriesId }) => weekly.some(({ id }) => id === seriesId));
  // Beside an open one, a running meeting is an earlier one that was reopened for a correction.
  const next = own.filter(
    ({ state, seriesId }) =>
      state === 'open' || !own.some((other) => other.seriesId === seriesId && other.state === 'open'),
  );
  const meeting = next.find(({ state }) => state === 'running') ?? next[0];
  return {
    isSetUp: weekly.length > 0,
    next: meeting === undefined ? null : await withAgenda(meeting),
    actions,
    goals: await goalOriginsOf(actions.map(({ id }) => id)),
  };
};

const withAgenda = async (meeting: Meeting): Promise<NextMeeting> => {
  const entries = takenUp(await readEntries(meeting.id));
  const minutes = entries.reduce((sum, { agendaItem }) => sum + (agendaItem.minutes ?? 0), 0);
  return { meeting, points: entries.length, minutes };
};
