import { useEffect, useEffectEvent, useState } from 'react';

/** Whether the window fills the screen for a meeting, and how to change it. F11 does the same while this is shown. */
export const useFullScreen = (
  onChange: (isFull: boolean) => void,
): { readonly isFull: boolean; readonly toggle: () => void } => {
  const [isFull, setFull] = useState(isFullNow);
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const follow = () => {
      setFull(isFullNow());
      tell(isFullNow());
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F11') return;
      // The menu bar would fill the screen with the whole window, and what stands beside the meeting.
      event.preventDefault();
      void toggle();
    };
    document.addEventListener('fullscreenchange', follow);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      document.removeEventListener('keydown', onKey);
      if (isFullNow()) void document.exitFullscreen();
    };
  }, []);
  // What surrounds the room is not for the others to see.
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', isFull);
    return () => document.documentElement.removeAttribute('data-presenting');
  }, [isFull]);
  return { isFull, toggle: () => void toggle() };
};

const isFullNow = (): boolean => document.fullscreenElement !== null;

const toggle = async (): Promise<void> => {
  if (isFullNow()) return document.exitFullscreen();
  // Refused where the window system has no full screen; then the meeting goes on as it is.
  return document.documentElement.requestFullscreen().catch(() => undefined);
};
