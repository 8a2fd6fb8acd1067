import { daysBetween, type Day } from '#shared/calendar/day.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay, relativeDays } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import type { RegisterEntry } from './register.ts';

/** «Ukemøte man. 23. okt. 2023», or the day alone where the meeting is gone. */
export const meetingWords = ({ decision, meeting, series }: RegisterEntry, form: WrittenForm): string =>
  meeting === null || series === null
    ? formatDay(decision.decidedOn, form, 'shortYear')
    : `${seriesTitle(series, form)} ${formatDay(meeting.day, form, 'shortYear')}`;

/** «ses på igjen tir. 9. jan., om 12 dager»; null where no day is agreed, or it is not in force. */
export const reviewWords = (
  { state, reviewOn }: Pick<Decision, 'state' | 'reviewOn'>,
  today: Day,
  form: WrittenForm,
): { readonly words: string; readonly isPassed: boolean } | null => {
  if (state !== 'inForce' || reviewOn === null) return null;
  const { decisions } = textIn(form).followUp;
  const days = daysBetween(today, reviewOn);
  const day = formatDay(reviewOn, form, Math.abs(days) < 300 ? 'short' : 'shortYear');
  if (days === 0) return { words: decisions.reviewToday, isPassed: false };
  if (days > 0) return { words: decisions.review(day, relativeDays(days, form)), isPassed: false };
  return { words: decisions.reviewPassed(day, decisions.days(-days)), isPassed: true };
};
