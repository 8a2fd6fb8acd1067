import type { OpenSession } from '#electron/services/keys/open-vault.ts';
import { dropKey } from '#shared/vault/seal.ts';
import type { BackupDesk } from './desk.ts';
import type { KeptPlaces } from './kept-places.ts';
import { copyToSecond, isBehind, makeInProfile } from './making.ts';
import { secondFolder } from './second-place.ts';

/**
 * Makes a last copy for a session that is about to be locked: nobody may open again before the PC is shut down. Takes
 * what it needs of the keys before it returns, and lets go of it as soon as the copy is made, or when it cannot be.
 * @param signal aborts when the keys must be gone, made or not
 * @returns the act, to be done in its turn
 */
export const lastCopy = (
  { desk, kept }: { readonly desk: BackupDesk; readonly kept: KeptPlaces },
  session: OpenSession,
  signal: AbortSignal,
): (() => Promise<void>) => {
  const held = hold(session, signal);
  // Its path is sealed, and the copy in it needs no key any more.
  const folder = secondFolder(desk, kept.current(), session);
  return async () => {
    try {
      if (signal.aborted || !isBehind(kept, await desk.journal())) return;
      const made = await makeInProfile({ ...desk, session: held.session }, kept, signal);
      held.end();
      if (made.ok) await copyToSecond({ ...desk, session: () => held.known }, kept, folder);
    } finally {
      held.end();
    }
  };
};

/** What is known of the session without its keys, and the session itself until the end. */
const hold = (session: OpenSession, signal: AbortSignal) => {
  const known: OpenSession = {
    ...session,
    personKey: new Uint8Array(),
    dataKey: { id: session.dataKey.id, bytes: new Uint8Array() },
    // A copy waits for a change of keys to be done: none is made while there is such a key.
    retiring: session.retiring === null ? null : { id: session.retiring.id, bytes: new Uint8Array() },
    backupIdentity: '',
  };
  let whole: OpenSession | null = null;
  const end = () => {
    if (whole !== null) dropKey(whole.dataKey.bytes);
    whole = null;
  };
  if (!signal.aborted) {
    const bytes = Uint8Array.from(session.dataKey.bytes);
    const { backupIdentity } = session;
    whole = { ...known, dataKey: { id: session.dataKey.id, bytes }, backupIdentity };
    signal.addEventListener('abort', end, { once: true });
  }
  return { known, session: () => whole, end };
};
