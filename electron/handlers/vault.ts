import type { BrowserWindow } from 'electron';
import { vaultRequests, type VaultAnswers } from '#shared/ipc/vault.ts';
import type { Handlers } from '#electron/ipc.ts';
import { openSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';

type Channel = keyof VaultAnswers;

/** One handler for each channel of the vault; a lock loads the window anew, and so does another who takes over. */
export const vaultHandlers = (
  vault: Vault,
  loadAnew: (window: BrowserWindow) => void,
): Pick<Handlers, Channel> => {
  const { lock, unlock } = vault;
  return {
    ...pick(vault),
    unlock: async (request, window) => {
      const before = openSession();
      const answer = await unlock(request);
      if (answer.ok && before !== null && before.personId !== request.personId) loadAnew(window);
      return answer;
    },
    lock: async (request, window) => {
      await lock(request);
      loadAnew(window);
      return null;
    },
  };
};

/** The channels alone; what the rest of main does with keys is not for the window. */
const pick = (vault: Vault): Pick<Vault, Channel> => {
  const entries = Object.keys(vaultRequests).map((name) => [name, Reflect.get(vault, name)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has a function for every channel
  return Object.fromEntries(entries) as Pick<Vault, Channel>;
};
