import type { CommitId } from '../domain/id.ts';
import type { Answer } from '../domain/answer.ts';
import type { JournalHead } from '../journal/chain.ts';
import type { StoredChange } from '../journal/stored-change.ts';
import { mostChange } from '../size.ts';
import { z } from '../zod.ts';
import { bytes, hash, id } from './bytes.ts';

const sequence = z.number().int().positive();

/** A change as the journal takes it: {@link StoredChange}. */
export const storedChangeSchema = z.strictObject({
  sequence,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any id may be one; the chain tells whether it is ours
  id: id.transform((text) => text as CommitId),
  records: z.array(id).max(200_000),
  digest: hash,
  chain: hash,
  payload: bytes(mostChange),
});

export const journalRequests = {
  /** What lies on the disk beside the database. Can be asked while locked: it needs no key. */
  journalState: z.undefined(),
  /** Appends a change and flushes it to the disk. The same id twice is as once; a link that does not fit is refused. */
  appendChange: storedChangeSchema,
  /** Changes from `from` on, at most `most` of them and about 16 MB; none: there are no more. */
  readChanges: z.strictObject({ from: sequence, most: z.number().int().min(1).max(5_000) }),
  /** The newest verified snapshot, whose sequence is at most `upTo`. */
  readSnapshot: z.strictObject({ upTo: z.number().int().nonnegative() }),
  /** Keeps a snapshot: written beside, flushed, renamed, read back, opened and compared; then old ones are let go. */
  keepSnapshot: z.strictObject({
    reason: z.enum(['burst', 'quit', 'upgrade', 'import', 'restore', 'largeDelete']),
    sequence: z.number().int().nonnegative(),
    chain: hash,
    digest: hash,
    /** Sealed with the data key: gzip of the rows as JSON; see `shared/vault/snapshot.ts`. */
    bytes: bytes(mostChange),
  }),
  /**
   * Copies the database's folder and the journal aside, then empties the database for this origin and loads the window
   * anew: the next start finds an empty database and rebuilds it. `why` is kept beside the copy.
   */
  setDatabaseAside: z.strictObject({
    why: z.enum(['behind', 'damaged', 'otherChain', 'cannotOpen', 'keyChange', 'switched']),
    /** For `otherChain`: what only the database has, to be kept as a journal of its own. */
    changes: z.array(storedChangeSchema).max(200_000).optional(),
  }),
  /** The journal could not be read to its end, but the database is whole: writes it anew from what the database has. */
  rewriteJournal: z.strictObject({
    changes: z.array(storedChangeSchema).max(5_000),
    /** The first part begins a new file beside; the last one takes the journal's place after it has been read back. */
    part: z.enum(['first', 'middle', 'last', 'only']),
  }),
  /** The database and the journal agree: copies taken for safety's sake at this start may go. */
  databaseIsWhole: z.undefined(),
} as const;

export interface JournalState {
  /** Null where there is no journal yet: nothing has been founded here. */
  readonly head: JournalHead | null;
  /** `cut`: a torn tail was taken away at this start; `damaged`: unreadable after `head`. */
  readonly state: 'none' | 'whole' | 'cut' | 'damaged';
  /**
   * The highest sequence the journal is known to have held. Above `head.sequence`: so many changes are gone from it, and
   * only the database or a snapshot may still have them. `databaseIsWhole` settles it.
   */
  readonly reached: number;
  /** Bytes of the two newest snapshots, when the newest is a fifth smaller and nothing large was meant to go; else null. */
  readonly shrunk: { readonly before: number; readonly after: number } | null;
  /** The app did not end properly the last time. */
  readonly unclean: boolean;
  /** Why the database was set aside just now, if it was. */
  readonly setAside: string | null;
}

export interface KeptSnapshot {
  readonly sequence: number;
  readonly chain: string;
  readonly digest: string;
  /** When, as ISO instant. */
  readonly made: string;
  readonly bytes: Uint8Array;
}

export interface JournalAnswers {
  readonly journalState: JournalState;
  readonly appendChange: Answer<{ readonly sequence: number }, 'notWritten' | 'doesNotFollow' | 'locked'>;
  readonly readChanges: Answer<readonly StoredChange[], 'notReadable'>;
  readonly readSnapshot: Answer<KeptSnapshot | null, 'notReadable'>;
  readonly keepSnapshot: Answer<null, 'notWritten' | 'locked'>;
  readonly setDatabaseAside: Answer<null, 'notWritten'>;
  readonly rewriteJournal: Answer<null, 'notWritten'>;
  readonly databaseIsWhole: null;
}
