import { clockText } from '#shared/calendar/clock.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { formatDay, type DayStyle } from './dates.ts';
import { textIn } from './text.ts';

/** When it is: «tor. 22. feb.», «tor. 22. feb. kl. 09.00», «man. 3. juni til ons. 5. juni». */
export const wheelWhen = (
  { day, lastDay, startTime }: Pick<WheelDate, 'day' | 'lastDay' | 'startTime'>,
  form: WrittenForm,
  style: DayStyle = 'short',
): string => {
  const words = textIn(form).yearWheel.when;
  const first = formatDay(day, form, style);
  const clock = startTime === null ? '' : ` ${words.clock(clockText(startTime)).replace(' ', '\u00A0')}`;
  return lastDay === null || lastDay <= day
    ? `${first}${clock}`
    : words.span(`${first}${clock}`, formatDay(lastDay, form, style));
};

/** What of a date is said beside its title: its kind or law, that it repeats, that the day is a proposal. */
export const wheelAbout = ({ kind, law, isProposed, event }: WheelDate, form: WrittenForm): string => {
  const { yearWheel, developmentWords } = textIn(form);
  const kindWords = event === null ? yearWheel.kinds[kind] : developmentWords.yearEventKinds[event.kind];
  return [
    law === null ? kindWords : sourceLine(law, form),
    ...(event?.repeats === 'yearly' ? [yearWheel.when.yearly] : []),
    ...(event !== null && event.place !== '' ? [event.place] : []),
    ...(isProposed ? [yearWheel.when.proposed] : []),
  ].join(' · ');
};

/** What is said of a date of the law: «gjort 20. februar 2024», «gjelder ikke her»; null: nothing is. */
export const wheelState = ({ mark }: Pick<WheelDate, 'mark'>, form: WrittenForm): string | null => {
  if (mark === null) return null;
  const { yearWheel, developmentWords } = textIn(form);
  const state = developmentWords.yearMarkStates[mark.state];
  return mark.state === 'met' && mark.doneOn !== null
    ? yearWheel.list.marked(state, formatDay(mark.doneOn, form, 'numeric'))
    : state;
};

/** The days of meetings in one month: «4., 11. og 18.». */
export const monthDays = (meetings: readonly Pick<WheelDate, 'day'>[]): string => {
  const days = [...new Set(meetings.map(({ day }) => `${Number(day.slice(8))}.`))];
  return days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} og ${days.at(-1) ?? ''}`;
};
