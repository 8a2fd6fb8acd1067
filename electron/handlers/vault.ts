import type { BrowserWindow } from 'electron';
import { vaultRequests, type VaultAnswers } from '#shared/ipc/vault.ts';
import type { Handlers } from '#electron/ipc.ts';
import type { Vault } from '#electron/services/keys/vault.ts';

type Channel = keyof VaultAnswers;

/** One handler for each channel of the vault; a lock loads the window anew. */
export const vaultHandlers = (
  vault: Vault,
  locked: (window: BrowserWindow) => void,
): Pick<Handlers, Channel> => {
  const { lock } = vault;
  return {
    ...pick(vault),
    lock: async (request, window) => {
      await lock(request);
      locked(window);
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
