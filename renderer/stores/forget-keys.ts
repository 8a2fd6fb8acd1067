import { forgetKeys } from '#renderer/db/vault.ts';

/**
 * Zeroes the keys of this window as it is left, a moment from now. Not before: what is still being read for the screen
 * would find nothing to open it with.
 */
export const forgetKeysOnLeaving = (): void =>
  globalThis.addEventListener('pagehide', () => forgetKeys(), { once: true });
