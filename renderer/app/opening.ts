import { databaseName, openDatabase, type Database, type OpenRefusal } from '#renderer/db/database.ts';
import { hasLostData } from '#renderer/db/data-loss.ts';
import type { OnProgress } from '#renderer/db/opening/rebuild.ts';
import { settleDatabase, type Settled } from '#renderer/db/opening/settle.ts';
import type { Told } from '#renderer/db/opening/told.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { keepBeforeUpgrade } from '#renderer/db/take-snapshot.ts';
import { isOpen, setKeys } from '#renderer/db/vault.ts';
import { versions } from '#renderer/db/versions.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { restoreMe } from '#renderer/stores/me.ts';
import { hasOpened, refreshVault } from '#renderer/stores/vault.ts';
import { retryKept, retryLeft } from './keep-unsaved.ts';
import { foundDemoVault, isDemo, settleDemo } from './settle-demo.ts';

/** How far the start has come. `locked` stands also for keys that cannot be read: the lock screen tells which. */
export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'locked' }
  | { readonly state: 'keysGone' }
  | { readonly state: 'refused'; readonly reason: RefusalReason }
  | { readonly state: 'repairing'; readonly progress: { readonly done: number; readonly all: number } | null }
  | { readonly state: 'open'; readonly told: Told | null };

/** Why it does not open, where nothing more can be done by itself. */
export type RefusalReason = Exclude<OpenRefusal, 'waitsForKeys'> | 'nothingLeft';

/**
 * Opens all there is to open, in the order that lets nothing be shown before it is known to be whole: keys, database,
 * journal. Call it again after unlocking.
 */
export const open = async (onProgress: OnProgress): Promise<Opening> => {
  const [vault, first] = await Promise.all([refreshVault(), openDatabase()]);
  if (!first.ok && isFinal(first.reason)) return { state: 'refused', reason: first.reason };
  if (vault.state === 'none' && !(await beginsHere(first))) return { state: 'keysGone' };
  if (vault.state === 'none' && !isDemo()) {
    return first.ok ? { state: 'open', told: null } : { state: 'refused', reason: 'cannotOpen' };
  }
  if (!(await hasKeys(vault.state === 'none'))) return { state: 'locked' };
  // Where it did not open, or is to be upgraded, it is asked for once more now that there are keys.
  const answer = first.ok ? first : await openDatabase(databaseName, versions, keepBeforeUpgrade);
  const settled = answer.ok
    ? await settleDatabase(answer.value, { dataLoss: hasLostData(), onProgress })
    : await openElsewhere();
  if (settled.state === 'refused') return settled;
  // Main loads the window anew in a moment; until then nothing is shown that may not be whole.
  if (settled.state === 'reloading') return { state: 'repairing', progress: null };
  await settleIn();
  return settled;
};

/** What neither keys nor a second try can change. */
const isFinal = (reason: OpenRefusal): reason is 'newerSchema' | 'olderSchema' =>
  reason === 'newerSchema' || reason === 'olderSchema';

/** No keys and nothing in the database: the first run. Something there without keys: they are gone. */
const beginsHere = async (first: Answer<Database, OpenRefusal>): Promise<boolean> =>
  first.ok ? (await first.value.changes.count()) === 0 : first.reason !== 'waitsForKeys';

const hasKeys = async (isNew: boolean): Promise<boolean> => {
  if (isOpen()) return true;
  const opened = isNew ? await foundDemoVault() : await desktop.openVault();
  if (opened === null) return false;
  setKeys(opened);
  hasOpened(opened);
  if (isNew) await refreshVault();
  return true;
};

/** The database does not open at all. Where the journal can give it back, it is set aside and made anew, once. */
const openElsewhere = async (): Promise<Settled> => {
  const { head, setAside } = await desktop.journalState();
  if ((head?.sequence ?? 0) === 0 || setAside !== null) return { state: 'refused', reason: 'cannotOpen' };
  const answer = await desktop.setDatabaseAside({ why: 'cannotOpen' });
  return answer.ok ? { state: 'reloading' } : { state: 'refused', reason: 'cannotOpen' };
};

const settleIn = async (): Promise<void> => {
  if (isDemo() && (await readWorkspace()) === null) await settleDemo();
  await restoreMe();
  await retryKept();
  await retryLeft();
};
