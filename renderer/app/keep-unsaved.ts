import { base64 } from '@scure/base';
import { onAllSaved, whenAllSaved } from '#renderer/db/save-state.ts';
import { retryUnsaved, sealUnsaved } from '#renderer/db/unsaved.ts';
import { desktop } from '#renderer/desktop/bridge.ts';

/** What could not be saved, sealed, for the few moments until this window is loaded anew. */
const place = 'unsaved';

/** Before the window is loaded anew to make the database good: nothing that was written goes with it. */
export const keepUnsaved = (): void => {
  const sealed = sealUnsaved();
  if (sealed === null) return letGo();
  sessionStorage.setItem(place, base64.encode(sealed));
  // Where the window stays after all, what is saved must not be tried again much later.
  const stop = onAllSaved(() => {
    stop();
    letGo();
  });
};

/** Tries again what was left, once the database is whole. It stays until all is saved. */
export const retryKept = async (): Promise<void> => {
  const kept = sessionStorage.getItem(place);
  if (kept === null) return;
  await retryUnsaved(base64.decode(kept));
  whenAllSaved(letGo);
};

/**
 * Tries again what was left at the last lock. Main keeps it until it is asked once more, which is when all is saved: a
 * kill before that loses nothing, and a lock before that hands over what then is unsaved.
 */
export const retryLeft = async (): Promise<void> => {
  const left = await desktop.takeUnsaved();
  if (left === null) return;
  await retryUnsaved(left);
  whenAllSaved(() => void desktop.takeUnsaved());
};

const letGo = (): void => sessionStorage.removeItem(place);
