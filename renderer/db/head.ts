import type { JournalHead } from '#shared/journal/chain.ts';
import { firstLink } from '#shared/journal/chain.ts';
import { emptyDigest } from '#shared/vault/row-digest.ts';
import type { Database } from './database.ts';
import { openKeys } from './vault.ts';

/** Where the changes in the database end. */
export type Head = Omit<JournalHead, 'keyId'>;

/** Known before a transaction begins, since the change is made and sealed before it. */
const heads = new WeakMap<Database, Head>();

export const headOf = async (db: Database): Promise<Head> => {
  const known = heads.get(db) ?? (await readHead(db, openKeys().data.id));
  heads.set(db, known);
  return known;
};

/** Answers the head as it is known from now on: the same until the next change is written, or nobody knows any more. */
export const rememberHead = (db: Database, { sequence, chain, digest }: Head): Head => {
  const head = { sequence, chain, digest };
  heads.set(db, head);
  return head;
};

/** After trouble nobody knows how far the writing came: the database itself is asked. */
export const forgetHead = (db: Database): void => {
  heads.delete(db);
};

/** The same, straight from the last change. */
export const readHead = async (db: Pick<Database, 'changes'>, keyId: string): Promise<Head> => {
  const last = await db.changes.orderBy('sequence').last();
  if (last === undefined) return { sequence: 0, chain: firstLink(keyId), digest: emptyDigest };
  const { sequence, chain, digest } = last;
  return { sequence, chain, digest };
};
