import { useEffect, useRef, type RefObject } from 'react';

/** When what had the focus goes away as `key` changes, what `selector` finds within has it; not as it opens. */
export const useRegainedFocus = (
  within: RefObject<HTMLElement | null>,
  key: string,
  selector: string,
): void => {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement === document.body || document.activeElement === null)
      within.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [within, key, selector]);
};
