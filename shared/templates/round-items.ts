import { addDays, dayOf } from '#shared/calendar/day.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isEarlierRound } from '#shared/domain/round-order.ts';
import type { Term } from '#shared/domain/term.ts';

/** The start-up items that a half-year evaluation settles, by their template keys. */
export const roundItems = {
  /** An early, simple check three months after tiltredelse. */
  early: 'mnd-temperaturmaling',
  first: 'ar-halvar-1',
  second: 'ar-halvar-2',
  /** The rules of the game, looked at again after an evaluation. */
  rules: 'ar-spilleregler-revisjon',
} as const;

/** What an item asks of Evaluering; null for every other item. */
export const roundOfItem = (templateKey: string | null): keyof typeof roundItems | null =>
  kinds.find((kind) => roundItems[kind] === templateKey) ?? null;

const kinds = ['early', 'first', 'second', 'rules'] as const;

/** Until so many days after tiltredelse a round is the early check (T+90), not yet the half-year evaluation (T+180). */
const earlyUntil = 135;

interface SettledBy {
  readonly round: EvalRound;
  /** All rounds of the term. */
  readonly rounds: readonly EvalRound[];
  /** Whether the round came to proposals for changed rules of the game. */
  readonly hasRules: boolean;
  readonly term: Pick<Term, 'officeDay'>;
}

/** The open items that look done when the round is finished; none before. */
export const settledItems = <Item extends Pick<ChecklistItem, 'templateKey' | 'status'>>(
  items: readonly Item[],
  by: SettledBy,
): readonly Item[] => {
  if (!isDone(by.round)) return [];
  const keys = [keyOf(by), ...(by.hasRules ? [roundItems.rules] : [])];
  return items.filter(
    ({ status, templateKey }) => status === 'open' && templateKey !== null && keys.includes(templateKey),
  );
};

/**
 * The finished round that settled an item; null: none did, or it is no item about evaluating.
 * @param rounds all of the term, the latest first
 * @param hasRules whether a round came to proposals for changed rules of the game
 */
export const settlingRound = (
  templateKey: string | null,
  rounds: readonly EvalRound[],
  { hasRules, term }: Pick<SettledBy, 'term'> & { readonly hasRules: (round: EvalRound) => boolean },
): EvalRound | null =>
  rounds.find(
    (round) =>
      settledItems([{ templateKey, status: 'open' }], { round, rounds, hasRules: hasRules(round), term })
        .length > 0,
  ) ?? null;

const keyOf = ({ round, rounds, term }: SettledBy): string | undefined => {
  if (isEarly(round, term)) return roundItems.early;
  const before = rounds.filter(
    (other) => isDone(other) && !isEarly(other, term) && isEarlierRound(other, round),
  );
  return [roundItems.first, roundItems.second][before.length];
};

const isDone = ({ state }: EvalRound): boolean => state === 'finished';

const isEarly = ({ finishedAt }: EvalRound, { officeDay }: SettledBy['term']): boolean =>
  officeDay !== null && finishedAt !== null && dayOf(new Date(finishedAt)) <= addDays(officeDay, earlyUntil);
