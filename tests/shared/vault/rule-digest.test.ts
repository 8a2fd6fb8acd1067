import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvalRoundId, MeetingId, RuleVersionId, TermId } from '#shared/domain/id.ts';
import { idSchema } from '#shared/exchange/field.ts';
import { clarifications } from '#shared/templates/clarifications.ts';
import { isConsentSigned } from '#shared/vault/eval-consent.ts';
import { isRuleSigned, ruleDigest, signRule, templateRuleId } from '#shared/vault/rule-digest.ts';
import { aVersion, kari, ola } from '../../support/rule-rows.ts';

const key = new Uint8Array(32).fill(3);
const version = aVersion(1);
const approved = {
  versionId: version.id,
  personId: kari,
  digest: ruleDigest(version),
  approvedAt: '2024-04-16T08:00:00.000Z',
};

describe('what both approve', () => {
  it.each([
    ['id', { id: 'another' as RuleVersionId }],
    ['text', { text: 'Ordlyd 1 ' }],
    ['reason', { reason: 'Fordi' }],
    ['question', { question: '{}' }],
    ['review', { reviewOn: '2025-01-01' }],
    ['number', { number: 2 }],
    ['whose approval it asks for', { directorId: ola }],
  ] as const)('is another with another %s', (_, change) => {
    expect(ruleDigest({ ...version, ...change })).not.toBe(ruleDigest(version));
  });

  it('is the same whatever meeting or evaluation it came from, and however far it has come', () => {
    const later = {
      ...version,
      meetingId: 'm' as MeetingId,
      roundId: 'r' as EvalRoundId,
      state: 'agreed' as const,
      rev: 7,
    };
    expect(ruleDigest(later)).toBe(ruleDigest(version));
  });
});

describe('an approval', () => {
  it('holds for what it says, and for nothing else', () => {
    const signature = signRule(key, approved);
    expect(isRuleSigned({ ...approved, ...signature })).toBe(true);
    for (const change of [{ personId: ola }, { digest: 'a'.repeat(64) }, { versionId: aVersion(2).id }])
      expect(isRuleSigned({ ...approved, ...change, ...signature })).toBe(false);
    expect(
      isRuleSigned({
        ...approved,
        ...signature,
        publicKey: signRule(new Uint8Array(32), approved).publicKey,
      }),
    ).toBe(false);
  });

  it('is no consent to anything of an evaluation', () => {
    const signature = signRule(key, approved);
    const asConsent = {
      roundId: approved.versionId as string as EvalRoundId,
      personId: kari,
      kind: 'outcome',
      digest: approved.digest,
      givenAt: approved.approvedAt,
    } as const;
    expect(isConsentSigned({ ...asConsent, ...signature })).toBe(false);
  });
});

describe('the id of the rule that answers a question of the template', () => {
  it('is one the data layer takes, the same each time, and another for each question and term', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), (first, second) => {
        const terms = [...new Set([first, second])] as TermId[];
        const ids = terms.flatMap((term) => clarifications.map((asked) => templateRuleId(term, asked.key)));
        expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 20 },
    );
  });
});
