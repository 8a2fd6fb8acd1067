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
  /** Lets go of the file while `act` replaces it; whoever asks for the journal meanwhile waits for the new one. */
  readonly replace: (act: () => Promise<void>) => Promise<void>;
}

/** So long nothing must be appended before it is written down how far the journal has come, in milliseconds. */
const restAfter = 2000;

/** @param keyId the id of the key of now, as it stands in the open on the disk; null: nothing founded */
export const livingJournal = (
  profile: string,
  keyId: () => Promise<string | null>,
  disk: Disk,
): LivingJournal => {
  const { current, letGo, replace } = heldJournal(async () => {
    const id = await keyId();
    return id === null ? null : openJournal(profile, id, disk);
  });
  let stops = 0;
  let resting: NodeJS.Timeout | undefined;
  return {
    keyId,
    current,
    letGo,
    replace,
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
  };
};

/** One journal at a time, opened when it is asked for and kept until it is let go. */
const heldJournal = (
  open: () => Promise<Journal | null>,
): Pick<LivingJournal, 'current' | 'letGo' | 'replace'> => {
  let opened: Promise<Journal | null> | null = null;

  const close = async (closing: Promise<Journal | null> | null): Promise<void> =>
    (await closing?.catch(() => null))?.close();

  return {
    current: async () => {
      opened ??= open();
      const opening = opened;
      const journal = await opening.catch((error: unknown) => {
        if (opened === opening) opened = null;
        throw error;
      });
      // Nothing founded yet: asked again the next time.
      if (journal === null && opened === opening) opened = null;
      return journal;
    },
    letGo: () => {
      const closing = opened;
      opened = null;
      return close(closing);
    },
    replace: (act) => {
      const replaced = close(opened).then(act);
      opened = replaced.then(open, open);
      // Opened now, told of when it is asked for.
      opened.catch(() => undefined);
      return replaced;
    },
  };
};
