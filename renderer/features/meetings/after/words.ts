import type { Day } from '#shared/calendar/day.ts';
import type { Series } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';

/** «Ukemøte man. 23. okt. 2023», as two words for a sentence of the texts. */
export const meetingName = (
  series: Pick<Series, 'title' | 'kind'>,
  day: Day,
  form: WrittenForm,
): readonly [series: string, day: string] => [seriesTitle(series, form), formatDay(day, form, 'shortYear')];
