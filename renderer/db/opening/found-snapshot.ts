import type { KeptSnapshot } from '#shared/ipc/journal.ts';
import { openSnapshot, type SnapshotPlace, type SnapshotRows } from '#shared/vault/snapshot.ts';
import { desktopPort } from '../desktop-port.ts';
import { openKeys } from '../vault.ts';

export interface FoundSnapshot extends SnapshotPlace {
  readonly rows: SnapshotRows;
  /** When it was taken. */
  readonly made: string;
}

/** The newest snapshot up to the sequence that opens; null: there is none. */
export const foundSnapshot = async (upTo = Number.MAX_SAFE_INTEGER): Promise<FoundSnapshot | null> => {
  let below = upTo;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the next older one is asked for when this one does not open
    const answer = await desktopPort().readSnapshot({ upTo: below });
    if (!answer.ok || answer.value === null) return null;
    const opened = open(answer.value);
    if (opened !== null) return opened;
    below = answer.value.sequence - 1;
    if (below < 0) return null;
  }
};

const open = ({ bytes, made, ...place }: KeptSnapshot): FoundSnapshot | null => {
  const rows = openSnapshot(bytes, place, openKeys().data);
  return rows === null ? null : { ...place, made, rows };
};
