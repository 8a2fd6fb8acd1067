import { useEffect, useRef, useState, type RefObject } from 'react';
import { unitInRem } from './drawing-view.tsx';

/** Follows how wide an element is, in units of a drawing whose text is as large as the text around it. Null until seen. */
export const useWidth = (): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly width: number | null;
} => {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const look = () => {
      const element = frame.current;
      if (element === null) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      // Whole tens, so that a scroll bar that comes and goes does not draw all anew.
      const units = Math.floor(element.clientWidth / (rem * unitInRem) / 10) * 10;
      if (units > 0) setWidth(units);
    };
    const observer = new ResizeObserver(look);
    if (frame.current !== null) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
};
