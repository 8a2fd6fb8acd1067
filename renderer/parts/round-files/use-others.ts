import { useKeyHolders } from '#renderer/parts/file-exchange/use-key-holders.ts';
import { partiesOf } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Person } from '#shared/domain/person.ts';

/** The others in the round who have a key that a file can be closed to, in the order of their roles; undefined until known. */
export const useOthers = (round: EvalRound): readonly Person[] | undefined => {
  const holders = useKeyHolders();
  const takesPart = new Set(partiesOf(round).map(({ personId }) => personId));
  return holders?.filter(({ id }) => takesPart.has(id));
};
