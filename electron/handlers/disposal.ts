import { emptyDatabase, loadAnew } from '#electron/empty-database.ts';
import type { Handlers } from '#electron/ipc.ts';
import { dispose } from '#electron/services/disposal/dispose.ts';
import type { DisposalDesk } from '#electron/services/disposal/desk.ts';

/** Deletes for good; the window that asked starts over with what is left. */
export const disposalHandlers = (desk: Omit<DisposalDesk, 'startOver'>): Pick<Handlers, 'dispose'> => ({
  dispose: (request, window) =>
    dispose(request, {
      ...desk,
      startOver: async () => {
        await emptyDatabase();
        loadAnew(window);
      },
    }),
});
