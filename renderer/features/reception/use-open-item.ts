import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { PhaseSection } from './groups.ts';
import { focusRow } from './use-list-keys.ts';
import { activate, fold, useView, type RowKey } from './view.ts';

/**
 * An item that is opened from another room (Oversikt, search) is shown in the list too: its phase is unfolded and its
 * row brought up. When the pane is closed, focus goes back to the row of what it showed last.
 */
export const useOpenItem = (
  list: RefObject<HTMLElement | null>,
  phases: readonly PhaseSection[],
  openId: string | undefined,
): void => {
  /** The row it was opened from; an item may also stand at the top. */
  const from = useRef<RowKey | null>(null);
  const rowOf = (key: RowKey | null) => list.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const show = useEffectEvent((id: string) => {
    const section = phases.find(({ all }) => all.some(({ item }) => item.id === id));
    const entry = section?.all.find(({ item }) => item.id === id);
    const { active } = useView.getState();
    const isAtHand = document.activeElement?.closest(`[data-key="${active}"][data-item="${id}"]`) ?? null;
    from.current = active;
    if (section === undefined || entry === undefined || isAtHand !== null) return;
    const row: RowKey = `${section.phase}/${entry.item.id}`;
    from.current = row;
    fold(section.phase, false);
    activate(row);
    requestAnimationFrame(() => rowOf(row)?.scrollIntoView({ block: 'center' }));
  });
  const leave = useEffectEvent(() => {
    if (document.querySelector('[data-pane="side"]') === null) focusRow(rowOf(from.current));
  });
  useEffect(() => {
    if (openId === undefined) return undefined;
    // The pane takes focus as it opens; a row that was pressed has it until then.
    show(openId);
    return () => {
      requestAnimationFrame(() => leave());
    };
  }, [openId]);
};
