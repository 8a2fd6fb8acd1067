import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMark } from '#shared/domain/access-mark.ts';
import type { ContractChange } from '#shared/domain/contract.ts';
import type { ContractChangeId, ContractId, ContractPointId, PersonId } from '#shared/domain/id.ts';
import { idSchema } from '#shared/exchange/field.ts';
import { contractPointTemplates } from '#shared/templates/contract-points.ts';
import {
  contractDigest,
  isChangeAsPut,
  isContractSigned,
  signContract,
  templatePointId,
} from '#shared/vault/contract-digest.ts';
import { isConsentSigned } from '#shared/vault/eval-consent.ts';

const idOf = (last: number): string => `019a0000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const key = new Uint8Array(32).fill(3);
const change: ContractChange = {
  ...noMark,
  id: idOf(1) as ContractChangeId,
  rev: 1,
  createdAt: '2024-01-08T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-01-08T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  contractId: idOf(2) as ContractId,
  pointId: null,
  state: 'proposed',
  title: 'Etterlønn',
  before: 'Ingen',
  after: 'Tolv måneder',
  reason: '',
  decisionRef: 'Sak 45/27',
  directorId: idOf(901) as PersonId,
  mayorId: idOf(902) as PersonId,
  digest: '',
  agreedAt: null,
};

describe('what both parties approve', () => {
  it.each([
    ['id', { id: idOf(9) as ContractChangeId }],
    ['contract', { contractId: idOf(9) as ContractId }],
    ['title', { title: 'Etterlønn ' }],
    ['text before', { before: '' }],
    ['text after', { after: 'Tretten måneder' }],
    ['reason', { reason: 'Fordi' }],
    ['decision', { decisionRef: 'Sak 46/27' }],
    ['director', { directorId: change.mayorId }],
    ['mayor', { mayorId: change.directorId }],
  ] as const)('is another with another %s', (_, fields) => {
    const other = { ...change, ...fields };
    expect(contractDigest(other)).not.toBe(contractDigest(change));
    expect(isChangeAsPut({ ...other, digest: contractDigest(change) })).toBe(false);
  });

  it('never mixes the texts before and after', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(before !== after);
        const other = { ...change, before: after, after: before };
        expect(contractDigest(other)).not.toBe(contractDigest({ ...change, before, after }));
      }),
    );
  });

  it('is the same whatever point it is about, and however far it has come', () => {
    const later = {
      ...change,
      pointId: idOf(5) as ContractPointId,
      state: 'agreed' as const,
      access: 'public' as const,
      rev: 7,
    };
    expect(contractDigest(later)).toBe(contractDigest(change));
  });
});

describe('an approval', () => {
  const approved = {
    changeId: change.id,
    personId: idOf(901) as PersonId,
    digest: contractDigest(change),
    approvedAt: '2024-04-16T08:00:00.000Z',
  };

  it('holds for what it says, and for nothing else', () => {
    const signature = signContract(key, approved);
    expect(isContractSigned({ ...approved, ...signature })).toBe(true);
    for (const other of [
      { personId: idOf(902) as PersonId },
      { digest: 'a'.repeat(64) },
      { changeId: idOf(9) as ContractChangeId },
      { approvedAt: '2024-04-17T08:00:00.000Z' },
      { publicKey: signContract(new Uint8Array(32), approved).publicKey },
    ])
      expect(isContractSigned({ ...approved, ...signature, ...other })).toBe(false);
  });

  it('is no approval of a rule or a referat with the same id', () => {
    const { personId, digest, approvedAt: givenAt, changeId } = approved;
    const signature = signContract(key, approved);
    const said = { personId, digest, givenAt, ...signature };
    expect(isConsentSigned({ ...said, kind: 'contract', changeId })).toBe(true);
    expect(isConsentSigned({ ...said, kind: 'rule', versionId: changeId as never })).toBe(false);
    expect(isConsentSigned({ ...said, kind: 'dialogue', minutesId: changeId as never })).toBe(false);
  });
});

describe('the id of a point of the template', () => {
  it('is an id, the same each time, and its own for each point of each contract', () => {
    const ids = [change.contractId, idOf(7) as ContractId].flatMap((contract) =>
      contractPointTemplates.map((template) => templatePointId(contract, template.key)),
    );
    expect(ids.filter((id) => !idSchema.safeParse(id).success)).toEqual([]);
    expect(new Set(ids).size).toBe(2 * contractPointTemplates.length);
    expect(templatePointId(change.contractId, 'aa-lonn')).toBe(templatePointId(change.contractId, 'aa-lonn'));
  });
});
