import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { isStillAsked } from '#shared/domain/eval-approval.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { importedAmong } from './imported.ts';
import { knownKeys } from './known-keys.ts';
import { readOne } from './read.ts';

/**
 * Those of the signed consents of a round that count: a signature shows which key signed, not whose it is. What came by
 * the import of a workspace file counts only with a key the person is known by. Of somebody who is known by none, it
 * counts where nothing more follows from it, so that a workspace that was moved still shows who approved what.
 */
export const countingConsents = async (
  roundId: EvalRoundId,
  signed: readonly EvalConsent[],
): Promise<readonly EvalConsent[]> => {
  const imported = await importedAmong(signed.map(({ id }) => id));
  if (imported.size === 0) return signed;
  const [round, keysOf] = await Promise.all([readOne('evalRounds', roundId), knownKeys()]);
  return signed.filter(({ id, kind, personId, publicKey }) => {
    const keys = keysOf(personId);
    if (!imported.has(id) || keys.has(publicKey)) return true;
    return keys.size === 0 && round !== null && !isStillAsked(round, kind);
  });
};
