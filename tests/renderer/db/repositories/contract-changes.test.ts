import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { readEverything } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport } from '#renderer/db/import-workspace.ts';
import {
  addChange,
  addContractApprovals,
  changeDraft,
  changesOf,
  endChange,
  markChange,
  proposeChange,
  removeChange,
  type GivenContractApproval,
} from '#renderer/db/repositories/contract-changes.ts';
import { addContract, pointsOf, removeContract } from '#renderer/db/repositories/contracts.ts';
import { changePerson, removePerson } from '#renderer/db/repositories/people.ts';
import { sha256 } from '#renderer/db/sha256.ts';
import { takeBack, undo } from '#renderer/db/undo.ts';
import { markIn } from '#shared/domain/access-mark.ts';
import { isAgreed } from '#shared/domain/contract-standing.ts';
import type { ContractChangeId, ContractId } from '#shared/domain/id.ts';
import { writeWorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { signContract } from '#shared/vault/contract-digest.ts';
import { good } from '../builders.ts';
import { beginEvaluation, sit, type Sitting } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const written = { after: 'Tolv måneder etterlønn', decisionRef: 'Sak 45/27' } as const;

const begin = async () => {
  const three = await beginEvaluation();
  const contractId = good(await addContract());
  const id = good(await addChange(contractId, { title: 'Etterlønn', pointKey: 'aa-etterlonn', ...written }));
  return { ...three, contractId, id };
};

const waiting = async () => {
  const all = await begin();
  good(await proposeChange(all.id));
  return all;
};

const exempt = { access: 'exempt', basisKey: 'offl-23-1', basisVersion: 1 } as const;

const agreed = async () => {
  const all = await waiting();
  const { id, contractId, director, mayor } = all;
  const both = [await approvalOf(contractId, id, director), await approvalOf(contractId, id, mayor)];
  good(await addContractApprovals(id, both));
  return all;
};

const viewOf = async (contractId: ContractId) => {
  const [view] = await changesOf(contractId);
  if (view === undefined) throw new Error('The change is not there');
  return view;
};

const approvalOf = async (
  contractId: ContractId,
  changeId: ContractChangeId,
  { personId, vault }: Sitting,
  approvedAt = '2024-01-09T08:00:00.000Z',
): Promise<GivenContractApproval> => {
  const { change } = await viewOf(contractId);
  const approved = { changeId, personId, digest: change.digest, approvedAt };
  return { ...approved, ...signContract(vault().personKey, approved) };
};

describe('a change of the contract', () => {
  it('is about the point it came from, also one nobody had written about', async () => {
    const { contractId } = await begin();
    const { change } = await viewOf(contractId);
    const point = (await pointsOf(contractId)).find(({ key }) => key === 'aa-etterlonn');
    expect(point?.row?.id).toBe(change.pointId);
    expect(point?.state).toBe('notLooked');
  });

  it.each([
    ['what it shall be', { after: ' ' }, 'noText'],
    ['the decision of the employer', { decisionRef: '' }, 'noDecision'],
  ] as const)('is not put to both without %s', async (_, fields, reason) => {
    const { id, contractId } = await begin();
    good(await changeDraft(id, fields));
    expect(await proposeChange(id)).toMatchObject({ ok: false, reason });
    expect((await viewOf(contractId)).change.state).toBe('draft');
  });

  it('is not put to a party who is not there', async () => {
    const { id, mayor } = await begin();
    good(await changePerson(mayor.personId, { role: 'other' }));
    expect(await proposeChange(id)).toMatchObject({ reason: 'noOffice', detail: 'mayor' });
  });

  it('stands as it was put, and is agreed when the last of the two has approved, for good', async () => {
    const { id, contractId, director, mayor } = await waiting();
    expect(await changeDraft(id, { after: 'Seks måneder' })).toMatchObject({ reason: 'notDraft' });
    good(await addContractApprovals(id, [await approvalOf(contractId, id, director)]));
    expect(await viewOf(contractId)).toMatchObject({ missing: ['mayor'], change: { state: 'proposed' } });
    sit(mayor);
    const last = await approvalOf(contractId, id, mayor, '2024-01-10T08:00:00.000Z');
    const stored = good(await addContractApprovals(id, [last]));
    expect(await viewOf(contractId)).toMatchObject({
      missing: [],
      change: { state: 'agreed', agreedAt: '2024-01-10T08:00:00.000Z', after: 'Tolv måneder etterlønn' },
    });
    if (stored === null) throw new Error('Nothing was stored');
    expect(await takeBack(stored)).toMatchObject({ reason: 'finished' });
    expect(await undo()).toMatchObject({ ok: false });
    expect(await removeChange(id)).toMatchObject({ reason: 'finished' });
    expect(await endChange(id, 'withdrawn')).toMatchObject({ reason: 'notWaiting' });
    expect(await removeContract(contractId)).toMatchObject({ reason: 'hasAgreed' });
    expect(await addContractApprovals(id, [last])).toEqual({ ok: true, value: null });
  });

  it('takes no approval of anybody else, of another text, or signed by another', async () => {
    const { id, contractId, director, mayor, deputy } = await waiting();
    const own = await approvalOf(contractId, id, director);
    const forged = { ...own, personId: mayor.personId };
    expect(await addContractApprovals(id, [await approvalOf(contractId, id, deputy)])).toMatchObject({
      reason: 'notApprover',
    });
    expect(await addContractApprovals(id, [{ ...own, digest: 'a'.repeat(64) }])).toMatchObject({
      reason: 'otherText',
    });
    // One good and one forged: neither is stored.
    expect(await addContractApprovals(id, [own, forged])).toMatchObject({ reason: 'notApprover' });
    expect((await viewOf(contractId)).approvals).toEqual([]);
  });

  it('keeps what one has approved when the other is removed, and can only be put anew', async () => {
    const { id, contractId, director, mayor } = await waiting();
    good(await addContractApprovals(id, [await approvalOf(contractId, id, director)]));
    const theirs = await approvalOf(contractId, id, mayor);
    good(await removePerson(mayor.personId));
    expect(await addContractApprovals(id, [theirs])).toMatchObject({ reason: 'notApprover' });
    const view = await viewOf(contractId);
    expect(view).toMatchObject({ missing: ['mayor'], change: { state: 'proposed', after: written.after } });
    expect(view.approvals.map(({ personId }) => personId)).toEqual([director.personId]);
  });

  it('is ended by the parties alone; no to it can be undone, and its text stands', async () => {
    const { id, contractId, mayor, deputy } = await waiting();
    sit(deputy);
    expect(await endChange(id, 'declined')).toMatchObject({ reason: 'notYours' });
    sit(mayor);
    good(await endChange(id, 'declined'));
    expect((await viewOf(contractId)).change).toMatchObject({ state: 'declined', after: written.after });
    good(await undo());
    expect((await viewOf(contractId)).change.state).toBe('proposed');
  });

  it('can be marked by who may see it, also when it is agreed, and nothing of what was agreed is touched', async () => {
    const { id, contractId } = await agreed();
    const { change: before } = await viewOf(contractId);
    good(await markChange(id, exempt));
    const view = await viewOf(contractId);
    expect(view.change).toMatchObject({
      ...before,
      ...exempt,
      rev: before.rev + 1,
      updatedAt: view.change.updatedAt,
    });
    expect(isAgreed(view)).toBe(true);
    good(await undo());
    expect((await viewOf(contractId)).change).toMatchObject({ ...markIn(before), state: 'agreed' });
  });

  it('takes nothing else along with a mark when it is agreed', async () => {
    const { id, contractId } = await agreed();
    for (const fields of [{ after: 'Ti år' }, { agreedAt: null, state: 'draft' }, { digest: '' }] as const) {
      const commands = [patch('contractChanges', id, { ...exempt, ...fields })];
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await commit(commands, { label: 'contractProposal' })).toMatchObject({ reason: 'finished' });
    }
    expect((await viewOf(contractId)).change).toMatchObject({ access: 'undecided', ...written });
  });
});

