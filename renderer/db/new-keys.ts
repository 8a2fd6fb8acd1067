import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { newKeySignings, type Signing } from '#shared/domain/eval-new-key.ts';
import type { EvalConsentId } from '#shared/domain/id.ts';
import { readAll } from './read.ts';

/** A yes signed with a key that was new here. */
export interface NewKey extends Signing {
  readonly id: EvalConsentId;
}

/** Which of the consents of a round were signed with a key the person had not used before; see `newKeySignings`. */
export const readNewKeys = async (consents: readonly EvalConsent[]): Promise<readonly NewKey[]> => {
  if (consents.length === 0) return [];
  const [all, approvals] = await Promise.all([readAll('evalConsents'), readAll('approvals')]);
  return newKeySignings(consents.map(asSigning), [
    ...all.map(asSigning),
    ...approvals.map(({ personId, publicKey, approvedAt }) => ({ personId, publicKey, at: approvedAt })),
  ]);
};

const asSigning = ({ id, personId, publicKey, givenAt }: EvalConsent): NewKey => ({
  id,
  personId,
  publicKey,
  at: givenAt,
});
