import type { Answer } from '#shared/domain/answer.ts';
import type { DeriveOrder, DerivedKey } from '#electron/vault-tasks/derive.ts';
import type { KeptDoor } from './door.ts';
import type { KeyStore } from './key-store.ts';
import type { Keychain } from './remembered.ts';

/** What the vault works with; a test brings its own. */
export interface VaultMeans {
  readonly folder: string;
  readonly store: KeyStore;
  readonly door: KeptDoor;
  readonly keychain: Keychain;
  readonly derive: (order: DeriveOrder) => Promise<Answer<DerivedKey, 'taskFailed'>>;
  readonly now: () => Date;
  /** Cryptographically random bytes. */
  readonly random: (length: number) => Uint8Array;
  /** A random whole number from 0 up to, not including, `below`; every one as likely. */
  readonly randomBelow: (below: number) => number;
  /** Whether a passphrase shall cost about a second on this PC, or only the least. */
  readonly isCalibrated: boolean;
  /** Names this run of the PC, from its start to its shutting down. */
  readonly pcRun: string;
  /** The published passphrase of the demo kommune, in its profile; null anywhere else, where it is refused. */
  readonly demoPassphrase: string | null;
}
