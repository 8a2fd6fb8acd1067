import { useEffect, useEffectEvent, type RefObject } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';

/** The parts of a point that keys lead to. */
const parts: Readonly<Record<string, string>> = {
  l: 'note',
  b: 'decision',
  o: 'action',
  m: 'own',
};

/** The keys of the meeting, wherever in it one is: Ctrl+Enter goes on, Ctrl+Shift and a letter goes to a part. */
export const useRunKeys = (room: RefObject<HTMLElement | null>, onNext: () => void): void => {
  const isMac = usePreferences((preferences) => preferences.info?.platform === 'darwin');
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    const hasModifier = (isMac ? event.metaKey : event.ctrlKey) && !event.altKey;
    if (!hasModifier || event.isComposing || document.querySelector('dialog:modal') !== null) return false;
    if (event.key === 'Enter' && !event.shiftKey) {
      if (!event.repeat) onNext();
      return true;
    }
    const part = event.shiftKey ? parts[event.key.toLowerCase()] : undefined;
    return part !== undefined && goTo(room.current, part);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && press(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};

/** Puts focus in the part: in its field, or on what opens it. */
export const goTo = (room: HTMLElement | null, part: string): boolean => {
  const place = room?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const field =
    place?.matches('button') === true ? place : place?.querySelector<HTMLElement>('textarea, input, button');
  field?.focus();
  return field !== undefined && field !== null;
};
