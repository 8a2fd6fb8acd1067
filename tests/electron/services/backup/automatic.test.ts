import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { automaticCopies, type Automatic } from '#electron/services/backup/automatic.ts';
import type { BackupState, CopyPlace } from '#shared/ipc/backup.ts';

const minute = 60_000;
const hour = 60 * minute;
const begin = Date.parse('2026-11-22T08:00:00Z');

const place = (change: Partial<CopyPlace> = {}): CopyPlace => ({
  kind: 'profile',
  folder: '/profil',
  lastGood: new Date(begin).toISOString(),
  trouble: null,
  sync: null,
  ...change,
});

const stateWith = (places: readonly CopyPlace[]): BackupState => ({
  places,
  isBehind: true,
  hasShrunk: false,
  mayChoose: true,
  managed: false,
  switched: null,
});

let made: number[];
let swept: number[];
let automatic: Automatic | null;
beforeEach(() => {
  vi.useFakeTimers({ now: begin });
  made = [];
  swept = [];
  automatic = null;
});
afterEach(() => {
  automatic?.stop();
  vi.useRealTimers();
});

const start = (
  places: () => readonly CopyPlace[],
  catchUp = async (): Promise<void> => void made.push(Date.now()),
) => {
  automatic = automaticCopies(
    {
      catchUp,
      state: async () => stateWith(places()),
      sweep: async () => void swept.push(Date.now()),
    },
    Date.now,
  );
  return automatic;
};

const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('copies by themselves', () => {
  it('are made when the last one is four hours old, and not before', async () => {
    start(() => [place({ lastGood: new Date(made.at(-1) ?? begin).toISOString() })]);
    await after(4 * hour - 1);
    expect(made).toEqual([]);
    await after(11 * minute);
    expect(made).toHaveLength(1);
    await after(4 * hour);
    expect(made).toHaveLength(2);
  });

  it('are tried again every ten minutes where a place has trouble', async () => {
    start(() => [place(), place({ kind: 'second', trouble: 'gone' })]);
    await after(31 * minute);
    expect(made).toHaveLength(3);
  });

  it('are caught up with half a minute after somebody has opened', async () => {
    start(() => [place()]).opened();
    await after(29_000);
    expect(made).toEqual([]);
    await after(2_000);
    expect(made).toHaveLength(1);
    expect(swept).toEqual([begin + 30_000]);
  });

  it('hold up the end of the app for ten seconds at most', async () => {
    const { ending } = start(
      () => [place()],
      () => new Promise(() => undefined),
    );
    let isEnded = false;
    void ending().then(() => (isEnded = true));
    await after(9_000);
    expect(isEnded).toBe(false);
    await after(2_000);
    expect(isEnded).toBe(true);
  });

  it('that fail disturb nobody', async () => {
    const { opened, ending } = start(
      () => [place({ lastGood: null })],
      () => Promise.reject(new Error('no')),
    );
    opened();
    await after(hour);
    await expect(ending()).resolves.toBeUndefined();
  });
});
