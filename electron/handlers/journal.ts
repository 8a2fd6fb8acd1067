import type { Handlers } from '#electron/ipc.ts';
import { copyAside, thinAside } from '#electron/services/aside.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import type { LivingJournal } from '#electron/services/journal/living-journal.ts';
import { beginRewriting, type Rewriting } from '#electron/services/journal/rewrite.ts';
import { shrunkSnapshot } from '#electron/services/snapshots/snapshots.ts';
import type { StartNotes } from '#electron/services/start-notes.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/ipc.ts';

/** What the handlers of the journal work on. */
export interface JournalDesk {
  readonly profile: string;
  readonly disk: Disk;
  readonly now: () => Date;
  readonly journal: LivingJournal;
  readonly notes: StartNotes;
}

type JournalChannel = 'journalState' | 'appendChange' | 'readChanges' | 'rewriteJournal';

export const journalHandlers = (desk: JournalDesk): Pick<Handlers, JournalChannel> => {
  const { journal } = desk;
  return {
    journalState: () => journalState(desk),
    appendChange: journal.append,
    readChanges: async ({ from, most }) => {
      const current = await journal.current().catch(() => null);
      return current === null ? refuse('notReadable') : current.read(from, most);
    },
    rewriteJournal: rewriteJournal(desk),
  };
};

const journalState = async (desk: JournalDesk): Promise<Answers['journalState']> => {
  const { journal, notes } = desk;
  const found = { unclean: notes.unclean, setAside: notes.setAside() };
  const current = await journal.current().catch(() => 'unreadable' as const);
  if (current === 'unreadable') return { head: null, state: 'damaged', reached: 0, shrunk: null, ...found };
  if (current === null) return { head: null, state: 'none', reached: 0, shrunk: null, ...found };
  return {
    head: current.head(),
    state: current.state(),
    reached: current.reached(),
    shrunk: await shrunkSnapshot(desk, current.keyId).catch(() => null),
    ...found,
  };
};

const rewriteJournal = (desk: JournalDesk): Handlers['rewriteJournal'] => {
  const { profile, disk, now, journal } = desk;
  let rewriting: Rewriting | null = null;

  const giveUp = async (detail: string): Promise<Answers['rewriteJournal']> => {
    await rewriting?.drop().catch(() => undefined);
    rewriting = null;
    return refuse('notWritten', detail);
  };

  return async ({ changes, part }) => {
    try {
      if (part === 'first' || part === 'only') {
        await rewriting?.drop();
        rewriting = null;
        const keyId = await journal.keyId();
        if (keyId === null) return refuse('notWritten', 'locked');
        rewriting = await beginRewriting(profile, keyId, disk);
      }
      if (rewriting === null) return refuse('notWritten', 'no first part');
      if (!(await rewriting.add(changes))) return await giveUp('doesNotFollow');
      if (part === 'first' || part === 'middle') return accept(null);
      const whole = rewriting;
      await copyAside({ profile, why: 'journal', now: now() }, disk);
      await journal.replace(whole.finish);
      rewriting = null;
    } catch (error) {
      return giveUp(error instanceof Error ? error.message : 'unknown');
    }
    await thinAside(profile, disk).catch(() => undefined);
    return accept(null);
  };
};
