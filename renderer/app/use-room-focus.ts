import { useEffect, useRef } from 'react';
import { isPlaced, type Room, type Route } from '#renderer/stores/route.ts';

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
 * When another place of the same room opens, focus is taken to its heading too, unless the place has taken it itself or
 * what one was on is still there.
 */
export const usePlaceFocus = (route: Route): void => {
  const place = placeOf(route);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = before.current === null;
    const isSame = before.current === place;
    before.current = place;
    return isFirst || isSame || !isNowhere(document.activeElement) ? undefined : focusHeading();
  }, [place]);
};

/** In the lists of follow-up and decisions, the id is of what stands in the pane: the place is the same. */
const placeOf = (route: Route): string => {
  if (!isPlaced(route)) return route.room;
  const { view = 'front', id = '' } = route;
  return view === 'followUp' || view === 'decisions' ? view : `${view}/${id}`;
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
  // A room one comes to in order to write has taken the focus to its field already.
  if (document.activeElement?.hasAttribute('data-autofocus') !== true) {
    document.querySelector<HTMLElement>('#room-heading')?.focus();
  }
  return stop;
};

const acts = ['keydown', 'pointerdown'] as const;

const isNowhere = (active: Element | null): boolean => active === null || active === document.body;