describe('what came by the import of a workspace file', () => {
  const read = async (tables: Awaited<ReturnType<typeof readEverything>>): Promise<void> => {
    const text = await writeWorkspaceFile({ made: '2024-04-20T08:00:00.000Z', tables }, sha256);
    good(await applyImport(good(await planImport(text))));
  };

  it('cannot change what waits for approval behind the back of the two', async () => {
    const { id, contractId, director, mayor } = await waiting();
    good(await addContractApprovals(id, [await approvalOf(contractId, id, director)]));
    const here = await readEverything();
    const contractChanges = here.contractChanges.map((row) => ({ ...row, after: 'Ti år etterlønn' }));
    await read({ ...here, contractChanges });
    expect((await viewOf(contractId)).approvals).toEqual([]);
    expect(await addContractApprovals(id, [await approvalOf(contractId, id, mayor)])).toMatchObject({
      reason: 'otherText',
    });
  });

  it('says who may see what is agreed, and changes nothing else of it', async () => {
    const { contractId } = await agreed();
    const here = await readEverything();
    const given = (fields: object) => ({
      ...here,
      contractChanges: here.contractChanges.map((row) => ({ ...row, ...fields })),
    });
    await read(given({ ...exempt, after: 'Ti år etterlønn' }));
    expect((await viewOf(contractId)).change).toMatchObject({ access: 'undecided', after: written.after });
    await read(given(exempt));
    const view = await viewOf(contractId);
    expect(view.change).toMatchObject({ ...exempt, after: written.after });
    expect(isAgreed(view)).toBe(true);
  });

  it('makes nothing agreed, whatever the file says of itself', async () => {
    const { contractId } = await waiting();
    const here = await readEverything();
    const said = { state: 'agreed', agreedAt: '2024-01-09T08:00:00.000Z' };
    await read({ ...here, contractChanges: here.contractChanges.map((row) => ({ ...row, ...said })) });
    const view = await viewOf(contractId);
    expect(view.change.state).toBe('agreed');
    expect(isAgreed(view)).toBe(false);
  });
});
