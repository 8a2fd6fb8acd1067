import { addDays, dayOf, type Day } from '#shared/calendar/day.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatInstant, formatTime } from './dates.ts';
import { textIn } from './text.ts';

/**
 * When something was, as one says it: «i dag kl. 10.42», «i går kl. 10.42», «17.10.2023 kl. 10.42».
 * @param today by the clock of the machine, which wrote the instant; the demo shows another day
 */
export const whenWas = (instant: Instant, today: Day, form: WrittenForm): string => {
  const day = dayOf(new Date(instant));
  const words = textIn(form).backup.when;
  if (day === today) return words.today(formatTime(instant));
  if (day === addDays(today, -1)) return words.yesterday(formatTime(instant));
  return formatInstant(instant, form);
};
