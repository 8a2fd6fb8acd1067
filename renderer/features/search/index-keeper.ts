import { create } from 'zustand';
import { DamagedError } from '#renderer/db/damaged.ts';
import { canSearch } from '#renderer/db/repositories/search-source.ts';
import { onActorChange } from '#renderer/db/session.ts';
import { isOpen } from '#renderer/db/vault.ts';
import { buildIndex, catchUp, type Indexed } from './indexing.ts';
import type { SearchIndex } from './search-index.ts';

interface IndexStore {
  /** Null: nothing has been read yet, or it is locked. */
  readonly index: SearchIndex | null;
  /** How much has been read, 0–1. */
  readonly part: number;
  /** Another number when the index has something new to say. */
  readonly version: number;
  /** How many fields are open that ask it: then it does not wait for a quiet moment. */
  readonly asking: number;
}

/** The index of who has opened. It lives in memory alone, and goes at the lock and when another takes over. */
export const useIndex = create<IndexStore>(() => ({ index: null, part: 0, version: 0, asking: 0 }));

/** One build and what follows it; a new one for each who opens. */
interface Run {
  isWanted: boolean;
  indexed: Indexed | null;
  underWay: Promise<void>;
}

let run: Run | null = null;

/** Reads what is new, or everything if nothing has been read. Asked again meanwhile, it looks once more afterwards. */
export const refreshIndex = (): Promise<void> => {
  if (!isOpen()) return Promise.resolve();
  run ??= { isWanted: true, indexed: null, underWay: Promise.resolve() };
  const mine = run;
  mine.underWay = mine.underWay.then(() => step(mine));
  return mine.underWay;
};

/** Forgets the index and every word in it. */
export const dropIndex = (): void => {
  if (run !== null) run.isWanted = false;
  run = null;
  useIndex.setState(({ version }) => ({ index: null, part: 0, version: version + 1 }));
};

// The keys go, or another takes over: what was opened with them must not stay.
onActorChange(dropIndex);

const step = async (mine: Run): Promise<void> => {
  const work = { pause, now: () => performance.now(), isWanted: () => mine.isWanted && isOpen() };
  if (!work.isWanted()) return;
  try {
    const next =
      mine.indexed === null ? await buildIndex(work, tellProgress(mine)) : await catchUp(mine.indexed, work);
    if (next === null || !mine.isWanted) return;
    const isNews = next.sequence !== mine.indexed?.sequence;
    mine.indexed = next;
    if (isNews) useIndex.setState(({ version }) => ({ index: next.index, part: 1, version: version + 1 }));
  } catch (trouble) {
    // A database that is lost, closed or damaged has been told of already; the next change asks again.
    if (!(trouble instanceof DamagedError) && isOpen() && canSearch()) throw trouble;
  }
};

/** Hits come as they are read, but not so often that searching takes the time from reading. */
const tellEvery = 400;

const tellProgress = (mine: Run) => {
  let told = 0;
  return (index: SearchIndex, part: number): void => {
    const now = performance.now();
    if (!mine.isWanted || now - told < tellEvery) return;
    told = now;
    useIndex.setState(({ version }) => ({ index, part, version: version + 1 }));
  };
};

/** Until the window has nothing better to do; while somebody waits for hits, only until it has drawn. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (useIndex.getState().asking > 0 || globalThis.requestIdleCallback === undefined) setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });
