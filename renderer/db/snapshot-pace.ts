import { takeSnapshot } from './take-snapshot.ts';

/** So long something may have been changed before a snapshot is taken, in milliseconds. */
const longest = 120_000;
/** So many changes are enough. */
const most = 200;

let changed = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** One more change has been written. After a burst, and at a moment when nobody types, a snapshot is taken. */
export const noteChange = (): void => {
  changed += 1;
  if (changed === most) soon(0);
  else if (changed === 1) soon(longest);
};

/** Takes a snapshot of what is new, before the program ends. */
export const snapshotAtQuit = async (): Promise<void> => {
  if (changed > 0) await takeSnapshot('quit');
};

const soon = (wait: number): void => {
  clearTimeout(timer);
  timer = setTimeout(() => idle(() => void takeNow()), wait);
};

const takeNow = async (): Promise<void> => {
  const counted = changed;
  changed = 0;
  if (await takeSnapshot('burst')) return;
  // It was not kept: the changes still wait for one.
  changed += counted;
  soon(longest);
};

const idle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: longest });
  else work();
};
