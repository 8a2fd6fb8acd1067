import { journalFile } from '#electron/services/journal/journal.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { DisposalAnswers, disposalRequests } from '#shared/ipc/disposal.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import type { z } from '#shared/zod.ts';
import type { DisposalDesk } from './desk.ts';
import { openGate, shutGate } from './gate.ts';
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
  inTurn(() => act(request, desk).finally(openGate));

const act = async (request: Request, desk: DisposalDesk): Promise<Answer<null, Refusal>> => {
  const session = desk.session();
  const ids = await desk.vault.keyIds();
  if (session === null || ids === null) return refuse('locked');
  // The one before has not been cleared up after: the window will soon have said that its database is whole.
  if (ids.retiring !== null) return refuse('notWritten', 'retiring');
  // A copy: the session's own bytes are filled with zeroes at lock.
  const from = dataKeyOf(Uint8Array.from(session.dataKey.bytes));
  const to = dataKeyOf(desk.randomKey());
  const noted = await writeState(desk.profile, { from: from.id, to: to.id });
  if (!noted.ok) return refuse('notWritten');
  const changed = await change(request, { from, to }, desk);
  if (!changed.ok) {
    await giveUp(to.id, desk);
    return changed;
  }
  await desk.journal.letGo();
  await desk.startOver();
  return accept(null);
};

const change = async (
  request: Request,
  keys: { readonly from: DataKey; readonly to: DataKey },
  desk: DisposalDesk,
): Promise<Answer<null, Refusal>> => {
  const rewritten = await rewriteAll(request, keys, desk);
  if (!rewritten.ok) return rewritten;
  const changed = await desk.vault.beginKeyChange(keys.to.bytes);
  return changed.ok ? changed : refuse(changed.reason === 'locked' ? 'locked' : 'notWritten');
};

/** So often it is tried to catch up with somebody who goes on writing. */
const mostTries = 3;

/** Writes the journal anew until nothing has been appended meanwhile; the gate is shut when it answers that it did. */
const rewriteAll = async (
  { records, basis, occasion }: Request,
  { from, to }: { readonly from: DataKey; readonly to: DataKey },
  desk: DisposalDesk,
): Promise<Answer<null, Refusal>> => {
  const by = desk.session()?.personId;
  if (by === undefined) return refuse('locked');
  for (let tried = 0; tried < mostTries; tried += 1) {
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
    const rewritten = answer.value;
    if (!rewritten.ok) {
      const { reason, detail } = rewritten;
      return refuse(reason === 'notReadable' ? 'notWritten' : reason, detail ?? reason);
    }
    shutGate();
    const journal = await desk.journal.current();
    if (journal?.head().chain === rewritten.value.read.chain) return accept(null);
    openGate();
  }
  return refuse('notWritten', 'busy');
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
