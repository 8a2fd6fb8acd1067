import { base64 } from '@scure/base';
import { retryUnsaved, sealUnsaved } from '#renderer/db/unsaved.ts';

/** What could not be saved, sealed, for the few moments until this window is loaded anew. */
const place = 'unsaved';

/** Before the window is loaded anew to make the database good: nothing that was written goes with it. */
export const keepUnsaved = (): void => {
  const sealed = sealUnsaved();
  if (sealed === null) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, base64.encode(sealed));
};

/** Tries again what was left, once the database is whole. */
export const retryKept = async (): Promise<void> => {
  const kept = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (kept !== null) await retryUnsaved(base64.decode(kept));
};
