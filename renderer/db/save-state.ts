import { create } from 'zustand';
import type { Instant } from '#shared/domain/row.ts';

export interface SaveState {
  readonly state: 'saved' | 'saving' | 'failed';
  /** When something was last saved in this session. */
  readonly at: Instant | null;
}

/** Tries once more; answers whether the matter is settled: saved, or overtaken by a newer change. */
export type Retry = () => Promise<boolean>;

const store = create<SaveState>(() => ({ state: 'saved', at: null }));
const retries = new Set<Retry>();
let underWay = 0;
let retrying = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const pause = 3_000;

/** Whether everything is saved, for the word that says so on the screen. */
export const useSaveState = (): SaveState => store();
export const saveState = (): SaveState => store.getState();

/** Tries again what was not saved. Does so by itself too, every few seconds, until all is saved. */
export const retrySave = async (): Promise<void> => {
  if (retrying) return;
  retrying = true;
  for (const retry of retries) {
    // Matters are settled in the order they failed; the first that fails again stops the rest.
    if (!(await retry())) break;
    retries.delete(retry);
  }
  retrying = false;
  show();
};

export const savingBegins = (): void => {
  underWay += 1;
  show();
};

/** One save is over. `saved`: when it reached both the database and the journal; null when nothing was to be saved. */
export const savingEnds = (saved: Instant | null): void => {
  underWay -= 1;
  if (saved !== null) store.setState({ at: saved });
  show();
};

/** Keeps a save that failed, to be tried again. */
export const keepForRetry = (retry: Retry): void => {
  retries.add(retry);
  show();
};

/** Forgets what failed: the database it belonged to is closed. */
export const forgetRetries = (): void => {
  retries.clear();
  show();
};

const show = (): void => {
  const state = underWay > 0 ? 'saving' : retries.size > 0 ? 'failed' : 'saved';
  if (store.getState().state !== state) store.setState({ state });
  clearTimeout(timer);
  if (state === 'failed') timer = setTimeout(() => void retrySave(), pause);
};
