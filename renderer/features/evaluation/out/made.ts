import type { Made } from '#renderer/db/repositories/eval-documents.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';

/** With what and when the documents are made. */
export const madeNow = (): Made => ({
  appVersion: usePreferences.getState().info?.version ?? '',
  madeAt: new Date().toISOString(),
});

/** What is taken out of the demo says so on paper. */
export const demoNotice = (form: WrittenForm): { readonly notice?: string } =>
  usePreferences.getState().info?.profile === 'demo' ? { notice: textIn(form).reception.export.demo } : {};
