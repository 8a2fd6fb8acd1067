import type { Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';

/** «17. oktober 2023»: the long form without its weekday. */
export const dayInWords = (day: Day, form: WrittenForm): string =>
  formatDay(day, form, 'long').replace(/^\S+ /, '');
