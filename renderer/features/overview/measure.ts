import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Measure } from './wide-layout.ts';

/** Width of the room for a drawing and the size of its text, both in pixels. */
export interface Room {
  readonly width: number;
  readonly em: number;
}

/**
 * Follows the size of an element and of its text (through a probe that is 1 em wide). Null until it has been measured
 * and the font is there, since a drawing laid out in another font would not fit.
 */
export const useRoomFor = (): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly probe: RefObject<HTMLSpanElement | null>;
  readonly room: Room | null;
} => {
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const look = () => {
      const width = Math.floor(frame.current?.clientWidth ?? 0);
      const em = probe.current?.getBoundingClientRect().width ?? 0;
      if (width > 0 && em > 0) {
        setRoom((before) => (before?.width === width && before.em === em ? before : { width, em }));
      }
    };
    const observer = new ResizeObserver(look);
    let isShown = true;
    void document.fonts.ready.then(() => {
      if (!isShown || !frame.current || !probe.current) return;
      observer.observe(frame.current);
      observer.observe(probe.current);
    });
    return () => {
      isShown = false;
      observer.disconnect();
    };
  }, []);
  return { frame, probe, room };
};

let pen: CanvasRenderingContext2D | null = null;

/** Measures text as the drawing writes it. */
export const measureAt = (em: number): Measure => {
  pen ??= document.createElement('canvas').getContext('2d');
  return (text, weight) => {
    if (pen === null) return text.length * em * 0.6;
    pen.font = `${weight === 'strong' ? 620 : 400} ${em}px "Inter Variable", "Liberation Sans", Arial, sans-serif`;
    return Math.ceil(pen.measureText(text).width);
  };
};
