import { create } from 'zustand';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Person } from '#shared/domain/person.ts';
import type { VaultAnswers } from '#shared/ipc/vault.ts';
import { confirmMe } from './confirm-me.ts';
import { flush } from './flush.ts';
import { forgetKeysOnLeaving } from './forget-keys.ts';
import { refreshVault, useVault } from './vault.ts';

interface Switching {
  /** Who wants to take over, and whether they have a passphrase of their own already. */
  readonly to: { readonly person: Person; readonly hasAccess: boolean } | null;
}

/** The change of person that is being asked about; the window shows it as a dialog. */
export const useSwitching = create<Switching>(() => ({ to: null }));

/**
 * Lets another of the people take over, with their own passphrase. Who has none yet makes one, once who has opened has
 * shown that it is them.
 */
export const openAs = async (person: Person): Promise<void> => {
  if (person.id === useVault.getState().opener?.personId) return;
  const { people } = await refreshVault();
  const hasAccess = people.some(({ personId }) => personId === person.id);
  if (!hasAccess && !(await confirmMe())) return;
  useSwitching.setState({ to: { person, hasAccess } });
};

/** Asks for the passphrase the person has. */
export const askForPassphrase = (person: Person): void =>
  useSwitching.setState({ to: { person, hasAccess: true } });

export const stopSwitching = (): void => useSwitching.setState({ to: null });

type Refusal = Exclude<VaultAnswers['unlock'], { readonly ok: true }>['reason'] | 'notSaved';

/**
 * Opens for the person; main then loads the window anew, in a process of its own: keys, undo, search index and whatever
 * else the one before had in memory are gone with it. The place in the app is kept.
 */
export const takeOver = async ({ id }: Person, passphrase: string): Promise<Answer<null, Refusal>> => {
  if (!(await flush())) return { ok: false, reason: 'notSaved' };
  const answer = await desktop.unlock({ personId: id, passphrase });
  if (!answer.ok) return answer;
  forgetKeysOnLeaving();
  // The window is going; nobody shall be told anything more.
  return new Promise(() => undefined);
};
