import type { JournalState } from '#shared/ipc/journal.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { asSent } from '../as-sent.ts';
import type { Database } from '../database.ts';
import { desktopPort } from '../desktop-port.ts';
import { forgetHead } from '../head.ts';
import { openKeys } from '../vault.ts';
import { catchUp } from './catch-up.ts';
import { databaseFacts, meetingOf } from './facts.ts';
import { handOver, rewriteJournal } from './hand-over.ts';
import { beginningOf, changesAfter } from './journal-changes.ts';
import { hasNothing, planOpening, type DatabaseFacts, type OpeningPlan } from './plan-opening.ts';
import { readableDatabase, readableJournal } from './readable.ts';
import { rebuild, type OnProgress } from './rebuild.ts';
import { salvage } from './salvage.ts';
import { gravestOf, type Told } from './told.ts';

/** How the start went. `reloading`: main loads the window anew. */
export type Settled =
  | { readonly state: 'open'; readonly told: Told | null }
  | { readonly state: 'refused'; readonly reason: 'nothingLeft' | 'cannotOpen' }
  | { readonly state: 'reloading' };

/**
 * Compares database and journal, and does what the plan says until they agree. Needs the keys. After trouble it begins
 * again at the next start: each deed is either whole or found half done.
 */
export const settleDatabase = async (
  db: Database,
  { dataLoss, onProgress }: { readonly dataLoss: boolean; readonly onProgress: OnProgress },
): Promise<Settled> => {
  const told: Told[] = [];
  const tried = new Set<OpeningPlan>();
  let reached = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- it looks, does one thing, and looks again
    const situation = await look(db, { dataLoss, reached, isSalvaged: tried.has('salvage') });
    const { plan } = situation;
    // A journal that was written anew no longer knows what was there before.
    reached = situation.reached;
    if (plan === 'whole') return finish(db, situation, told);
    // What the journal does not take now is kept and tried again; the rows are all there.
    if (tried.has(plan)) return plan === 'ahead' ? { state: 'open', told: gravestOf(told) } : cannotOpen;
    tried.add(plan);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const end = await deeds[plan](situation, { db, told, onProgress });
    if (end !== null) return end;
  }
};

interface Situation {
  readonly plan: OpeningPlan;
  readonly facts: DatabaseFacts;
  readonly journal: JournalState;
  /** The highest sequence that was known of when the start began, or since. */
  readonly reached: number;
}

interface Known {
  readonly dataLoss: boolean;
  readonly reached: number;
  /** What the snapshots hold has been put in place. */
  readonly isSalvaged: boolean;
}

interface Means {
  readonly db: Database;
  readonly told: Told[];
  readonly onProgress: OnProgress;
}

/** Null: look again. */
type Deed = (situation: Situation, means: Means) => Promise<Settled | null>;

const cannotOpen: Settled = { state: 'refused', reason: 'cannotOpen' };
const nothingLeft: Settled = { state: 'refused', reason: 'nothingLeft' };

const look = async (db: Database, { dataLoss, reached, isSalvaged }: Known): Promise<Situation> => {
  const journal = await desktopPort().journalState();
  const facts = { ...(await databaseFacts(db)), dataLoss };
  const meeting = await meetingOf(db, facts, journal);
  const plan = planOpening(facts, journal, isSalvaged ? { ...meeting, snapshotAt: 0 } : meeting);
  return { plan, facts, journal, reached: Math.max(reached, meeting.reached) };
};

const finish = async (db: Database, { reached, facts }: Situation, told: Told[]): Promise<Settled> => {
  forgetHead(db);
  const lost = reached - facts.head.sequence;
  if (lost > 0 && !told.some(({ kind }) => kind === 'salvaged')) told.push({ kind: 'lost', count: lost });
  await desktopPort().databaseIsWhole();
  return { state: 'open', told: gravestOf(told) };
};

