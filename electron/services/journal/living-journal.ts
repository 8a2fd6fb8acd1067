import type { Disk } from './disk.ts';
import { openJournal, type Journal } from './journal.ts';

/** The journal of this run, opened when it is first asked for. */
export interface LivingJournal {
  /** Null where nothing has been founded. Throws where the disk does not let it be opened; the next call tries again. */
  readonly current: () => Promise<Journal | null>;
  /**
   * Lets go of the file, so that it can be replaced: after a change of keys, a restore, a rewriting. The next call of
   * `current` opens what lies there then.
   */
  readonly letGo: () => Promise<void>;
}

/** @param currentKeyId the id of the key of now, as it stands in the open on the disk; null: nothing founded */
export const livingJournal = (
  profile: string,
  currentKeyId: () => Promise<string | null>,
  disk: Disk,
): LivingJournal => {
  let opened: Promise<Journal | null> | null = null;
  const open = async (): Promise<Journal | null> => {
    const keyId = await currentKeyId();
    return keyId === null ? null : openJournal(profile, keyId, disk);
  };
  return {
    current: async () => {
      opened ??= open();
      const opening = opened;
      try {
        const journal = await opening;
        // Nothing founded yet: ask again the next time.
        if (journal === null && opened === opening) opened = null;
        return journal;
      } catch (error) {
        if (opened === opening) opened = null;
        throw error;
      }
    },
    letGo: async () => {
      const closing = opened;
      opened = null;
      const journal = await closing?.catch(() => null);
      await journal?.close();
    },
  };
};
