import { saveState } from '#renderer/db/save-state.ts';

/**
 * Leaves the field people write in, so that it saves itself, and waits until nothing is being saved; answers whether all
 * is saved. A save may begin a moment after the field is left, so it must be quiet for a while.
 */
export const flush = async (): Promise<boolean> => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (let quiet = 0; quiet < 3; quiet += 1) {
    // oxlint-disable-next-line no-await-in-loop -- it looks, waits, and looks again
    await moment();
    if (saveState().state === 'saving') quiet = -1;
  }
  return saveState().state === 'saved';
};

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
