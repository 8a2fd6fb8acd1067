import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { consentDigest, isConsentSigned } from '#shared/vault/eval-consent.ts';
import { rowsIn, type EvalFileRefusal, type EvalGround } from './eval-file-ground.ts';
import type { EvalFile } from './eval-file.ts';
import { isKnownSigner } from './known-signer.ts';
import { isSame } from './same.ts';

export interface MetConsents {
  /** Those that are not here from before. */
  readonly coming: readonly EvalConsent[];
  /** All that count then. */
  readonly all: readonly EvalConsent[];
}

/**
 * The consents of the file. A broken signature turns the file away. A yes counts when it is signed by the person it names,
 * as `isKnownSigner` says. One that stands here with a key nobody knows, as after the import of a
 * workspace file, counts only when the file brings it.
 */
export const meetConsents = (file: EvalFile, ground: EvalGround): Answer<MetConsents, EvalFileRefusal> => {
  const coming: EvalConsent[] = [];
  const counting = ground.consents.filter(
    (consent) => ground.keysOf(consent.personId).has(consent.publicKey) && isConsentSigned(consent),
  );
  for (const consent of rowsIn(file, 'evalConsents')) {
    const here = ground.consents.find(({ id }) => id === consent.id);
    if (consent.deletedAt !== null) continue;
    if (here !== undefined) {
      if (!isSameYes(here, consent)) return refuse('notGenuine');
      const isProved = isConsentSigned(here) && isKnownSigner(here, file, ground);
      if (isProved && !counting.includes(here)) counting.push(here);
      continue;
    }
    if (!isConsentSigned(consent)) return refuse('notGenuine');
    // Left out, and the file still read: who has lost a key can say the same yes again with the new one.
    if (isKnownSigner(consent, file, ground)) coming.push(consent);
  }
  return accept({ coming, all: [...counting, ...coming] });
};

const isSameYes = (one: EvalConsent, other: EvalConsent): boolean =>
  (['roundId', 'personId', 'kind', 'digest', 'givenAt', 'signature', 'publicKey'] as const).every((field) =>
    isSame(one[field], other[field]),
  );

/** Whether both of the two have said yes to this; the deputy mayor is not asked. */
export const bothSaid = (
  round: EvalRound,
  kind: 'terms' | 'discard' | 'withoutDeputy',
  consents: readonly EvalConsent[],
): boolean => {
  const digest = consentDigest(round, kind);
  return [round.directorId, round.mayorId].every((person) =>
    consents.some(
      (consent) => consent.kind === kind && consent.personId === person && consent.digest === digest,
    ),
  );
};

/**
 * The round as what both have signed makes it: begun, begun anew, without the deputy mayor. It follows from the signatures
 * alone, so that files give the same in any order, and no file can claim more. Nobody signs for an exercise.
 */
export const agreedRound = (round: EvalRound, consents: readonly EvalConsent[]): EvalRound => {
  if (isExercise(round) || (round.state !== 'proposed' && round.state !== 'answering')) return round;
  if (round.state === 'proposed' && !bothSaid(round, 'terms', consents)) return round;
  let { attempt } = round;
  while (bothSaid({ ...round, attempt }, 'discard', consents)) attempt += 1;
  const anew = { ...round, state: 'answering' as const, attempt };
  const withoutDeputy =
    round.deputyId !== null &&
    ((attempt === round.attempt && round.withoutDeputy) || bothSaid(anew, 'withoutDeputy', consents));
  return { ...anew, withoutDeputy };
};
