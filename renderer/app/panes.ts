const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Where focus was when a pane was left, so that F6 comes back to the same place. */
const lastFocused = new WeakMap<Element, HTMLElement>();

/** Moves focus to the next (1) or previous (-1) pane: navigation, content, right pane, status line. */
export const movePane = (step: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
  if (panes.length === 0) return;
  const active = document.activeElement;
  const here = panes.findIndex((pane) => pane.contains(active));
  if (here >= 0 && active instanceof HTMLElement) lastFocused.set(panes[here] as HTMLElement, active);
  const to = here < 0 ? 0 : (here + step + panes.length) % panes.length;
  const pane = panes[to];
  if (pane) placeIn(pane)?.focus();
};

const placeIn = (pane: HTMLElement): HTMLElement | null => {
  const before = lastFocused.get(pane);
  if (before?.isConnected && pane.contains(before)) return before;
  return (
    pane.querySelector<HTMLElement>('h1[tabindex], h2[tabindex]') ??
    pane.querySelector<HTMLElement>(focusable)
  );
};
