import { emptyDigest } from '#shared/vault/row-digest.ts';
import { firstLink } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import type { JournalState, KeptSnapshot } from '#shared/ipc/journal.ts';
import type { DesktopPort } from '#renderer/db/desktop-port.ts';
import { testVault } from './test-keys.ts';

/** A desktop that keeps the journal, snapshots and copies in memory, and can be told to refuse. */
export const fakeDesktop = () => {
  const copies = new Map<string, string>();
  const state = {
    journal: [] as StoredChange[],
    snapshots: [] as KeptSnapshot[],
    /** What has been set aside, and why. */
    aside: [] as string[],
    damagedAfter: null as number | null,
    /** How many changes after that cannot be read; what comes after them can. */
    damaged: Infinity,
    /** What stands beside the journal of how far it has come. */
    reached: 0,
    refusesAppend: false,
    isWhole: 0,
  };
  const readable = () =>
    state.damagedAfter === null ? state.journal : state.journal.slice(0, state.damagedAfter);
  const desktop: DesktopPort = {
    journalState: () => Promise.resolve(stateOf(readable(), state)),
    appendChange: (change) => {
      if (state.refusesAppend) return Promise.resolve({ ok: false, reason: 'notWritten' });
      if (!state.journal.some(({ id }) => id === change.id)) state.journal.push(change);
      return Promise.resolve({ ok: true, value: { sequence: change.sequence } });
    },
    readChanges: ({ from, most }) =>
      Promise.resolve({
        ok: true,
        value: state.journal
          .filter(({ sequence }) => sequence >= from && !isDamaged(sequence, state))
          .slice(0, most),
      }),
    readSnapshot: ({ upTo }) =>
      Promise.resolve({
        ok: true,
        value: state.snapshots.findLast(({ sequence }) => sequence <= upTo) ?? null,
      }),
    keepSnapshot: ({ sequence, chain, digest, bytes }) => {
      state.snapshots.push({ sequence, chain, digest, bytes, made: new Date().toISOString() });
      return Promise.resolve({ ok: true, value: null });
    },
    setDatabaseAside: ({ why }) => {
      state.aside.push(why);
      return Promise.resolve({ ok: true, value: null });
    },
    rewriteJournal: ({ changes, part }) => {
      if (part === 'first' || part === 'only') state.journal = [];
      state.journal.push(...changes);
      state.damagedAfter = null;
      return Promise.resolve({ ok: true, value: null });
    },
    databaseIsWhole: () => {
      state.isWhole += 1;
      state.reached = 0;
      return Promise.resolve(null);
    },
    keepCopy: ({ text }) => {
      const name = `copy-${copies.size + 1}.json`;
      copies.set(name, text);
      return Promise.resolve({ ok: true, value: { name } });
    },
    readCopy: ({ name }) => {
      const text = copies.get(name);
      return Promise.resolve(
        text === undefined ? { ok: false, reason: 'unknownFile' } : { ok: true, value: { text } },
      );
    },
  };
  return { desktop, copies, state };
};

export type FakeDesktop = ReturnType<typeof fakeDesktop>;

const isDamaged = (
  sequence: number,
  { damagedAfter, damaged }: { readonly damagedAfter: number | null; readonly damaged: number },
): boolean => damagedAfter !== null && sequence > damagedAfter && sequence <= damagedAfter + damaged;

interface Noted {
  readonly damagedAfter: number | null;
  readonly aside: readonly string[];
  readonly reached: number;
}

const stateOf = (changes: readonly StoredChange[], { damagedAfter, aside, reached }: Noted): JournalState => {
  const { keyId } = testVault();
  const last = changes.at(-1);
  const { sequence, chain, digest } = last ?? {
    sequence: 0,
    chain: firstLink(keyId),
    digest: emptyDigest,
  };
  return {
    head: { keyId, sequence, chain, digest },
    state: damagedAfter === null ? 'whole' : 'damaged',
    reached: Math.max(reached, sequence),
    shrunk: null,
    unclean: false,
    setAside: aside.at(-1) ?? null,
  };
};
