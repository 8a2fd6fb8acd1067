import { partnersOf, type Initiative } from '#shared/domain/initiative.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { listed } from '#shared/documents/listed.ts';

/** «KS og nabokommuner (Lillevik, Storvik)»; empty: nobody. */
export const partnerWords = (
  initiative: Pick<Initiative, 'partners' | 'partnerNames'>,
  form: WrittenForm,
): string => {
  const { partnerKinds } = textIn(form).developmentWords;
  const kinds = listed(partnersOf(initiative).map((kind) => partnerKinds[kind]));
  const names = initiative.partnerNames.trim().replaceAll(/\s*\n\s*/g, ', ');
  if (kinds === '') return names;
  return names === '' ? kinds : `${kinds} (${names})`;
};

/** «01.02.2024–30.06.2024», «fra 01.02.2024», or that no day is set. */
export const whenWords = (
  { fromDay, toDay }: Pick<Initiative, 'fromDay' | 'toDay'>,
  form: WrittenForm,
): string => {
  const words = textIn(form).initiatives.document;
  const [from, to] = [fromDay, toDay].map((day) => (day === null ? null : formatDay(day, form, 'numeric')));
  if (from && to) return words.between(from, to);
  if (from) return words.from(from);
  return to ? words.until(to) : words.noDays;
};
