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
let retrying: Promise<void> = Promise.resolve();
/** True while the last save failed, also one that is not tried again by itself. */
let lastFailed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const pause = 3_000;

/** Whether everything is saved, for the word that says so on the screen. */
export const useSaveState = (): SaveState => store();
export const saveState = (): SaveState => store.getState();

/** Calls the listener when all is saved that was not; the answer stops it. */
export const onAllSaved = (listener: () => void): (() => void) =>
  store.subscribe((now, before) => {
    if (now.state === 'saved' && before.state !== 'saved') listener();
  });

/** Does it once all is saved: at once, where it is. */
export const whenAllSaved = (act: () => void): void => {
  if (store.getState().state === 'saved') {
    act();
    return;
  }
  const stop = onAllSaved(() => {
    stop();
    act();
  });
};

/** Tries again what was not saved. Does so by itself too, every few seconds, until all is saved. */
export const retrySave = (): Promise<void> => {
  retrying = retrying.then(retryAll);
  return retrying;
};

export const savingBegins = (): void => {
  underWay += 1;
  show();
};

/** One save is over; `settled`: saved, or refused by a rule, which is told by its answer and not here. */
export const savingEnds = (settled: boolean): void => {
  underWay -= 1;
  if (!settled) lastFailed = true;
  show();
};

/** A change has reached both the database and the journal. */
export const saved = (at: Instant): void => {
  lastFailed = false;
  store.setState({ at });
};

/** Keeps a save that failed, to be tried again. */
export const keepForRetry = (retry: Retry): void => {
  retries.add(retry);
  show();
};

/** Forgets what failed: the database it belonged to is closed. */
export const forgetRetries = (): void => {
  retries.clear();
  lastFailed = false;
  show();
};

const retryAll = async (): Promise<void> => {
  for (const retry of retries) {
    // Matters are settled in the order they failed; the first that fails again stops the rest.
    if (!(await retry())) break;
    retries.delete(retry);
  }
  if (retries.size === 0) lastFailed = false;
  show();
};

const show = (): void => {
  const state = underWay > 0 ? 'saving' : retries.size > 0 || lastFailed ? 'failed' : 'saved';
  if (store.getState().state !== state) store.setState({ state });
  clearTimeout(timer);
  if (retries.size > 0 && state === 'failed') timer = setTimeout(() => void retrySave(), pause);
};
