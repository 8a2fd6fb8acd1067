import { refuse } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/ipc.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import type { Disk } from './disk.ts';
import { openJournal, type Journal } from './journal.ts';

/** The journal of this run, opened when it is first asked for. */
export interface LivingJournal {
  /** The id of the key of now; null: nothing founded. */
  readonly keyId: () => Promise<string | null>;
  /** Null where nothing has been founded. Throws where the disk does not let it be opened; the next call tries again. */
  readonly current: () => Promise<Journal | null>;
  readonly append: (change: StoredChange) => Promise<Answers['appendChange']>;
  /** Until the answer is called, every append is told `notWritten`, and what was on its way is done when it answers. */
  readonly stopAppends: () => Promise<() => void>;
  /**
   * Lets go of the file, so that it can be replaced: after a change of keys, a restore, a rewriting. The next call of
   * `current` opens what lies there then.
   */
  readonly letGo: () => Promise<void>;
}

/** So long nothing must be appended before it is written down how far the journal has come, in milliseconds. */
const restAfter = 2000;

/** @param keyId the id of the key of now, as it stands in the open on the disk; null: nothing founded */
export const livingJournal = (
  profile: string,
  keyId: () => Promise<string | null>,
  disk: Disk,
): LivingJournal => {
  let opened: Promise<Journal | null> | null = null;
  let stops = 0;
  let resting: NodeJS.Timeout | undefined;

  const open = async (): Promise<Journal | null> => {
    const id = await keyId();
    return id === null ? null : openJournal(profile, id, disk);
  };

  const current = async (): Promise<Journal | null> => {
    opened ??= open();
    const opening = opened;
    const forget = () => {
      if (opened === opening) opened = null;
    };
    try {
      const journal = await opening;
      // Nothing founded yet: ask again the next time.
      if (journal === null) forget();
      return journal;
    } catch (error) {
      forget();
      throw error;
    }
  };

  return {
    keyId,
    current,
    append: async (change) => {
      const journal = await current().catch(() => 'unreadable' as const);
      if (journal === 'unreadable' || stops > 0) return refuse('notWritten');
      // No key, no journal: nothing is written before there is something to seal it with.
      if (journal === null) return refuse('locked');
      const answer = await journal.append(change);
      clearTimeout(resting);
      resting = setTimeout(() => void journal.rest().catch(() => undefined), restAfter).unref();
      return answer;
    },
    stopAppends: async () => {
      stops += 1;
      // A read waits for every append before it.
      await (await current().catch(() => null))?.read(1, 1);
      let stopped = true;
      return () => {
        if (stopped) stops -= 1;
        stopped = false;
      };
    },
    letGo: async () => {
      const closing = opened;
      opened = null;
      clearTimeout(resting);
      const journal = await closing?.catch(() => null);
      await journal?.close();
    },
  };
};