const setAside = async (
  why: 'behind' | 'damaged' | 'otherChain',
  journal: JournalState,
  changes: readonly StoredChange[] = [],
): Promise<Settled> => {
  // It was just done: what is damaged again and again is not made well by doing it once more.
  if (journal.setAside === why) return cannotOpen;
  const kept = changes.length === 0 ? {} : { changes: changes.map(asSent) };
  const answer = await desktopPort().setDatabaseAside({ why, ...kept });
  return answer.ok ? { state: 'reloading' } : cannotOpen;
};

const deeds: Readonly<Record<Exclude<OpeningPlan, 'whole'>, Deed>> = {
  behind: async ({ facts, journal }, { db, told }) => {
    if (!(await catchUp(db))) return setAside('behind', journal);
    told.push({ kind: 'caughtUp', count: (await db.changes.count()) - facts.changes });
    return null;
  },
  ahead: async ({ journal }, { db }) => {
    const from = journal.head ?? beginningOf(openKeys().data.id);
    return (await handOver(db, from)) ? null : setAside('otherChain', journal, await onlyHere(db));
  },
  rebuild: async ({ journal, reached }, { db, told, onProgress }) => {
    if (journal.head !== null && (await rebuild(db, journal.head, onProgress))) {
      told.push(...toldOfRebuilding(journal));
      return null;
    }
    return putTogether({ journal, reached }, told);
  },
  setAside: async ({ facts, journal }, { db }) => {
    // What the journal still lacks is sound as long as its links are, whatever happened to the rows.
    if (facts.canRead && journal.head !== null && facts.head.sequence > journal.head.sequence) {
      await handOver(db, journal.head).catch(() => false);
    }
    return setAside('damaged', journal);
  },
  otherChain: async ({ facts, journal }, { db, told }) => {
    if (facts.head.sequence <= (journal.head?.sequence ?? 0)) {
      return setAside('otherChain', journal, await onlyHere(db));
    }
    if (!(await rewriteJournal(db))) return cannotOpen;
    told.push({ kind: 'otherChain' });
    return null;
  },
  journalDamaged: async (_, { db, told }) => {
    // A disk that takes no journal still has every row: people may read, and nothing they write is called saved.
    if (!(await rewriteJournal(db))) return { state: 'open', told: gravestOf(told) };
    told.push({ kind: 'journalRewritten' });
    return null;
  },
  salvage: async (situation, { db, told }) =>
    hasNothing(situation.facts) ? putTogether(situation, told) : addSalvaged(situation, { db, told }),
};

type Missing = Pick<Situation, 'journal' | 'reached'>;

const putTogether = async ({ journal, reached }: Missing, told: Told[]): Promise<Settled | null> => {
  const done = await salvage(journal, reached, await readableJournal());
  if (done === null) return nothingLeft;
  told.push(done);
  return null;
};

/** The database is sound, and a snapshot has more: what it has comes after what is here. */
const addSalvaged = async (
  { journal, reached, facts }: Situation,
  { db, told }: Pick<Means, 'db' | 'told'>,
): Promise<Settled | null> => {
  const read = await readableDatabase(db);
  if (read.changes.length < facts.changes) return setAside('damaged', journal);
  const done = await salvage(journal, reached, read);
  if (done === null) return cannotOpen;
  if (!(await catchUp(db))) return setAside('behind', journal);
  told.push(done);
  return null;
};

/** A change of keys and a restored copy have words of their own. */
const toldOfRebuilding = ({ setAside: why }: JournalState): readonly Told[] => {
  if (why === 'keyChange' || why === 'switched') return [];
  return [{ kind: why === 'otherChain' ? 'otherChain' : 'rebuilt' }];
};

/** The changes that stand in the database alone, from where it parts from the journal. */
const onlyHere = async (db: Database): Promise<readonly StoredChange[]> => {
  let common = 0;
  for await (const part of changesAfter(beginningOf(openKeys().data.id))) {
    const here = await db.changes.bulkGet(part.map(({ sequence }) => sequence));
    const parted = part.findIndex(({ chain }, place) => here[place]?.chain !== chain);
    common = parted === -1 ? (part.at(-1)?.sequence ?? common) : (part[parted]?.sequence ?? 1) - 1;
    if (parted !== -1) break;
  }
  return db.changes.where('sequence').above(common).sortBy('sequence');
};
