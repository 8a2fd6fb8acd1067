import path from 'node:path';
import type { PersonId } from '#shared/domain/id.ts';
import { personId } from '#shared/ipc/vault.ts';
import { z } from '#shared/zod.ts';
import { readJsonFile, writeJsonFile } from '#electron/services/json-file.ts';
import { noTries, takenUp, triedAgain, waitLeft, type Tries } from './wrong-tries.ts';

const count = z.number().int().nonnegative();

const fileSchema = z.strictObject({
  format: z.literal('samspill-door'),
  version: z.literal(1),
  wrong: count,
  at: count,
  last: personId.nullable(),
  lockedIn: z.string().max(100).nullable(),
});

/** What is known at the door, before anything is open; kept in the profile, so that a new start changes nothing of it. */
export interface Door {
  readonly tries: Tries;
  /** Who opened last. */
  readonly last: PersonId | null;
  /** The run of the PC in which the app was locked after it was last opened by passphrase; null: it was not. */
  readonly lockedIn: string | null;
}

export interface KeptDoor {
  readonly now: () => Door;
  /** Milliseconds until the next try is listened to. */
  readonly wait: () => number;
  readonly tried: () => Promise<void>;
  readonly untried: () => Promise<void>;
  readonly opened: (person: PersonId) => Promise<void>;
  readonly locked: (pcRun: string) => Promise<void>;
}

/** Opens the door file. What cannot be written is kept for this run. */
export const openDoor = async (folder: string, clock: () => number): Promise<KeptDoor> => {
  const file = path.join(folder, 'door.json');
  let door = await read(file, clock());
  const change = async (next: Door): Promise<void> => {
    door = next;
    const { tries, last, lockedIn } = next;
    await writeJsonFile(file, { format: 'samspill-door', version: 1, ...tries, last, lockedIn });
  };
  return {
    now: () => door,
    wait: () => waitLeft(door.tries, clock()),
    tried: () => change({ ...door, tries: triedAgain(door.tries, clock()) }),
    untried: () => change({ ...door, tries: { ...door.tries, wrong: Math.max(0, door.tries.wrong - 1) } }),
    opened: (last) => change({ tries: noTries, last, lockedIn: null }),
    locked: (lockedIn) => change({ ...door, lockedIn }),
  };
};

const read = async (file: string, now: number): Promise<Door> => {
  const found = await readJsonFile(file, fileSchema, now);
  if (!found.ok) return { tries: noTries, last: null, lockedIn: null };
  const { wrong, at, last, lockedIn } = found.value;
  return { tries: takenUp({ wrong, at }, now), last, lockedIn };
};
