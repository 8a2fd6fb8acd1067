import { useVault } from '#renderer/stores/vault.ts';
import { isOneOfTwo } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';

/** Whether who has opened is one of the two the round is for, who alone can stop it or end the talk. */
export const useIsOneOfTwo = (round: Pick<EvalRound, 'directorId' | 'mayorId'>): boolean =>
  isOneOfTwo(
    round,
    useVault(({ opener }) => opener?.personId ?? null),
  );
