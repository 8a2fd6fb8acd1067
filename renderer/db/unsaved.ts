import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { seal, unseal } from '#shared/vault/seal.ts';
import type { Command } from './commands.ts';
import { commit } from './commit.ts';
import { hasDatabase, heldDatabase } from './database.ts';
import { openKeys } from './vault.ts';
import { waitingFor, type SignedMeta } from './waiting.ts';

interface Unsaved {
  readonly commands: readonly Command[];
  readonly meta: SignedMeta;
}

/** What could not be saved yet, sealed, so that it outlives a lock; null when all is saved. */
export const sealUnsaved = (): Uint8Array | null => {
  if (!hasDatabase()) return null;
  const all: readonly Unsaved[] = waitingFor(heldDatabase())
    .filter(({ commands }) => commands.length > 0)
    .map(({ commands, meta }) => ({ commands, meta }));
  if (all.length === 0) return null;
  return seal(openKeys().data.bytes, utf8ToBytes(JSON.stringify(all)), context);
};

/** Tries again what was left at the lock, each in the name of who wrote it. What cannot be opened is let go. */
export const retryUnsaved = async (sealed: Uint8Array): Promise<void> => {
  const opened = unseal(openKeys().data.bytes, sealed, context);
  if (opened === null) return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own bytes, authenticated
  const all = JSON.parse(bytesToUtf8(opened)) as readonly Unsaved[];
  for (const { commands, meta } of all) {
    // oxlint-disable-next-line no-await-in-loop -- in the order they were written
    await commit(commands, meta);
  }
};

const context = canonicalJson(['samspill-unsaved', 1]);
