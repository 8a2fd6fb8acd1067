import type { Disk } from '#electron/services/journal/disk.ts';
import type { LivingJournal } from '#electron/services/journal/living-journal.ts';
import type { OpenSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import type { VaultAnswer, VaultOrder } from '#electron/vault-tasks/all.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Id } from '#shared/domain/id.ts';

/** What a deletion for good works on and with. Tests hand in a desk of their own. */
export interface DisposalDesk {
  readonly profile: string;
  readonly disk: Disk;
  /** Null while locked. */
  readonly session: () => Pick<OpenSession, 'personId' | 'dataKey' | 'confirmedAt'> | null;
  readonly vault: Pick<Vault, 'keyIds' | 'vaultState' | 'beginKeyChange' | 'endKeyChange'>;
  readonly journal: LivingJournal;
  /** Runs the task in the vault process. */
  readonly rewrite: (
    order: VaultOrder<'rewriteJournal'>,
  ) => Promise<Answer<VaultAnswer<'rewriteJournal'>, 'taskFailed'>>;
  /** Empties the database of the window that asked, and loads the window anew. */
  readonly startOver: () => Promise<void>;
  /**
   * Makes a new copy in the profile, and removes those from before, also where none could be made; given the names of
   * what was left the last time, removes only those. Never throws.
   * @returns the names of those that could not be removed; null: nobody knows
   */
  readonly renewCopies: (left: readonly string[] | null) => Promise<readonly string[] | null>;
  readonly now: () => Date;
  readonly newId: <Noun extends string>() => Id<Noun>;
  readonly randomKey: () => Uint8Array;
}
