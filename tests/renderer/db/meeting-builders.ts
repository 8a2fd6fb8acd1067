import { foundSeries, readSeries } from '#renderer/db/repositories/series.ts';
import type { SeriesDraft } from '#renderer/db/series-commands.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId, TermId } from '#shared/domain/id.ts';
import type { Series } from '#shared/domain/series.ts';
import { standingAgendaVersion, standingPointsFor } from '#shared/templates/standing-agenda.ts';
import { good } from './builders.ts';

/** The standing agenda of the template, as a new series takes it over. */
export const templatePoints: SeriesDraft['standing'] = standingPointsFor('weekly').map((point) => ({
  templateKey: point.key,
  templateVersion: standingAgendaVersion,
  title: null,
  about: null,
  kind: point.kind,
  minutes: point.minutes,
  isAboutStaff: point.isAboutStaff,
}));

/** A weekly meeting on Mondays at 08.30 for an hour, from 23 October 2023. */
export const aSeries = (
  termId: TermId,
  fields: Partial<SeriesDraft['series']> = {},
): SeriesDraft['series'] => ({
  termId,
  kind: 'weekly',
  title: null,
  frequency: 'weekly',
  firstDay: '2023-10-23',
  lastDay: null,
  startTime: '08:30',
  minutes: 60,
  place: 'Fjord',
  convenedBy: 'secretariat',
  agendaBy: 'both',
  agreement: '',
  agreedOn: '2023-10-13',
  invitesFrom: '',
  invitesTo: '',
  ...fields,
});

export interface ASeries {
  readonly series: Series;
  readonly seriesId: SeriesId;
  /** The open meeting. */
  readonly meetingId: MeetingId;
}

/** A series that has an open meeting, as seen on `today`. */
export const withSeries = async (
  termId: TermId,
  draft: Partial<Omit<SeriesDraft, 'series'>> & { readonly series?: Partial<SeriesDraft['series']> } = {},
  today: Day = '2023-10-16',
): Promise<ASeries> => {
  const { seriesId, meetingId } = good(
    await foundSeries(
      {
        series: aSeries(termId, draft.series),
        participants: draft.participants ?? [],
        standing: draft.standing ?? templatePoints,
      },
      today,
    ),
  );
  const series = await readSeries(seriesId);
  if (meetingId === null || series === null) throw new Error('no meeting');
  return { series, seriesId, meetingId };
};
