import { describe, expect, it } from 'vitest';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId, MinutesId, PersonId } from '#shared/domain/id.ts';
import { consentDigest, isConsentSigned, signConsent, termsDigest } from '#shared/vault/eval-consent.ts';
import { isSigned } from '#shared/vault/signing.ts';
import { aRound } from '../../support/eval-rows.ts';

const key = new Uint8Array(32).fill(5);
const consented = {
  roundId: 'round' as EvalRoundId,
  personId: 'kari' as PersonId,
  kind: 'terms',
  digest: 'a'.repeat(64),
  givenAt: '2024-04-15T10:00:00.000Z',
} as const;

describe('a consent', () => {
  it('holds for exactly what was said yes to', () => {
    const consent = { ...consented, ...signConsent(key, consented) };
    expect(isConsentSigned(consent)).toBe(true);
    const others = [
      { roundId: 'another' as EvalRoundId },
      { personId: 'nina' as PersonId },
      { kind: 'discard' as const },
      { digest: 'b'.repeat(64) },
      { givenAt: '2024-04-15T10:00:01.000Z' },
      { publicKey: signConsent(new Uint8Array(32).fill(6), consented).publicKey },
      { signature: 'no signature' },
    ];
    for (const other of others) expect(isConsentSigned({ ...consent, ...other })).toBe(false);
  });

  it('can never stand for an approval of minutes', () => {
    const { roundId, givenAt, ...rest } = { ...consented, ...signConsent(key, consented) };
    const minutesId = String(roundId) as MinutesId;
    expect(isSigned({ ...rest, minutesId, approvedAt: givenAt })).toBe(false);
  });
});

describe('the terms of a round', () => {
  const round = aRound();

  it.each([
    ['people', { mayorId: 'other' as PersonId }],
    ['deputy', { deputyId: 'deputy' as PersonId }],
    ['period', { periodFrom: '2023-12-01' }],
    ['period', { periodTo: '2024-05-01' }],
    ['form', { formVersion: 2 }],
    ['wording', { form: `${round.form} ` }],
    ['readers', { reportTo: 'council' }],
    ['agreement', { sharing: 'Formannskapet får vite at den er holdt.' }],
  ] as const satisfies readonly (readonly [string, Partial<EvalRound>])[])(
    'are others when the %s changes',
    (_, change) => {
      expect(termsDigest({ ...round, ...change })).not.toBe(termsDigest(round));
    },
  );

  it('are the same when plans, states and papers change', () => {
    const later: EvalRound = {
      ...round,
      state: 'answering',
      answerBy: '2024-05-20',
      talkOn: '2024-06-01',
      attempt: 2,
      withoutDeputy: true,
      caseReference: '24/1234',
      access: 'exempt',
      rev: 9,
    };
    expect(termsDigest(later)).toBe(termsDigest(round));
  });

  it('are what each kind of yes is bound to, with the attempt', () => {
    const kinds = ['terms', 'withoutDeputy', 'discard', 'answersInReport'] as const;
    expect(new Set(kinds.map((kind) => consentDigest(round, kind))).size).toBe(kinds.length);
    expect(consentDigest({ ...round, attempt: 2 }, 'discard')).not.toBe(consentDigest(round, 'discard'));
    expect(consentDigest({ ...round, attempt: 2 }, 'terms')).toBe(consentDigest(round, 'terms'));
    expect(consentDigest({ ...round, sharing: 'x' }, 'discard')).not.toBe(consentDigest(round, 'discard'));
  });
});
