import { desktop } from '#renderer/desktop/bridge.ts';
import { flush } from '#renderer/stores/flush.ts';

/** Before the window closes: saves what is being typed, and tells main whether all is saved. */
export const flushOnClose = (): void => {
  desktop.onFlush(flush);
};
