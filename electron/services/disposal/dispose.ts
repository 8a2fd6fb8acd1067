import { journalFile } from '#electron/services/journal/journal.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { DisposalAnswers, disposalRequests } from '#shared/ipc/disposal.ts';
import { freshFor } from '#shared/ipc/vault.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import type { z } from '#shared/zod.ts';
import type { DisposalDesk } from './desk.ts';
import { removeState, writeState } from './state-file.ts';
import { inTurn } from './turn.ts';

type Request = z.infer<typeof disposalRequests.dispose>;
type Refusal = Extract<DisposalAnswers['dispose'], { ok: false }>['reason'];

/**
 * Deletes for good. Everything is made ready beside what is there, and read back; then one writing of the key file
 * makes the new journal the workspace's. Broken off before that, nothing has happened and the next start clears up;
 * broken off after it, the next start goes on. The window that is loaded anew rebuilds its database, and when that is
 * whole, `finishDisposal` removes what is old.
 */
export const dispose = (request: Request, desk: DisposalDesk): Promise<Answer<null, Refusal>> =>
  inTurn(async () => {
    // What was appended meanwhile would be lost with the old journal: the window is told that it is not saved.
    const goOn = await desk.journal.stopAppends();
    return act(request, desk).finally(goOn);
  });

const act = async (request: Request, desk: DisposalDesk): Promise<Answer<null, Refusal>> => {
  const session = desk.session();
  const ids = await desk.vault.keyIds();
  if (session === null || ids === null) return refuse('locked');
  if (!isConfirmed(session.confirmedAt, desk.now())) return refuse('notConfirmed');
  // Who can open is never without a row of their own: the access goes first.
  const { people } = await desk.vault.vaultState(undefined);
  const openers = new Set<string>(people.map(({ personId }) => personId));
  if (request.records.some(({ table, id }) => table === 'people' && openers.has(id))) {
    return refuse('hasAccess');
  }
  // The one before has not been cleared up after: the window will soon have said that its database is whole.
  if (ids.retiring !== null) return refuse('notWritten', 'retiring');
  // A copy: the session's own bytes are filled with zeroes at lock.
  const from = dataKeyOf(Uint8Array.from(session.dataKey.bytes));
  const to = dataKeyOf(desk.randomKey());
  const noted = await writeState(desk.profile, { from: from.id, to: to.id });
  if (!noted.ok) return refuse('notWritten');
  const changed = await change(request, { from, to, by: session.personId }, desk);
  if (!changed.ok) {
    await giveUp(to.id, desk);
    return changed;
  }
  await desk.journal.letGo();
  await desk.startOver();
  return accept(null);
};

/** What cannot be undone is done only by who has typed the passphrase lately. */
const isConfirmed = (confirmedAt: string | null, now: Date): boolean => {
  const age = confirmedAt === null ? -1 : now.getTime() - Date.parse(confirmedAt);
  return age >= 0 && age <= freshFor;
};

interface Keys {
  readonly from: DataKey;
  readonly to: DataKey;
  readonly by: PersonId;
}

const change = async (
  { records, basis, occasion }: Request,
  { from, to, by }: Keys,
  desk: DisposalDesk,
): Promise<Answer<null, Refusal>> => {
  const answer = await desk.rewrite({
    profile: desk.profile,
    from: from.bytes,
    to: to.bytes,
    doomed: records,
    basis,
    occasion,
    at: desk.now().toISOString(),
    by,
    changeId: desk.newId<'Commit'>(),
    disposalId: desk.newId<'Disposal'>(),
  });
  if (!answer.ok) return refuse('notWritten', answer.reason);
  if (!answer.value.ok) {
    const { reason, detail } = answer.value;
    return refuse(reason === 'notReadable' ? 'notWritten' : reason, detail ?? reason);
  }
  const journal = await desk.journal.current();
  if (journal?.head().chain !== answer.value.value.read.chain) return refuse('notWritten', 'moved');
  const changed = await desk.vault.beginKeyChange(to.bytes);
  return changed.ok ? changed : refuse(changed.reason === 'locked' ? 'locked' : 'notWritten');
};

/** Nothing points to what was made: it goes, and all is as before. */
const giveUp = async (keyId: string, { profile, disk, vault }: DisposalDesk): Promise<void> => {
  // A key file that could not be flushed may have been written all the same; then the next start goes on.
  const ids = await vault.keyIds();
  if (ids === null || ids.current === keyId) return;
  await dropJournal(profile, keyId, disk);
  await removeState(profile, disk).catch(() => undefined);
};

/** Removes a journal that nothing points to. */
export const dropJournal = async (
  profile: string,
  keyId: string,
  disk: DisposalDesk['disk'],
): Promise<void> => {
  const name = journalFile(profile, keyId);
  for (const file of [name, `${name}.reached`]) await disk.remove(file).catch(() => undefined);
};
