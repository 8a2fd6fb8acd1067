import { indexedDbFolder } from '#electron/services/leveldb-guard/guard.ts';
import type { DisposalDesk } from './desk.ts';
import { dropJournal } from './dispose.ts';
import { removeRemnants } from './remnants.ts';
import { readState, removeState } from './state-file.ts';

type StartDesk = Pick<DisposalDesk, 'profile' | 'disk' | 'now'> & {
  readonly vault: Pick<DisposalDesk['vault'], 'keyIds'>;
};

/**
 * At start, before the window and its database: takes up a deletion for good where it was broken off. Where the key was
 * not changed, what had been made goes. Where it was, the database is sealed with the old key and is emptied, and the
 * window rebuilds it from the new journal. Needs no key. Never throws: what cannot be done now is done at a later start.
 */
export const settleDisposal = async ({ profile, disk, vault, now }: StartDesk): Promise<void> => {
  try {
    const [state, ids] = [await readState(profile, now()), await vault.keyIds()];
    if (ids === null) return;
    if (ids.retiring !== null) return await disk.remove(indexedDbFolder(profile));
    if (state === null) return;
    if (state.to !== ids.current) await dropJournal(profile, state.to, disk);
    else if (!(await removeRemnants(profile, ids.current, disk))) return;
    await removeState(profile, disk);
  } catch {
    // The comparison of database and journal finds out what is left as it was.
  }
};

/**
 * The database has been rebuilt under the new key and is whole: removes all that is sealed with the old one, and then
 * the old key itself. Does nothing where there was no change of keys.
 */
export const finishDisposal = async (desk: DisposalDesk): Promise<void> => {
  const { profile, disk, vault, now } = desk;
  const ids = await vault.keyIds();
  const state = await readState(profile, now());
  if (ids === null || (ids.retiring === null && state === null)) return;
  if (ids.retiring === null && state?.to !== ids.current) return;
  await desk.renewCopies().catch(() => undefined);
  const isClean = await removeRemnants(profile, ids.current, disk);
  // Also where a file is held by another program: without its key nothing in it can be read, and it goes at a later start.
  const ended = ids.retiring === null || (await vault.endKeyChange()).ok;
  if (isClean && ended) await removeState(profile, disk).catch(() => undefined);
};
