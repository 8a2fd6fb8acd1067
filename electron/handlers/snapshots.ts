import type { Handlers } from '#electron/ipc.ts';
import type { LivingJournal } from '#electron/services/journal/living-journal.ts';
import { keepSnapshot, readSnapshot, type SnapshotDesk } from '#electron/services/snapshots/snapshots.ts';
import { accept, refuse } from '#shared/domain/answer.ts';

type SnapshotChannel = 'keepSnapshot' | 'readSnapshot';

export const snapshotHandlers = (
  desk: SnapshotDesk,
  journal: LivingJournal,
): Pick<Handlers, SnapshotChannel> => ({
  keepSnapshot: async (order) =>
    (await agrees(order, journal)) ? keepSnapshot(order, desk) : refuse('notWritten', 'otherChain'),
  readSnapshot: async ({ upTo }) => {
    const keyId = await journal.keyId();
    return keyId === null ? accept(null) : readSnapshot(desk, { upTo, keyId });
  },
});

/** Whether the journal has the change that the snapshot was taken after; what it has not come to is not asked. */
const agrees = async (
  { sequence, chain }: { readonly sequence: number; readonly chain: string },
  journal: LivingJournal,
): Promise<boolean> => {
  const current = await journal.current().catch(() => null);
  if (current === null || sequence === 0 || sequence > current.head().sequence) return true;
  const read = await current.read(sequence, 1);
  return read.ok && read.value[0]?.chain === chain;
};
