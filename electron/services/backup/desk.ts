import type { OpenSession } from '#electron/services/keys/open-vault.ts';
import type { VaultAnswer, VaultOrder, VaultTask } from '#electron/vault-tasks/all.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { JournalHead } from '#shared/journal/chain.ts';

/** The journal as a copy needs it: where it lies, how much of it is whole, and where it ends. */
export interface JournalPlace {
  readonly file: string;
  readonly length: number;
  readonly head: JournalHead;
}

/** What copies are made of and with. Tests hand in a desk of their own. */
export interface BackupDesk {
  readonly profile: string;
  readonly app: string;
  /** Null while locked. */
  readonly session: () => OpenSession | null;
  /** `keys.json` as it is; null: there is none that can be read. */
  readonly keyFileText: () => Promise<string | null>;
  /** Null where nothing has been founded, or where it cannot be read. */
  readonly journal: () => Promise<JournalPlace | null>;
  /** Runs the task in the vault process; the order is copied before it returns. */
  readonly runTask: <Kind extends VaultTask>(
    kind: Kind,
    order: VaultOrder<Kind>,
    patience?: number | AbortSignal,
  ) => Promise<Answer<VaultAnswer<Kind>, 'taskFailed'>>;
  /** The folder IT has decided; null: the user chooses. */
  readonly managedFolder: string | null;
  /** What stands in `LES-MEG.txt`. */
  readonly readMe: () => string;
  readonly now: () => Date;
  /** The variables of the process, which tell where sync programs lie. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
