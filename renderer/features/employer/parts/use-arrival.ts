import { useEffect } from 'react';

/**
 * Takes focus, and the eye, to the row one came to by its id, as from a search: `data-row="<id>"`. Once it is drawn, and
 * only then; an id that is of no row does nothing.
 */
export const useArrival = (id: string | undefined, isDrawn: boolean): void => {
  useEffect(() => {
    if (id === undefined || !isDrawn) return;
    const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>('button, select, input')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [id, isDrawn]);
};
