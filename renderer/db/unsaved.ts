import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { mostText } from '#shared/size.ts';
import { seal, unseal } from '#shared/vault/seal.ts';
import type { Command } from './commands.ts';
import { commitAgain } from './commit.ts';
import { hasDatabase, heldDatabase } from './database.ts';
import { openKeys } from './vault.ts';
import { notYetSaved, type SignedMeta } from './waiting.ts';

interface Unsaved {
  readonly commands: readonly Command[];
  readonly meta: SignedMeta;
}

/** What is not known to be saved, also what is being saved right now, sealed, so that it outlives a lock; null when all is saved. */
export const sealUnsaved = (): Uint8Array | null => {
  if (!hasDatabase()) return null;
  const all: readonly Unsaved[] = notYetSaved(heldDatabase())
    .filter(({ commands }) => commands.length > 0)
    .map(({ commands, meta }) => ({ commands, meta }));
  const fitting = withinBounds(all);
  if (fitting.length === 0) return null;
  return seal(openKeys().data.bytes, utf8ToBytes(`[${fitting.join(',')}]`), context);
};

/** As many as may cross to main: a lock must never fail because one of them is too large. */
const withinBounds = (all: readonly Unsaved[]): readonly string[] => {
  let left = mostText - 1_000;
  return all
    .map((entry) => JSON.stringify(entry))
    .filter((text) => {
      const length = utf8ToBytes(text).length + 1;
      const fits = length <= left;
      if (fits) left -= length;
      return fits;
    });
};

/**
 * Tries again what was left at the lock, each in the name of who wrote it. What fails once more waits like any other
 * save, and so goes along at the next lock. What cannot be opened is let go.
 */
export const retryUnsaved = async (sealed: Uint8Array): Promise<void> => {
  const opened = unseal(openKeys().data.bytes, sealed, context);
  if (opened === null) return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own bytes, authenticated
  const all = JSON.parse(bytesToUtf8(opened)) as readonly Unsaved[];
  // All of them at once, in the order they were written: so a lock in the middle takes every one of them along.
  await Promise.all(all.map(({ commands, meta }) => commitAgain(commands, meta)));
};

const context = canonicalJson(['samspill-unsaved', 1]);
