import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';

/** Ctrl+Enter goes on, wherever on the page one is; not behind a dialog. */
export const useNextKey = (run: () => void): void => {
  const isMac = usePreferences((preferences) => preferences.info?.platform === 'darwin');
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    const hasModifier = (isMac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey;
    if (event.key !== 'Enter' || !hasModifier || event.isComposing) return false;
    if (document.querySelector('dialog:modal') !== null) return false;
    if (!event.repeat) run();
    return true;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && press(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
