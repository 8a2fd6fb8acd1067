import { listPeople } from '#renderer/db/repositories/people.ts';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { lacksParty } from '#shared/domain/eval-envelope.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isEarlierRound } from '#shared/domain/round-order.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';
import { peopleIn } from './round-form.ts';

/** What the pages about rounds are made of. */
export interface RoundsFacts {
  readonly term: Term;
  readonly people: readonly Person[];
  /** The latest first. */
  readonly rounds: readonly EvalRound[];
}

/** Null: no term has been prepared. */
export const readRounds = async (): Promise<RoundsFacts | null> => {
  const [term, people] = await Promise.all([currentTerm(), listPeople()]);
  return term === null ? null : { term, people, rounds: await listRounds(term.id) };
};

/** A round is between two: both must be known before one can be opened. */
export const hasBoth = ({ people }: Pick<RoundsFacts, 'people'>): boolean =>
  peopleIn('director', people).length > 0 && peopleIn('mayor', people).length > 0;

/** The round that waits for yes, answers or the opening. There is one, unless two were opened at once on two PCs. */
export const roundUnderWay = (rounds: readonly EvalRound[]): EvalRound | null =>
  rounds.find((round) => (round.state === 'proposed' || round.state === 'answering') && !lacksParty(round)) ??
  null;

/** What was asked in the round before; null: there was none. What was cancelled was never answered. */
export const previousContent = (
  { rounds }: Pick<RoundsFacts, 'rounds'>,
  round?: EvalRound,
): EvalFormContent | null => {
  const before = rounds.find(
    (other) => other.state !== 'cancelled' && (round === undefined || isEarlierRound(other, round)),
  );
  return before === undefined ? null : storedForm(before.form);
};
