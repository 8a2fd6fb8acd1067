import { sealUnsaved } from '#renderer/db/unsaved.ts';
import { isOpen } from '#renderer/db/vault.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { flush } from './flush.ts';
import { forgetKeysOnLeaving } from './forget-keys.ts';

let isLocking = false;

/**
 * Milliseconds a save may take before it is left to the sealed rest, where it is as long as nobody knows that it is
 * saved: a lock must not wait for a sick disk.
 */
const patience = 1_500;

/**
 * Locks: saves what is being typed, gives main what could not be saved (sealed), drops the keys here, and lets main drop
 * them there and load the window anew. Before there are keys there is nothing to lock.
 */
export const lockNow = async (): Promise<void> => {
  if (!isOpen() || isLocking) return;
  isLocking = true;
  await Promise.race([flush(), new Promise((resolve) => setTimeout(resolve, patience))]);
  const unsaved = sealUnsaved();
  forgetKeysOnLeaving();
  await desktop.lock({ unsaved });
};
