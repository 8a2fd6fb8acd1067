import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { currentMeetings } from '#renderer/db/repositories/meetings.ts';
import { listWaiting } from '#renderer/db/repositories/topics.ts';
import { takenUp } from '#shared/domain/agenda.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';

/** The next meeting of a series, and how much there is to talk about. */
export interface NextFacts {
  readonly series: Series;
  readonly meeting: Meeting;
  readonly points: number;
  /** The sum of the planned minutes. */
  readonly minutes: number;
  /** How many points lie in the backlog. */
  readonly waiting: number;
}

/** The next meeting of each of the series, the earliest first; an earlier one that was reopened comes along. */
export const readNext = async (series: readonly Series[]): Promise<readonly NextFacts[]> => {
  const current = await currentMeetings();
  // Asked for once: each question to the database costs more than the answer.
  const backlog = await listWaiting(current);
  const facts = current.toSorted(byTime).map(async (meeting): Promise<readonly NextFacts[]> => {
    const owner = series.find(({ id }) => id === meeting.seriesId);
    if (owner === undefined) return [];
    const points = takenUp(await readEntries(meeting.id));
    return [
      {
        series: owner,
        meeting,
        points: points.length,
        minutes: points.reduce((sum, { agendaItem }) => sum + (agendaItem.minutes ?? 0), 0),
        waiting: backlog.filter(({ seriesId }) => seriesId === owner.id).length,
      },
    ];
  });
  return (await Promise.all(facts)).flat();
};
