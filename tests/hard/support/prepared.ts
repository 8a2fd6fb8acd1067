import { cpSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openLedger, type Ledger } from './ledger.ts';
import { openSession, type Session } from './session.ts';

/** A profile with some history, and the same profile as it was somewhat earlier. */
export interface Prepared {
  readonly profile: string;
  /** A copy from the middle of the work, for parts that are put back. */
  readonly earlier: string;
  readonly acknowledged: readonly number[];
  /** Makes a copy of its own to break, with a ledger that knows what was acknowledged. */
  readonly copy: (name: string) => { readonly profile: string; readonly ledger: Ledger };
}

interface Wanted {
  /** Changes before the earlier copy is taken, and after. */
  readonly changes: readonly [before: number, after: number];
  /** Long texts, so that the database has more than its newest log. */
  readonly weight?: number;
}

/** Founds the demo kommune in the folder, writes, and ends it properly. */
export const prepareProfile = async (folder: string, { changes, weight = 1 }: Wanted): Promise<Prepared> => {
  const profile = path.join(folder, 'base');
  const earlier = path.join(folder, 'earlier');
  const acknowledged: number[] = [];
  const ledger = openLedger();
  for (const [place, count] of changes.entries()) {
    const session = await openSession(profile);
    acknowledged.push(...(await write(session, ledger.next(), { count, weight })));
    await session.end();
    if (place === 0) copyProfile(profile, earlier);
  }
  return {
    profile,
    earlier,
    acknowledged,
    copy: (name) => {
      const own = path.join(folder, name);
      rmSync(own, { recursive: true, force: true });
      copyProfile(profile, own);
      const copied = openLedger();
      copied.take(acknowledged);
      return { profile: own, ledger: copied };
    },
  };
};

const write = async (
  { page, acknowledged }: Session,
  from: number,
  { count, weight }: { readonly count: number; readonly weight: number },
): Promise<readonly number[]> => {
  const order = { from, count, seed: from + count, pause: 0, weight };
  await page.evaluate((asked) => window.hard.burst(asked), order);
  const numbers = [...acknowledged].filter((number) => number >= from);
  if (numbers.length < count) throw new Error(`only ${numbers.length} of ${count} changes were saved`);
  return numbers;
};

/** Copies a profile that no app has open; the sockets and locks of the one before stay behind. */
export const copyProfile = (from: string, to: string): void => {
  cpSync(from, to, {
    recursive: true,
    filter: (name) =>
      !/^(Singleton|DevToolsActivePort|Cache$|Code Cache|GPUCache|Dawn)/.test(path.basename(name)),
  });
};

/** Every file in the folder, by its path; none where there is no folder. */
export const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => lstatSync(file, { throwIfNoEntry: false })?.isFile() === true)
    : [];
