import { usePreferences } from '#renderer/stores/preferences.ts';
import type { Settings } from '#shared/ipc.ts';

/** Shows theme, text size and language on the document, now and whenever they change. */
export const followAppearance = (): void => {
  show(usePreferences.getState());
  usePreferences.subscribe(show);
};

const show = ({ theme, textScale, writtenForm }: Settings): void => {
  const page = document.documentElement;
  page.dataset['colorScheme'] = theme === 'system' ? 'auto' : theme;
  page.style.fontSize = `${textScale}%`;
  page.lang = writtenForm;
};
