import {
  countSearchRows,
  lastSequence,
  searchRows,
  touchedAfter,
} from '#renderer/db/repositories/search-source.ts';
import { searchTables } from '#shared/search/findable.ts';
import { makeSearchIndex, type SearchIndex } from './search-index.ts';

/** How far the index is. `sequence`: the last change it has seen. */
export interface Indexed {
  readonly index: SearchIndex;
  readonly sequence: number;
}

/** Lets the window do its own first. */
export type Pause = () => Promise<void>;

interface Work {
  readonly pause: Pause;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** False: nobody wants it any more, e.g. since it is locked. */
  readonly isWanted: () => boolean;
}

/** So many rows are read at once; opening them takes some milliseconds. */
const atATime = 100;
/** So long it works at a stretch, in milliseconds: less than a frame. */
const stretch = 6;

/**
 * Builds the index of everything there is, in short stretches between what people do. `onProgress` is told after each
 * part; the index can be asked from the first on. Null: it was no longer wanted.
 */
export const buildIndex = async (
  work: Work,
  onProgress: (index: SearchIndex, part: number) => void,
): Promise<Indexed | null> => {
  const index = makeSearchIndex();
  // Before the rows are read: what changes meanwhile is read once more, never missed.
  const [sequence, all] = await Promise.all([lastSequence(), countSearchRows()]);
  let done = 0;
  for (const table of searchTables) {
    for await (const part of searchRows(table, atATime)) {
      if (!(await inStretches(part, index.keep, work))) return null;
      done += part.length;
      onProgress(index, all === 0 ? 1 : done / all);
    }
  }
  return { index, sequence };
};

/** Brings in what has changed since; answers how far it has come, null when it is no longer wanted. */
export const catchUp = async ({ index, sequence }: Indexed, work: Work): Promise<Indexed | null> => {
  let at = sequence;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const next = await touchedAfter(at, atATime);
    if (next.sequence === at) return { index, sequence: at };
    // oxlint-disable-next-line no-await-in-loop -- as above
    const isDone = await inStretches(
      next.touched,
      ({ table, id, found }) => (found === null ? index.drop(table, id) : index.keep(found)),
      work,
    );
    if (!isDone) return null;
    at = next.sequence;
  }
};

const inStretches = async <Thing>(
  things: readonly Thing[],
  take: (thing: Thing) => void,
  { pause, now, isWanted }: Work,
): Promise<boolean> => {
  // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
  await pause();
  let began = now();
  for (const thing of things) {
    if (!isWanted()) return false;
    take(thing);
    if (now() - began < stretch) continue;
    // oxlint-disable-next-line no-await-in-loop -- the pauses are the point
    await pause();
    began = now();
  }
  return isWanted();
};
