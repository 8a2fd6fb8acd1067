import { useEffect, useRef } from 'react';
import type { Room } from '#renderer/stores/route.ts';

const patience = 2_000;

/** When another room opens: its name in the title, and focus on its heading, so that a screen reader says where one is. */
export const useRoomFocus = (room: Room, title: string): void => {
  useEffect(() => {
    document.title = title;
  }, [title]);
  const before = useRef<Room | null>(null);
  useEffect(() => {
    const isFirst = before.current === null;
    const isSame = before.current === room;
    before.current = room;
    return isFirst || isSame ? undefined : focusHeading();
  }, [room]);
};

/**
 * The heading may come a moment later, with the data, or be drawn anew. It is followed until someone acts, or for two
 * seconds. The answer stops it.
 */
const focusHeading = (): (() => void) => {
  const focusNow = () => {
    if (isNowhere(document.activeElement)) document.querySelector<HTMLElement>('#room-heading')?.focus();
  };
  const watcher = new MutationObserver(focusNow);
  watcher.observe(document.body, { childList: true, subtree: true });
  const stop = () => {
    clearTimeout(timer);
    watcher.disconnect();
    for (const act of acts) document.removeEventListener(act, stop);
  };
  const timer = setTimeout(stop, patience);
  for (const act of acts) document.addEventListener(act, stop);
  document.querySelector<HTMLElement>('#room-heading')?.focus();
  return stop;
};

const acts = ['keydown', 'pointerdown'] as const;

const isNowhere = (active: Element | null): boolean => active === null || active === document.body;
