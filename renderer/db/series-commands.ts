import { generateNKeysBetween } from 'fractional-indexing';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import { planMeetings, type Horizon } from '#shared/domain/meeting-plan.ts';
import type { Participant } from '#shared/domain/participant.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Series } from '#shared/domain/series.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import { create, type Command } from './commands.ts';
import { newId } from './new-id.ts';
import { openCommands } from './open-next.ts';

/** What is settled when a series is set up. */
export interface SeriesDraft {
  readonly series: Omit<Fields<Series>, 'state'>;
  readonly participants: readonly Pick<Participant, 'personId' | 'group' | 'label'>[];
  /** The standing agenda, in order. */
  readonly standing: readonly Omit<Fields<StandingPoint>, 'seriesId' | 'rank'>[];
}

interface SetUp {
  readonly commands: readonly Command[];
  /** The first meeting, which is open; null: the rule gives none in the period. */
  readonly meetingId: MeetingId | null;
  /** How many meetings were made. */
  readonly meetings: number;
}

/** Commands that set up the series: who takes part, its standing agenda and its meetings, the first of them open. */
export const seriesCommands = async (id: SeriesId, draft: SeriesDraft, horizon: Horizon): Promise<SetUp> => {
  const meetings = planMeetings({ ...draft.series, id }, horizon).map((fields) => ({
    id: newId<'Meeting'>(),
    fields,
  }));
  const [next] = meetings;
  const points = pointsOf(draft, id);
  const commands = [
    create('series', id, { ...draft.series, state: 'active' }),
    ...points.map(({ id: point, ...fields }) => create('standingPoints', point, fields)),
    ...draft.participants.map((participant) =>
      create('participants', newId<'Participant'>(), {
        ...participant,
        seriesId: id,
        meetingId: null,
        attendance: 'expected',
      }),
    ),
    ...meetings.map((meeting) => create('meetings', meeting.id, meeting.fields)),
    ...(next === undefined
      ? []
      : (await openCommands({ id }, next, { made: { points, regulars: draft.participants } })).commands),
  ];
  return { commands, meetingId: next?.id ?? null, meetings: meetings.length };
};

const pointsOf = ({ standing }: SeriesDraft, seriesId: SeriesId) => {
  const ranks = generateNKeysBetween(null, null, standing.length);
  return standing.map((point, place) => ({
    ...point,
    id: newId<'StandingPoint'>(),
    seriesId,
    rank: ranks[place] ?? '',
  }));
};
