import { useLayoutEffect, useRef, type DragEvent, type KeyboardEvent, type RefObject } from 'react';
import { focusRow } from '#renderer/ui/use-row-keys.ts';
import { beside, oneStep, type Landing } from './place-in-list.ts';

/** How a row was moved: one step, or dropped beside another. */
export type MovedBy<Id extends string> =
  | { readonly kind: 'step'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'drop'; readonly beside: Id };

interface Drop {
  readonly row: HTMLElement;
  readonly side: 'before' | 'after';
}

/**
 * A list whose rows (`data-row="<id>"`, `draggable`) are put in another order: with the mouse, where a line shows where
 * the row will land, and with Alt and the arrows. A row that is moved keeps the focus.
 */
export const useReorder = <Id extends string>(
  list: RefObject<HTMLElement | null>,
  ids: readonly Id[],
  move: (id: Id, landing: Landing<Id> | null, by: MovedBy<Id>) => void,
) => {
  const keepFocus = useKeptFocus(list);
  const dragged = useRef<Id | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const unmark = () => {
    delete marked.current?.dataset['drop'];
    marked.current = null;
  };
  const step = (id: Id, direction: 'up' | 'down') => {
    keepFocus(id);
    move(id, oneStep(ids, id, direction), { kind: 'step', direction });
  };
  return {
    step,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): boolean => {
      const id = idOf(ids, rowAt(event.target));
      const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      if (!event.altKey || event.ctrlKey || event.metaKey || !isArrow || id === null) return false;
      event.preventDefault();
      step(id, event.key === 'ArrowUp' ? 'up' : 'down');
      return true;
    },
    drag: {
      onDragStart: (event: DragEvent<HTMLElement>) => {
        dragged.current = idOf(ids, rowAt(event.target));
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', dragged.current ?? '');
      },
      onDragOver: (event: DragEvent<HTMLElement>) => {
        const drop = dropAt(event);
        if (drop === null || dragged.current === null) return;
        event.preventDefault();
        if (marked.current !== drop.row) unmark();
        marked.current = drop.row;
        drop.row.dataset['drop'] = drop.side;
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        const drop = dropAt(event);
        const target = idOf(ids, drop?.row ?? null);
        const id = dragged.current;
        unmark();
        dragged.current = null;
        if (drop === null || target === null || id === null) return;
        event.preventDefault();
        const landing = beside(ids, id, target, drop.side);
        if (landing !== null) move(id, landing, { kind: 'drop', beside: target });
      },
      onDragEnd: () => {
        unmark();
        dragged.current = null;
      },
    },
  };
};

/** A row that is moved in the page loses the focus; it gets it again when the list has been drawn anew. */
const useKeptFocus = (list: RefObject<HTMLElement | null>): ((id: string) => void) => {
  const expected = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (expected.current === null || document.activeElement !== document.body) return;
    focusRow(list.current, expected.current);
  });
  return (id) => {
    expected.current = id;
    setTimeout(() => (expected.current = null), 1000);
  };
};

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row][draggable="true"]') : null;

const idOf = <Id extends string>(ids: readonly Id[], row: HTMLElement | null): Id | null =>
  ids.find((id) => id === row?.dataset['row']) ?? null;

const dropAt = (event: DragEvent<HTMLElement>): Drop | null => {
  const row = rowAt(event.target);
  if (row === null) return null;
  const { top, height } = row.getBoundingClientRect();
  return { row, side: event.clientY < top + height / 2 ? 'before' : 'after' };
};
