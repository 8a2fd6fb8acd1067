import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EvalParty, EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { SealedFor } from './eval-seal.ts';

/**
 * Where the envelope of a party in the round belongs. What a half-year evaluation asks has been signed by both; what an
 * exercise asks nobody has, so there the envelope itself opens only for what was asked.
 */
export const sealedFor = (
  workspaceId: string,
  round: Pick<EvalRound, 'id' | 'attempt' | 'formKey' | 'form'>,
  party: EvalParty,
): SealedFor => {
  const place = { workspaceId, roundId: round.id, attempt: round.attempt, party };
  return isExercise(round) ? { ...place, asked: digestOf(round.form) } : place;
};

const digestOf = (form: string): string => bytesToHex(sha256(utf8ToBytes(canonicalJson([form]))));
