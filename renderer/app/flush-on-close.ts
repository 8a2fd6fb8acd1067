import { snapshotAtQuit } from '#renderer/db/snapshot-pace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { flush } from '#renderer/stores/flush.ts';

/** Main waits two seconds altogether; a snapshot that takes longer is taken at the next burst. */
const patience = 1_200;

/** Before the window closes: saves what is being typed, and tells main whether all is saved. */
export const flushOnClose = (): void => {
  desktop.onFlush(async () => {
    const isSaved = await flush();
    await Promise.race([
      snapshotAtQuit().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    return isSaved;
  });
};
