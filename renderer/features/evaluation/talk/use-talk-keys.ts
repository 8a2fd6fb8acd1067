import { useEffect, useEffectEvent, type RefObject } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';

/** The parts of a theme that keys lead to; the letters are those of a meeting. */
const parts: Readonly<Record<string, string>> = { l: 'agreed', o: 'measure' };

/** The keys of the talk, wherever in it one is: Ctrl+Enter goes on, Ctrl+Shift and a letter goes to a part. */
export const useTalkKeys = (room: RefObject<HTMLElement | null>, onNext: () => void): void => {
  const isMac = usePreferences((preferences) => preferences.info?.platform === 'darwin');
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    const hasModifier = (isMac ? event.metaKey : event.ctrlKey) && !event.altKey;
    if (!hasModifier || event.isComposing || document.querySelector('dialog:modal') !== null) return false;
    if (event.key === 'Enter' && !event.shiftKey) {
      if (!event.repeat) onNext();
      return true;
    }
    const part = event.shiftKey ? parts[event.key.toLowerCase()] : undefined;
    const field = part && room.current?.querySelector<HTMLElement>(`[data-part="${part}"] textarea`);
    if (field) field.focus();
    return Boolean(field);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && press(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
