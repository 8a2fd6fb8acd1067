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

/** The heading may come a moment later, with the data. The answer stops waiting. */
const focusHeading = (): (() => void) | undefined => {
  if (focusNow()) return undefined;
  const watcher = new MutationObserver(() => {
    if (focusNow()) watcher.disconnect();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => watcher.disconnect(), patience);
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
  };
};

const focusNow = (): boolean => {
  const heading = document.querySelector<HTMLElement>('#room-heading');
  heading?.focus();
  return heading !== null;
};
