import type { JournalState } from '#shared/ipc/journal.ts';
import type { Link } from '#shared/journal/chain.ts';
import { emptyDigest, type RowDigest } from '#shared/vault/row-digest.ts';
import type { Head } from '../head.ts';

/** What lies in the database, found without any key. */
export interface DatabaseFacts {
  /** How many changes there are; another number than the last sequence means a hole. */
  readonly changes: number;
  readonly head: Head;
  /** Over the rows as they lie there. */
  readonly digest: RowDigest;
  /** It was being made anew, and the program ended before it was done. */
  readonly isRebuilding: boolean;
  /** False when a row is not as it was written. */
  readonly canOpen: boolean;
  /** False when the disk did not let all of it be read. */
  readonly canRead: boolean;
  /** The browser says that it has thrown away what was there. It does not always say so. */
  readonly dataLoss: boolean;
}

/** What the two say of each other. */
export interface Meeting {
  /** The link at the place where the other one ends, in the one that reaches further; null: there is none that fits. */
  readonly linkWhereShorterEnds: Link | null;
  /**
   * The sequence of the newest snapshot; 0: there is none. Only asked for where the database cannot be used, or where it
   * may lack something that the journal cannot give either.
   */
  readonly snapshotAt: number;
  /** Beyond the damage of the journal stand changes that follow on the last one of the database. */
  readonly goesOn: boolean;
  /** The highest sequence that anything outside the database tells of, read or not. */
  readonly reached: number;
}

export type OpeningPlan =
  /** Database and journal agree. */
  | 'whole'
  /** The journal has changes that the database lacks: they are added. */
  | 'behind'
  /** The database has changes that the journal lacks: they are handed over. */
  | 'ahead'
  /** The database is empty or half made: it is made anew from snapshot and journal. */
  | 'rebuild'
  /** The database holds something that is not as it was written: it is set aside, and then made anew. */
  | 'setAside'
  /** Both are sound and tell different stories: both are kept, and the longer one is gone on with. */
  | 'otherChain'
  /** The journal cannot be read to its end, the database is whole: the journal is written anew. */
  | 'journalDamaged'
  /** Neither has it all: what can be read of them and of the snapshots is put together. */
  | 'salvage';

/** What is to be done at the start, so that an empty or older list is never shown as if nothing were missing. */
export const planOpening = (
  database: DatabaseFacts,
  journal: JournalState,
  meeting: Meeting,
): OpeningPlan => {
  if (!database.canRead) return 'setAside';
  if (hasNothing(database)) return planFromNothing(database, journal, meeting);
  if (!isSound(database)) return 'setAside';
  const { sequence, chain } = database.head;
  const there = journal.head?.sequence ?? 0;
  const agrees =
    sequence === there ? chain === journal.head?.chain : agreesWhereShorterEnds(database, journal, meeting);
  if (!agrees) return 'otherChain';
  if (sequence < there || meeting.goesOn) return 'behind';
  const mayLack = isBroken(journal) || meeting.reached > sequence;
  if (mayLack && meeting.snapshotAt > sequence) return 'salvage';
  if (isBroken(journal)) return 'journalDamaged';
  return sequence === there ? 'whole' : 'ahead';
};

const planFromNothing = (
  database: DatabaseFacts,
  journal: JournalState,
  { snapshotAt, reached }: Meeting,
): OpeningPlan => {
  const there = journal.head?.sequence ?? 0;
  if (isBroken(journal) || snapshotAt > there) return 'salvage';
  if (there > 0 || database.isRebuilding) return 'rebuild';
  // Nothing anywhere: either nothing was ever written, or all of it is gone, and then it must be said.
  return reached > 0 || database.dataLoss ? 'salvage' : 'whole';
};

/** Nothing in it that could be gone on with: it is made from nothing. */
export const hasNothing = (database: DatabaseFacts): boolean => database.isRebuilding || isEmpty(database);

const isEmpty = ({ changes, digest }: DatabaseFacts): boolean => changes === 0 && digest === emptyDigest;

export const isSound = ({ changes, head, digest, canOpen }: DatabaseFacts): boolean =>
  canOpen && changes === head.sequence && digest === head.digest;

const isBroken = ({ state }: JournalState): boolean => state === 'damaged';

const agreesWhereShorterEnds = (
  { head }: DatabaseFacts,
  journal: JournalState,
  { linkWhereShorterEnds }: Meeting,
): boolean => {
  // A journal whose very beginning cannot be read says nothing against the database.
  if (journal.head === null) return true;
  const shorter = head.sequence < journal.head.sequence ? head.chain : journal.head.chain;
  return linkWhereShorterEnds === shorter;
};
