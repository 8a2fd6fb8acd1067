import { roundStatus, type RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import type { Day } from '#shared/calendar/day.ts';
import { nextDue, plannedDays } from '#shared/domain/eval-plan.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { hasBoth, readRounds, roundUnderWay, type RoundsFacts } from './round-facts.ts';

/** What the first page of the room shows. */
export interface FrontFacts extends RoundsFacts {
  /** Rounds that are not finished, the latest first. */
  readonly current: readonly RoundStatus[];
  /** Rounds that are over, the latest first. */
  readonly earlier: readonly EvalRound[];
  /** More than one waits for answers: each was opened on a PC of its own, or one came back from the bin. */
  readonly hasTwo: boolean;
  /** Both offices are filled, and no round waits for answers. */
  readonly canBegin: boolean;
}

export const readFront = async (): Promise<FrontFacts | null> => {
  const facts = await readRounds();
  if (facts === null) return null;
  const isOver = ({ state }: EvalRound) => state === 'finished' || state === 'cancelled';
  const statuses = await Promise.all(
    facts.rounds.filter((round) => !isOver(round)).map(({ id }) => roundStatus(id)),
  );
  return {
    ...facts,
    current: statuses.filter((status) => status !== null),
    hasTwo: facts.rounds.filter((round) => roundUnderWay([round]) !== null).length > 1,
    earlier: facts.rounds.filter(isOver),
    canBegin: hasBoth(facts) && roundUnderWay(facts.rounds) === null,
  };
};

/** When the next round is due, and the days after it in the term. Null: none is planned. */
export const planOf = (
  { term, rounds }: RoundsFacts,
  today: Day,
): { readonly due: Day; readonly later: readonly Day[]; readonly isAgreed: boolean } | null => {
  const due = nextDue(term, rounds, today);
  if (due === null) return null;
  const isAgreed = rounds.some(({ state, nextOn }) => state === 'finished' && nextOn === due);
  return { due, later: plannedDays(term).filter((day) => day > due && day > today), isAgreed };
};
