import { weekday } from '#shared/calendar/day.ts';
import { clockText } from '#shared/calendar/clock.ts';
import { monthSteps, placeInMonth, type Skipped } from '#shared/calendar/recurrence.ts';
import { clockAfter } from '#shared/domain/agenda-time.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames, formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';

/** «mandager, hver uke», «andre mandag i måneden, hver måned», or the one day. */
export const ruleWords = (
  { frequency, firstDay }: Pick<Series, 'frequency' | 'firstDay'>,
  form: WrittenForm,
): string => {
  const { meetings, meetingWords } = textIn(form);
  const { rule } = meetings;
  if (frequency === 'once') return rule.once(formatDay(firstDay, form, 'long'));
  const name = calendarNames[form].weekdays[weekday(firstDay) - 1] ?? '';
  const often = meetingWords.frequencies[frequency];
  return monthSteps[frequency] === undefined
    ? rule.weekdays(name, often)
    : rule.inMonth(placeInMonth(firstDay), name, often);
};

/** «kl. 08.30–09.30» */
export const clockWords = (
  { startTime, minutes }: Pick<Meeting, 'startTime' | 'minutes'>,
  form: WrittenForm,
): string =>
  textIn(form).meetings.rule.clock(clockText(startTime), clockText(clockAfter(startTime, minutes)));

/** «mandag 23. oktober 2023 kl. 08.30–09.30» */
export const dayAndClock = (
  meeting: Pick<Meeting, 'day' | 'startTime' | 'minutes'>,
  form: WrittenForm,
): string => `${formatDay(meeting.day, form, 'long')} ${clockWords(meeting, form)}`;

/** The holiday or the break, in the reader's form. */
export const skippedWords = (skipped: Skipped, form: WrittenForm): string =>
  skipped.kind === 'holiday' ? skipped.name[form] : skipped.title;
