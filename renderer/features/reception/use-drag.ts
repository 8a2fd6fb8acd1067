import { useRef, type DragEvent } from 'react';
import type { ChecklistItemId } from '#shared/domain/id.ts';
import type { Entry } from './entry.ts';
import type { PhaseSection } from './groups.ts';
import { move } from './item-actions.ts';
import { placeBeside } from './place.ts';

interface Drop {
  readonly row: HTMLElement;
  readonly side: 'before' | 'after';
}

/** Rows of the plan can be dragged to another place, also in another phase. A line shows where the row will land. */
export const useDrag = (sections: readonly PhaseSection[]) => {
  const dragged = useRef<Entry | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const unmark = () => {
    delete marked.current?.dataset['drop'];
    marked.current = null;
  };
  const end = () => {
    unmark();
    dragged.current = null;
  };
  return {
    onDragStart: (event: DragEvent<HTMLElement>) => {
      const row = rowAt(event.target);
      dragged.current = entryOf(sections, row?.dataset['item']) ?? null;
      if (row === null || dragged.current === null) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.current.title);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      const drop = dropAt(event);
      if (drop === null || dragged.current === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      if (marked.current !== drop.row) unmark();
      marked.current = drop.row;
      drop.row.dataset['drop'] = drop.side;
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      const drop = dropAt(event);
      const entry = dragged.current;
      end();
      if (drop === null || entry === null) return;
      event.preventDefault();
      const target = drop.row.dataset['item'] as ChecklistItemId;
      const place = placeBeside(sections, entry.item.id, target, drop.side);
      if (place !== null) void move(entry, place);
    },
    onDragEnd: end,
  };
};

/** The row under the pointer, if it belongs to the plan, and which half of it. */
const dropAt = (event: DragEvent<HTMLElement>): Drop | null => {
  const row = rowAt(event.target);
  if (row === null) return null;
  const { top, height } = row.getBoundingClientRect();
  return { row, side: event.clientY < top + height / 2 ? 'before' : 'after' };
};

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key][draggable="true"]') : null;

const entryOf = (sections: readonly PhaseSection[], id: string | undefined): Entry | undefined =>
  sections.flatMap(({ all }) => all).find(({ item }) => item.id === id);
