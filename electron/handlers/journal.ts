import type { Handlers } from '#electron/ipc.ts';
import type { LivingJournal } from '#electron/services/journal/living-journal.ts';
import { refuse } from '#shared/domain/answer.ts';
import type { JournalState } from '#shared/ipc/journal.ts';

/** What the handlers of the journal work on. */
export interface JournalDesk {
  readonly journal: LivingJournal;
  /** What was found at this start. */
  readonly start: { readonly unclean: boolean; readonly setAside: () => string | null };
}

type JournalChannel = 'journalState' | 'appendChange' | 'readChanges';

/** So long nothing must be appended before it is written down how far the journal has come, in milliseconds. */
const restAfter = 2000;

export const journalHandlers = ({ journal, start }: JournalDesk): Pick<Handlers, JournalChannel> => {
  let resting: NodeJS.Timeout | undefined;
  return {
    journalState: async () => {
      const found = { unclean: start.unclean, setAside: start.setAside() };
      const current = await journal.current().catch(() => 'unreadable' as const);
      if (current === 'unreadable') return { head: null, state: 'damaged', reached: 0, ...found };
      if (current === null) return { head: null, state: 'none', reached: 0, ...found };
      return {
        head: current.head(),
        state: current.state(),
        reached: current.reached(),
        ...found,
      } satisfies JournalState;
    },
    appendChange: async (change) => {
      const current = await journal.current().catch(() => 'unreadable' as const);
      if (current === 'unreadable') return refuse('notWritten');
      // No key, no journal: nothing is written before there is something to seal it with.
      if (current === null) return refuse('locked');
      const answer = await current.append(change);
      clearTimeout(resting);
      resting = setTimeout(() => void current.rest().catch(() => undefined), restAfter).unref();
      return answer;
    },
    readChanges: async ({ from, most }) => {
      const current = await journal.current().catch(() => null);
      return current === null ? refuse('notReadable') : current.read(from, most);
    },
  };
};
