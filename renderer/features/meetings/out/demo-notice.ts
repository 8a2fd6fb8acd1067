import { usePreferences } from '#renderer/stores/preferences.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';

/** What is taken out of the demo says so on paper. */
export const demoNotice = (form: WrittenForm): { readonly notice?: string } =>
  usePreferences.getState().info?.profile === 'demo' ? { notice: textIn(form).reception.export.demo } : {};
