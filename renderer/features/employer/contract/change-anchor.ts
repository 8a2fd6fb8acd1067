import type { ContractChangeId } from '#shared/domain/id.ts';

/** Where a change stands on the page, and the way to it once it is drawn. */
export const changeAnchor = {
  id: (change: ContractChangeId): string => `change-${change}`,
  /** Takes focus to the first field of the change. It comes by the live query, a moment after it is stored. */
  show: (change: ContractChangeId, tries = 40): void => {
    const field = document.querySelector<HTMLElement>(`[id="change-${change}"] :is(input, textarea)`);
    if (field !== null) return field.focus();
    if (tries > 0) requestAnimationFrame(() => changeAnchor.show(change, tries - 1));
  },
};
