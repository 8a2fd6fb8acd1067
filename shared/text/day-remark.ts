import type { Day } from '#shared/calendar/day.ts';
import { holidayOn, isSummerHoliday, isWorkingDay } from '#shared/calendar/holidays.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** What is worth knowing about a due day: «helligdag: grunnlovsdagen», «helg», «fellesferie» (weeks 28–31), or null. */
export const dayRemark = (day: Day, form: WrittenForm): string | null => {
  const words = textIn(form).domain.dayRemarks;
  const holiday = holidayOn(day);
  if (holiday) return words.holiday(holiday.name[form]);
  if (!isWorkingDay(day)) return words.weekend;
  return isSummerHoliday(day) ? words.summerHoliday : null;
};
