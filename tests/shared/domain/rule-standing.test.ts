import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '#shared/domain/id.ts';
import { inOffice, standingOf, type InOffice, type StandingFacts } from '#shared/domain/rule-standing.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import { aRule, aVersion, anApproval, kari, ola } from '../../support/rule-rows.ts';

const both: InOffice = { director: kari, mayor: ola };
const newMayor = '019a0000-0000-7000-8000-000000000903' as PersonId;

const agreed = (number: number, fields: Partial<RuleVersion> = {}): RuleVersion =>
  aVersion(number, { state: 'agreed', agreedAt: `2024-01-0${number}T09:00:00.000Z`, ...fields });

const approvalsOf = (...versions: readonly RuleVersion[]) =>
  versions.flatMap((version) => [anApproval(version, kari), anApproval(version, ola)]);

const facts = (fields: Partial<StandingFacts> = {}): StandingFacts => ({
  versions: [],
  approvals: [],
  inOffice: both,
  today: '2024-03-12',
  ...fields,
});

describe('what is in force', () => {
  it('is nothing before both have approved', () => {
    const version = aVersion(1);
    const standing = standingOf(
      aRule(),
      facts({ versions: [version], approvals: [anApproval(version, kari)] }),
    );
    expect(standing.inForce).toBeNull();
    expect(standing.waiting).toMatchObject([{ version, missing: ['mayor'] }]);
  });

  it('is the agreed one with the highest number, while a later one waits or was withdrawn', () => {
    const versions = [agreed(1), aVersion(4), agreed(2), aVersion(3, { state: 'withdrawn' })];
    const standing = standingOf(aRule(), facts({ versions, approvals: approvalsOf(agreed(1), agreed(2)) }));
    expect(standing.inForce?.version.number).toBe(2);
    expect(standing.versions.map(({ version }) => version.number)).toEqual([4, 3, 2, 1]);
    expect(standing.waiting.map(({ version }) => version.number)).toEqual([4]);
  });

  it('is none that only says that it is agreed', () => {
    const standing = standingOf(
      aRule(),
      facts({ versions: [agreed(1)], approvals: [anApproval(agreed(1), kari)] }),
    );
    expect(standing.inForce).toBeNull();
  });

  it('is not carried by approvals of another wording', () => {
    const version = agreed(1);
    const approvals = [anApproval(version, kari), anApproval(version, ola, { digest: 'f'.repeat(64) })];
    expect(standingOf(aRule(), facts({ versions: [version], approvals })).inForce).toBeNull();
  });

  it('stands when one of the two is deleted for good, and their approval with them', () => {
    const version = agreed(1, { mayorId: null });
    const standing = standingOf(
      aRule(),
      facts({ versions: [version], approvals: [anApproval(version, kari)] }),
    );
    expect(standing.inForce?.version).toEqual(version);
    expect(standing.newInOffice).toEqual(['mayor']);
  });

  it('is the same whatever order the rows come in', () => {
    const versions = [agreed(1), agreed(2), aVersion(3), aVersion(3, { id: agreed(2).id })];
    const approvals = approvalsOf(agreed(1), agreed(2));
    const known = standingOf(aRule(), facts({ versions, approvals }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(versions, { minLength: versions.length }),
        fc.shuffledSubarray(approvals, { minLength: approvals.length }),
        (some, given) => {
          expect(standingOf(aRule(), facts({ versions: some, approvals: given })).inForce).toEqual(
            known.inForce,
          );
        },
      ),
    );
  });
});

describe('a new person in one of the roles', () => {
  it('asks for what is in force to be gone through again, and for nothing else', () => {
    const office = { director: kari, mayor: newMayor };
    const version = agreed(1);
    const known = { versions: [version], approvals: approvalsOf(version), inOffice: office };
    expect(standingOf(aRule(), facts(known)).newInOffice).toEqual(['mayor']);
    expect(standingOf(aRule({ text: 'Vi drøfter' }), facts({ inOffice: office })).newInOffice).toEqual([]);
  });

  it('asks for nothing while an office stands empty', () => {
    const version = agreed(1);
    const known = { versions: [version], approvals: approvalsOf(version) };
    expect(
      standingOf(aRule(), facts({ ...known, inOffice: { director: kari, mayor: null } })).newInOffice,
    ).toEqual([]);
  });

  it('leaves what waits for who has left to be put forward anew, but not what they have approved', () => {
    const office = { director: kari, mayor: newMayor };
    const version = aVersion(1);
    const stale = (personId: PersonId) =>
      standingOf(
        aRule(),
        facts({ versions: [version], approvals: [anApproval(version, personId)], inOffice: office }),
      ).isStale;
    expect(stale(kari)).toBe(true);
    expect(stale(ola)).toBe(false);
  });

  it.each([
    ['who came last of two in one role', [kari, newMayor], newMayor],
    ['nobody where nobody is registered', [], null],
  ])('counts %s', (_, mayors, expected) => {
    const people = mayors.map((id) => ({ id, role: 'mayor', deletedAt: null }) as const);
    expect(inOffice(people).mayor).toBe(expected);
    expect(
      inOffice(people.map((one) => ({ ...one, deletedAt: '2024-01-01T00:00:00.000Z' }))).mayor,
    ).toBeNull();
  });
});

describe('the day they look at it again', () => {
  it.each([
    ['2024-03-13', false],
    ['2024-03-12', true],
    ['2024-01-01', true],
    [null, false],
  ] as const)('%s, on 12 March: due is %s', (reviewOn, isDue) => {
    expect(standingOf(aRule({ reviewOn }), facts()).isReviewDue).toBe(isDue);
  });
});

describe('what they work on', () => {
  it.each([
    ['Noe nytt', true],
    [' Ordlyd 1 ', false],
    ['Ordlyd 2', false],
    ['', false],
  ])('«%s» beside what is in force and what waits: a draft is %s', (text, isDraft) => {
    const versions = [agreed(1), aVersion(2)];
    const approvals = approvalsOf(agreed(1));
    expect(standingOf(aRule({ text }), facts({ versions, approvals })).hasDraft).toBe(isDraft);
  });
});
