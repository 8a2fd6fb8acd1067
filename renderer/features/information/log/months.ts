import type { Month } from './log-lines.ts';

/** True for `2024-03`. */
export const isMonth = (text: string): text is Month => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The month before and the month after. */
export const monthsAround = (month: Month): { readonly earlier: Month; readonly later: Month } => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return { earlier: monthAt(count - 1), later: monthAt(count + 1) };
};

const monthAt = (count: number): Month =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
