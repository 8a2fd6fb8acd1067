import { sealUnsaved } from '#renderer/db/unsaved.ts';
import { forgetKeys, isOpen } from '#renderer/db/vault.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { flush } from './flush.ts';

let isLocking = false;

/**
 * Locks: saves what is being typed, gives main what could not be saved (sealed), drops the keys here, and lets main drop
 * them there and load the window anew. Before there are keys there is nothing to lock.
 */
export const lockNow = async (): Promise<void> => {
  if (!isOpen() || isLocking) return;
  isLocking = true;
  await flush();
  const unsaved = sealUnsaved();
  forgetKeys();
  await desktop.lock({ unsaved });
};
