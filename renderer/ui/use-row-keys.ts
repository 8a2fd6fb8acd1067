import {
  useEffect,
  useEffectEvent,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

export interface RowKeys {
  /** The row that Tab reaches; the others are reached with the arrows. */
  readonly active: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * The keyboard of a list whose rows are marked `data-row="<id>"`: arrows, Home and End walk, and `press` has every other
 * key, answering true for those it has used. Rows give their controls `tabIndex` 0 where they are active, else -1. Where
 * the row with the focus goes away, the one that takes its place has it.
 */
export const useRowKeys = (
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  press: (id: string, key: string) => boolean,
): RowKeys => {
  const [last, setLast] = useState<{ readonly id: string; readonly place: number } | null>(null);
  const isThere = last !== null && ids.includes(last.id);
  const active = isThere ? last.id : (ids[Math.min(last?.place ?? 0, ids.length - 1)] ?? null);
  const inherit = useEffectEvent((_shown: string) => {
    const isLost = last !== null && !isThere && document.activeElement === document.body;
    if (isLost && active !== null) focusRow(list.current, active);
  });
  const shown = ids.join();
  useEffect(() => inherit(shown), [shown]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = rowOf(event.target)?.dataset['row'];
    const isOurs = id !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!isOurs || isElsewhere(event.target)) return;
    const to = stepFrom(ids, id, event.key);
    if (to !== null) focusRow(list.current, to, controlOf(event.target));
    else if (!press(id, event.key)) return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const id = rowOf(event.target)?.dataset['row'];
    if (id !== undefined) setLast({ id, place: Math.max(0, ids.indexOf(id)) });
  };
  return { active, onKeyDown, onFocus };
};

/** Puts focus in the row of the id: on the same control as before, else on its button, else on its link. */
export const focusRow = (list: HTMLElement | null, id: string, control = 'button'): void => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const row = rows.find((one) => one.dataset['row'] === id);
  (row?.querySelector<HTMLElement>(control) ?? row?.querySelector('a'))?.focus();
  row?.scrollIntoView({ block: 'nearest' });
};

const stepFrom = (ids: readonly string[], id: string, key: string): string | null => {
  const here = ids.indexOf(id);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: ids.length - 1,
  };
  const to = places[key];
  return to === undefined ? null : (ids[Math.max(0, Math.min(to, ids.length - 1))] ?? null);
};

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null;

/** Fields have their own keys, and so has an open menu. */
const isElsewhere = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  (target.closest('[popover]') !== null || target.matches('textarea, select, input:not([type="checkbox"])'));

const controlOf = (target: EventTarget): string => (target instanceof HTMLInputElement ? 'input' : 'button');
