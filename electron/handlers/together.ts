import type { TogetherAnswers } from '#shared/ipc/together.ts';
import type { Handlers } from '#electron/ipc.ts';
import type { Vault } from '#electron/services/keys/vault.ts';

/** What two people do together in one window, each with their own passphrase. */
export const togetherHandlers = ({
  signTogether,
  envelopeKey,
}: Pick<Vault, keyof TogetherAnswers>): Pick<Handlers, keyof TogetherAnswers> => ({
  signTogether: (request) => signTogether(request),
  envelopeKey: (request) => envelopeKey(request),
});
