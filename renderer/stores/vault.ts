import { create } from 'zustand';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { OpenVault, VaultState } from '#shared/ipc/vault.ts';

/** Who has opened the vault, without the keys. */
export type Opener = Pick<OpenVault, 'personId' | 'role' | 'confirmedAt' | 'ownThings'>;

interface VaultStore {
  /** What main says of the keys on this PC; null until it has been asked. */
  readonly state: VaultState | null;
  /** Null while locked, and before the first passphrase is made. */
  readonly opener: Opener | null;
}

/** A copy of what main knows of the keys, for the screen. The keys themselves never lie in a store. */
export const useVault = create<VaultStore>(() => ({ state: null, opener: null }));

/** Asks main anew; call it after something has changed the keys. */
export const refreshVault = async (): Promise<VaultState> => {
  const state = await desktop.vaultState();
  useVault.setState({ state });
  return state;
};

/** Remembers who has opened. */
export const hasOpened = ({ personId, role, confirmedAt, ownThings }: OpenVault): void =>
  useVault.setState({ opener: { personId, role, confirmedAt, ownThings } });

/** The passphrase was typed just now, ISO instant. */
export const confirmedNow = (confirmedAt: string): void =>
  useVault.setState(({ opener }) => ({ opener: opener && { ...opener, confirmedAt } }));
