import { useSyncExternalStore } from 'react';

const fullScreen = '(display-mode: fullscreen)';

/** Whether the window fills the screen, which others may then be looking at: what is private is left out. */
export const useFullScreen = (): boolean => useSyncExternalStore(follow, isFull);

const isFull = (): boolean => document.fullscreenElement !== null || matchMedia(fullScreen).matches;

const follow = (onChange: () => void): (() => void) => {
  const media = matchMedia(fullScreen);
  media.addEventListener('change', onChange);
  document.addEventListener('fullscreenchange', onChange);
  return () => {
    media.removeEventListener('change', onChange);
    document.removeEventListener('fullscreenchange', onChange);
  };
};
