import { useLiveQuery } from 'dexie-react-hooks';
import { keyHolders } from '#renderer/db/repositories/eval-files.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import type { Acting } from '#renderer/features/evaluation/together/acts.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';

/** Whose keys are given from this PC, who sits here first; see `keyHolders`. Undefined until it is known. */
export const useHolders = (round: EvalRound | null): readonly Acting[] | undefined =>
  useLiveQuery(async () => {
    if (round === null) return [];
    const [ids, people] = await Promise.all([keyHolders(round), listPeople()]);
    return ids.map((personId) => ({
      personId,
      name: people.find(({ id }) => id === personId)?.name ?? '',
    }));
  }, [round?.id, round?.rev]);
