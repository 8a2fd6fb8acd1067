import { useLayoutEffect, useRef, type RefObject } from 'react';
import { focusRow } from './use-list-keys.ts';

interface Expected {
  readonly key: string;
  readonly item: string;
  /** Where among the rows it stood, should it be gone. */
  readonly index: number;
  readonly control: 'button' | 'input';
}

/**
 * A row that is moved or put in the bin takes focus with it. Call `expect` before such a change: when the list is
 * drawn again and focus fell to nothing, it goes to the same item, else to the row that took its place.
 */
export const useKeptFocus = (list: RefObject<HTMLElement | null>): (() => void) => {
  const expected = useRef<Expected | null>(null);
  useLayoutEffect(() => {
    const { current } = expected;
    if (current === null || list.current === null || document.activeElement !== document.body) return;
    const rows = rowsIn(list.current);
    const same =
      rows.find((row) => row.dataset['key'] === current.key) ??
      rows.find((row) => row.dataset['item'] === current.item && row.draggable);
    focusRow(same ?? rows[Math.min(current.index, rows.length - 1)], current.control);
  });
  return () => {
    const focused = document.activeElement;
    const row = focused?.closest<HTMLElement>('[data-key]') ?? null;
    if (row === null || list.current === null) return;
    expected.current = {
      key: row.dataset['key'] ?? '',
      item: row.dataset['item'] ?? '',
      index: rowsIn(list.current).indexOf(row),
      control: focused instanceof HTMLInputElement ? 'input' : 'button',
    };
    const forget = () => {
      if (document.activeElement !== row) expected.current = null;
    };
    setTimeout(forget, 1000);
  };
};

const rowsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-key]')];
