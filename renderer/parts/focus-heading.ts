import { useEffect, useRef } from 'react';

/** Takes focus to the heading of the page when what had it is gone, as the button of something that is done. */
export const focusHeadingIfLost = (): void => {
  requestAnimationFrame(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) {
      document.querySelector<HTMLElement>('#room-heading')?.focus();
    }
  });
};

/** The same whenever the page has come to another step; not as it opens, which the frame sees to. */
export const useFocusOnStep = (step: string): void => {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    focusHeadingIfLost();
  }, [step]);
};
