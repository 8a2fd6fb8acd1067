import { useLiveQuery } from 'dexie-react-hooks';
import { readMany } from '#renderer/db/read.ts';
import { keyHolders } from '#renderer/db/repositories/eval-files.ts';
import type { Acting } from '#renderer/parts/together/acts.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';

/** Whose keys are given from this PC, who sits here first; see `keyHolders`. Undefined until it is known. */
export const useHolders = (round: EvalRound | null): readonly Acting[] | undefined => {
  const { someone } = useText().evaluationRound;
  return useLiveQuery(async () => {
    if (round === null) return [];
    const ids = await keyHolders(round);
    // Also those who have been removed from the people: their envelope still counts.
    const people = await readMany('people', ids);
    return ids.map((personId) => ({ personId, name: people.get(personId)?.name ?? someone }));
  }, [round?.id, round?.rev, someone]);
};
