import { indexedDbFolder } from '#electron/services/leveldb-guard/guard.ts';
import type { DisposalDesk } from './desk.ts';
import { inTurn } from './turn.ts';
import { dropJournal } from './dispose.ts';
import { removeRemnants } from './remnants.ts';
import { readState, removeState, writeState } from './state-file.ts';

type StartDesk = Pick<DisposalDesk, 'profile' | 'disk' | 'now'> & {
  readonly vault: Pick<DisposalDesk['vault'], 'keyIds'>;
};

type FinishDesk = Pick<DisposalDesk, 'profile' | 'disk' | 'vault' | 'renewCopies' | 'now'>;

/**
 * At start, before the window and its database: takes up a deletion for good where it was broken off. Where the key was
 * not changed, what had been made goes. Where it was, the database is sealed with the old key and is emptied, and the
 * window rebuilds it from the new journal. Needs no key. Never throws: what cannot be done now is done at a later start.
 * @returns whether the database was emptied
 */
export const settleDisposal = async ({ profile, disk, vault, now }: StartDesk): Promise<boolean> => {
  try {
    const [state, ids] = [await readState(profile, now()), await vault.keyIds()];
    if (ids === null) return false;
    if (ids.retiring !== null) {
      await disk.remove(indexedDbFolder(profile));
      return true;
    }
    // Where only the clearing up was left, it is done when the database has been found whole.
    if (state === null || state.to === ids.current) return false;
    await dropJournal(profile, state.to, disk);
    await removeState(profile, disk);
  } catch {
    // The comparison of database and journal finds out what is left as it was.
  }
  return false;
};

/**
 * The database has been rebuilt under the new key and is whole: removes all that is sealed with the old one, and then
 * the old key itself. Does nothing where there was no change of keys.
 */
export const finishDisposal = (desk: FinishDesk): Promise<void> => inTurn(() => finish(desk));

const finish = async (desk: FinishDesk): Promise<void> => {
  const { profile, disk, vault, now } = desk;
  const ids = await vault.keyIds();
  if (ids === null) return;
  const noted = await readState(profile, now());
  const state = noted?.to === ids.current ? noted : null;
  const from = state?.from ?? ids.retiring;
  if (from === null) return;
  await removeRemnants(profile, ids.current, disk);
  // Also where a file is held by another program: without its key nothing in it can be read, and it goes at a later start.
  if (ids.retiring !== null && !(await vault.endKeyChange()).ok) return;
  const left = await desk.renewCopies(state?.left ?? null);
  // Once more, for a key file that was laid somewhere while the old key still stood in it.
  const isClean = await removeRemnants(profile, ids.current, disk);
  if (isClean && left?.length === 0) return removeState(profile, disk);
  // What another program holds goes at a later start.
  if (left !== null) await writeState(profile, { from, to: ids.current, left: [...left] });
};
