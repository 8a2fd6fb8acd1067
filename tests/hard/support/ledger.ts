import type { Look } from './look.ts';

/** What the app has said is saved, written down outside of it, and held against what is found afterwards. */
export interface Ledger {
  /** Numbers for the next burst of changes begin here: none is used twice. */
  readonly next: () => number;
  readonly take: (numbers: Iterable<number>) => void;
  /** Holds what was found against what was acknowledged. */
  readonly compare: (look: Look, when: string) => void;
  /** What did not hold, one sentence each. */
  readonly faults: () => readonly string[];
  readonly counts: () => LedgerCounts;
}

export interface LedgerCounts {
  readonly acknowledged: number;
  /** Acknowledged changes that were not found, each counted once. */
  readonly lost: number;
  /** Looks that found something half done or different. */
  readonly half: number;
}

export const openLedger = (): Ledger => {
  const faults: string[] = [];
  const acknowledged = new Set<number>();
  const missed = new Set<number>();
  let half = 0;
  let last = 0;
  return {
    next: () => (last += 1_000_000),
    take: (numbers) => {
      for (const number of numbers) acknowledged.add(number);
    },
    compare: ({ marks, faults: found }, when) => {
      const there = new Set(marks);
      const missing = [...acknowledged].filter((number) => !there.has(number) && !missed.has(number));
      for (const number of missing) missed.add(number);
      if (missing.length > 0) faults.push(`${when}: ${missing.length} acknowledged changes are lost`);
      if (there.size !== marks.length) faults.push(`${when}: a change stands there twice`);
      if (found.length > 0) half += 1;
      faults.push(...found.slice(0, 5).map((fault) => `${when}: ${fault}`));
    },
    faults: () => faults,
    counts: () => ({ acknowledged: acknowledged.size, lost: missed.size, half }),
  };
};
