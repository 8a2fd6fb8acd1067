import { phaseKeys, type PhaseKey } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Entry } from './entry.ts';
import { attentionKeys, matcherOf, type AttentionKey, type Filter } from './filter.ts';
import { progressOf, type Progress } from '#shared/domain/progress.ts';

export interface Attention {
  readonly key: AttentionKey;
  readonly entries: readonly Entry[];
  /** How many still wait: a row that stays after its tick is no longer counted. */
  readonly waiting: number;
}

export interface PhaseSection {
  readonly phase: PhaseKey;
  /** What the filter lets through, in the order of the plan. */
  readonly entries: readonly Entry[];
  /** The whole phase, whatever the filter. */
  readonly all: readonly Entry[];
  readonly progress: Progress;
}

export interface Grouped {
  readonly attention: readonly Attention[];
  readonly phases: readonly PhaseSection[];
  readonly progress: Progress;
  /** How many the filter lets through. */
  readonly shown: number;
}

/**
 * Lays out the list. What has just been ticked (`kept`) stays in the group where it was, so that nothing moves
 * away under the hand.
 */
export const groupEntries = (
  entries: readonly Entry[],
  filter: Filter,
  people: readonly Person[],
  kept: ReadonlySet<ChecklistItemId>,
): Grouped => {
  const matches = matcherOf(filter, people);
  const found = entries.filter((entry) => matches(entry) || kept.has(entry.item.id));
  const attention = attentionKeys.map((key) => attentionOf(found, key, kept));
  const isFound = new Set(found);
  const phases = phaseKeys.map((phase) => {
    const all = entries.filter(({ item }) => item.phase === phase).toSorted(byRank);
    return {
      phase,
      all,
      entries: all.filter((entry) => isFound.has(entry)),
      progress: progressOf(itemsOf(all)),
    };
  });
  const chosen = attention.find(({ key }) => key === filter.when);
  return {
    attention,
    phases,
    progress: progressOf(itemsOf(entries)),
    shown: chosen?.entries.length ?? found.length,
  };
};

const itemsOf = (entries: readonly Entry[]) => entries.map(({ item }) => item);

const attentionOf = (
  entries: readonly Entry[],
  key: AttentionKey,
  kept: ReadonlySet<ChecklistItemId>,
): Attention => {
  const shown = entries.filter(
    (entry) => entry.urgency === key || (kept.has(entry.item.id) && entry.urgencyWhenOpen === key),
  );
  const waiting = shown.filter(({ urgency }) => urgency === key).length;
  return { key, entries: shown.toSorted(byDue), waiting };
};

const byRank = (a: Entry, b: Entry): number =>
  compare(a.item.rank, b.item.rank) || compare(a.item.id, b.item.id);

const byDue = (a: Entry, b: Entry): number =>
  compare(a.due ?? '9999', b.due ?? '9999') ||
  phaseKeys.indexOf(a.item.phase) - phaseKeys.indexOf(b.item.phase) ||
  byRank(a, b);

/** Ranks are compared by code unit, as the index of the database does. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
