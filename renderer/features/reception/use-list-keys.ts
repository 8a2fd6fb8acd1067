import {
  useEffect,
  useEffectEvent,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Entry } from './entry.ts';
import type { Grouped } from './groups.ts';
import { closeItem, tick } from './item-actions.ts';
import { listActions } from './list-actions.ts';
import { activate, startRenaming, touch, useView, type RowKey } from './view.ts';

/**
 * The keyboard of the list: arrows, Home and End walk; Space ticks, F2 renames, Delete bins, Alt+arrow moves.
 * Enter is the title button's own.
 */
export const useListKeys = (
  list: RefObject<HTMLElement | null>,
  grouped: Grouped,
): {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onPointerOver: (event: PointerEvent<HTMLElement>) => void;
} => {
  useTabStop(list);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    if (row === null || isWriting(event.target) || isInMenu(event.target)) return;
    const entry = findEntry(grouped, row.dataset['item']);
    if (entry === undefined) return;
    if (runKey(event, row, entry) || walk(event, list.current, row)) event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    if (row !== null) activate(keyOf(row));
  };
  const onPointerOver = (event: PointerEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    if (row !== null) touch(keyOf(row));
  };
  return { onKeyDown, onFocus, onPointerOver };
};

/** Puts focus on a row: on its title, or on the control that had it. */
export const focusRow = (row: HTMLElement | undefined | null, control = 'button'): void => {
  row?.querySelector<HTMLElement>(control)?.focus();
  row?.scrollIntoView({ block: 'nearest' });
};

/** There is always one row that Tab reaches, also before the list has had focus and when its row is gone. */
const useTabStop = (list: RefObject<HTMLElement | null>): void => {
  const ensure = useEffectEvent(() => {
    const { active } = useView.getState();
    const rows = rowsIn(list.current);
    const first = rows[0];
    if (first !== undefined && !rows.some((row) => row.dataset['key'] === active)) activate(keyOf(first));
  });
  useEffect(() => ensure());
};

const runKey = (event: KeyboardEvent, row: HTMLElement, entry: Entry): boolean => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.altKey) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    if (isInPlan(row, entry)) listActions.step(entry, event.key === 'ArrowUp' ? 'up' : 'down');
    return true;
  }
  if (event.key === 'F2') startRenaming(keyOf(row));
  else if (event.key === 'Delete') listActions.bin(entry);
  else if (event.key === ' ' && !isTick(event.target)) void tick(entry);
  else if (event.key === 'Escape') closeItem();
  else return false;
  return true;
};

const walk = (event: KeyboardEvent, list: HTMLElement | null, row: HTMLElement): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const rows = rowsIn(list);
  const here = rows.indexOf(row);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return false;
  focusRow(rows[to], isTick(event.target) ? 'input' : 'button');
  return true;
};

const rowsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-key]') ?? []),
];
const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
const keyOf = (row: HTMLElement): RowKey => row.dataset['key'] as RowKey;

const isTick = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === 'checkbox';
const isWriting = (target: EventTarget): boolean => target instanceof HTMLInputElement && !isTick(target);
const isInMenu = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('[popover]') !== null;
const isInPlan = (row: HTMLElement, { item }: Entry): boolean =>
  row.dataset['key']?.startsWith(`${item.phase}/`) ?? false;

const findEntry = ({ phases }: Grouped, id: string | undefined): Entry | undefined =>
  phases.flatMap(({ all }) => all).find(({ item }) => item.id === id);
