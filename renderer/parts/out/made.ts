import type { Made } from '#renderer/db/repositories/eval-documents.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Instant } from '#shared/domain/row.ts';
import { textIn } from '#shared/text/text.ts';

/** With what and when the documents are made. */
export const madeNow = (): Made => ({
  appVersion: usePreferences.getState().info?.version ?? '',
  madeAt: madeAt(),
});

/** The time on the clock, on the day that the app takes for today: the demo may have another. */
const madeAt = (): Instant => {
  const now = new Date();
  const [year, month, day] = currentDay().split('-').map(Number);
  now.setFullYear(year ?? now.getFullYear(), (month ?? 1) - 1, day);
  return now.toISOString();
};

/** What is taken out of the demo says so on paper. */
export const demoNotice = (form: WrittenForm): { readonly notice?: string } =>
  usePreferences.getState().info?.profile === 'demo' ? { notice: textIn(form).reception.export.demo } : {};
