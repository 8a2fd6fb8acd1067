import { yearOf } from '#shared/calendar/day.ts';
import type { ResultPlan } from '#shared/domain/result-plan.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from './dates.ts';
import { textIn } from './text.ts';

/** What the plan is called: its own name, else by its years: «Resultat- og utviklingsplan 2024–2025». */
export const planName = (
  { title, fromDay, toDay }: Pick<ResultPlan, 'title' | 'fromDay' | 'toDay'>,
  form: WrittenForm,
): string => {
  const words = textIn(form).resultPlans;
  if (title.trim() !== '') return title.trim();
  const years = new Set([fromDay, toDay].flatMap((day) => (day === null ? [] : [yearOf(day)])));
  return years.size === 0 ? words.untitled : words.years([...years].join('–'));
};

/** «1. januar 2025 til 31. desember 2025», «fra 1. januar 2025»; null: no day is said. */
export const planPeriod = (
  { fromDay, toDay }: Pick<ResultPlan, 'fromDay' | 'toDay'>,
  form: WrittenForm,
): string | null => {
  const words = textIn(form).resultPlans;
  const [from, to] = [fromDay, toDay].map((day) => (day === null ? null : formatDay(day, form, 'numeric')));
  if (from && to) return words.fromTo(from, to);
  if (from) return words.from(from);
  return to ? words.to(to) : null;
};
