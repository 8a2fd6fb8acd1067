import type { Agenda } from '#shared/domain/agenda.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';

/** «Ukemøte man. 23. okt.» */
export const meetingName = ({ series, meeting }: Agenda, form: WrittenForm): string =>
  textIn(form).running.heading(seriesTitle(series, form), formatDay(meeting.day, form, 'short'));
