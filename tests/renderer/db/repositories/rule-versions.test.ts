import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportWorkspace, readEverything } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport, undoImport } from '#renderer/db/import-workspace.ts';
import { changePerson } from '#renderer/db/repositories/people.ts';
import { changeRule, readRule, removeRule } from '#renderer/db/repositories/rules.ts';
import {
  addRuleApprovals,
  approvalsOf,
  proposeVersion,
  versionsOf,
  withdrawVersion,
} from '#renderer/db/repositories/rule-versions.ts';
import { sha256 } from '#renderer/db/sha256.ts';
import { takeBack, undo } from '#renderer/db/undo.ts';
import type { RuleVersionId } from '#shared/domain/id.ts';
import { writeWorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { templateRuleId } from '#shared/vault/rule-digest.ts';
import { good, onlyFirst } from '../builders.ts';
import { beginEvaluation, sit, type Sitting, type Three } from '../eval-builders.ts';
import { agreeOn, approvalOf } from '../rule-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const today = '2024-03-12';
const draft = { text: 'Ordføreren svarer', reason: '', reviewOn: '2024-12-01' } as const;

const begin = async () => {
  const three = await beginEvaluation();
  const ref = { key: 'avk-media', termId: three.termId };
  const rule = async () => {
    const found = await readRule(ref, today);
    if (found === null) throw new Error('No such rule');
    return found;
  };
  return { ...three, ref, rule };
};

const waiting = async () => {
  const all = await begin();
  const id = good(await proposeVersion(all.ref, draft));
  return { ...all, id };
};

const bothApprove = async (id: RuleVersionId, { director, mayor }: Pick<Three, 'director' | 'mayor'>) =>
  good(await addRuleApprovals(id, [await approvalOf(id, director), await approvalOf(id, mayor)]));

describe('a wording that is put to both', () => {
  it('is agreed when the last of the two has approved, from then on, and cannot be undone', async () => {
    const { id, ref, rule, director, mayor } = await waiting();
    good(await addRuleApprovals(id, [await approvalOf(id, director, '2024-01-10T08:00:00.000Z')]));
    expect(await rule()).toMatchObject({
      state: 'notDiscussed',
      inForce: null,
      waiting: [{ missing: ['mayor'] }],
    });
    sit(mayor);
    const commit = good(
      await addRuleApprovals(id, [await approvalOf(id, mayor, '2024-01-09T08:00:00.000Z')]),
    );
    expect(await rule()).toMatchObject({
      state: 'agreed',
      reviewOn: '2024-12-01',
      waiting: [],
      inForce: { version: { id, agreedAt: '2024-01-10T08:00:00.000Z' } },
    });
    if (commit === null) throw new Error('Nothing was stored');
    expect(await takeBack(commit)).toMatchObject({ reason: 'finished' });
    expect(await withdrawVersion(id)).toMatchObject({ reason: 'notWaiting' });
    expect(await undo()).toMatchObject({ ok: false });
    expect((await rule()).inForce?.version.id).toBe(id);
    expect((await approvalsOf(id)).map(({ personId }) => personId)).toEqual([
      mayor.personId,
      director.personId,
    ]);
    good(await changeRule(ref, { text: 'Noe vi arbeider med' }));
    expect((await rule()).inForce?.version.text).toBe('Ordføreren svarer');
  });

  it('stays as it was put, whatever is written afterwards', async () => {
    const { id, ref, rule, ...three } = await waiting();
    good(await changeRule(ref, { text: 'Kommunedirektøren svarer' }));
    await bothApprove(id, three);
    expect(await rule()).toMatchObject({
      inForce: { version: { text: 'Ordføreren svarer' } },
      rule: { text: 'Kommunedirektøren svarer' },
      hasDraft: true,
    });
  });

  it('freezes the question in both written forms', async () => {
    const { id, ref } = await waiting();
    const [view] = await versionsOf(templateRuleId(ref.termId, 'avk-media'));
    expect(view?.version.id).toBe(id);
    expect(JSON.parse(view?.version.question ?? '')).toEqual({
      nb: 'Hvem uttaler seg om hva, og hvordan varsler vi hverandre før oppslag?',
      nn: 'Kven uttaler seg om kva, og korleis varslar vi kvarandre før oppslag?',
    });
  });

  it('becomes the text they work on only where there was none', async () => {
    const { ref, rule } = await begin();
    good(await proposeVersion(ref, draft));
    expect((await rule()).rule?.text).toBe('Ordføreren svarer');
    good(await undo());
    good(await changeRule(ref, { text: 'Et eget utkast' }));
    good(await proposeVersion(ref, draft));
    expect((await rule()).rule?.text).toBe('Et eget utkast');
  });

  it('is approved once by each, also when both come twice', async () => {
    const { id, director, mayor } = await waiting();
    const approvals = [await approvalOf(id, director), await approvalOf(id, mayor)];
    const answers = await Promise.all([addRuleApprovals(id, approvals), addRuleApprovals(id, approvals)]);
    expect(answers.map((answer) => good(answer) === null)).toEqual([false, true]);
    expect(await approvalsOf(id)).toHaveLength(2);
  });
});

describe('an approval', () => {
  const deny = async (given: (all: Awaited<ReturnType<typeof waiting>>) => Promise<unknown>) => {
    const all = await waiting();
    const answer = await given(all);
    expect(await approvalsOf(all.id)).toEqual([]);
    return answer;
  };

  it('is refused from who is not asked', async () => {
    const answer = await deny(async ({ id, deputy }) => addRuleApprovals(id, [await approvalOf(id, deputy)]));
    expect(answer).toMatchObject({ reason: 'notApprover' });
  });

  it('is refused when somebody else has signed it', async () => {
    const answer = await deny(async ({ id, director, mayor }) => {
      const forged: Sitting = { ...director, personId: mayor.personId };
      const { signature } = await approvalOf(id, director);
      return addRuleApprovals(id, [{ ...(await approvalOf(id, forged)), signature }]);
    });
    expect(answer).toMatchObject({ reason: 'notApprover' });
  });

  it('is refused when it is of another wording', async () => {
    const answer = await deny(async ({ id, director }) =>
      addRuleApprovals(id, [{ ...(await approvalOf(id, director)), digest: 'a'.repeat(64) }]),
    );
    expect(answer).toMatchObject({ reason: 'otherText' });
  });

  it('is refused from who has left office, and what waits for them is said to be put anew', async () => {
    const { id, mayor, rule, ref } = await waiting();
    good(await changePerson(mayor.personId, { role: 'outgoingMayor' }));
    expect(await addRuleApprovals(id, [await approvalOf(id, mayor)])).toMatchObject({
      reason: 'notApprover',
    });
    expect((await rule()).isStale).toBe(true);
    good(await withdrawVersion(id));
    expect(await proposeVersion(ref, draft)).toMatchObject({ reason: 'noOffice', detail: 'mayor' });
  });

  it('is refused when the wording is withdrawn, and when its rule is in the bin', async () => {
    const { id, ref, director } = await waiting();
    const approval = await approvalOf(id, director);
    good(await removeRule(ref));
    expect(await addRuleApprovals(id, [approval])).toMatchObject({ reason: 'unknownRecord' });
    good(await undo());
    good(await withdrawVersion(id));
    expect(await addRuleApprovals(id, [approval])).toMatchObject({ reason: 'notWaiting' });
  });
});

describe('what one of them has approved', () => {
  it.each([1, 2])('is not taken away by «Angre» of what led to it, with %i of two', async (count) => {
    const { ref, rule, director, mayor } = await begin();
    good(await changeRule(ref, { text: 'Et utkast' }));
    const id = good(await proposeVersion(ref, draft));
    const given = [await approvalOf(id, director), await approvalOf(id, mayor)].slice(0, count);
    good(await addRuleApprovals(id, given));
    const before = await rule();
    expect(await undo()).toMatchObject({ reason: 'finished' });
    expect(await undo()).toMatchObject({ reason: 'finished' });
    expect(await rule()).toEqual(before);
    expect(await approvalsOf(id)).toHaveLength(count);
  });

  it('goes back with an import as with all else in it', async () => {
    const { id, ref, rule, director } = await waiting();
    good(await addRuleApprovals(id, [await approvalOf(id, director)]));
    const file = await exportWorkspace();
    good(await removeRule(ref));
    const imported = good(await applyImport(good(await planImport(file))));
    expect((await rule()).waiting).toHaveLength(1);
    if (imported === null) throw new Error('There was nothing to import');
    good(await undoImport(imported));
    expect((await rule()).rule).toBeNull();
  });

  it('can be put in the bin as an act of its own, and be taken back from there', async () => {
    const { id, ref, rule, director } = await waiting();
    good(await addRuleApprovals(id, [await approvalOf(id, director)]));
    good(await removeRule(ref));
    good(await undo());
    expect((await rule()).waiting).toHaveLength(1);
  });
});

describe('a new wording', () => {
  it('needs words, waits for the one before it, and says why it changes what is agreed', async () => {
    const { id, ref, rule, ...three } = await waiting();
    expect(await proposeVersion(ref, { ...draft, text: ' ' })).toMatchObject({ reason: 'noText' });
    expect(await proposeVersion(ref, draft)).toMatchObject({ reason: 'waiting' });
    await bothApprove(id, three);
    expect(await proposeVersion(ref, { ...draft, reason: ' ' })).toMatchObject({ reason: 'noReason' });
    // The same words again are a renewal.
    await agreeOn(ref, three, draft.text, 'Gått gjennom på nytt');
    expect((await rule()).versions.map(({ version }) => [version.number, version.state])).toEqual([
      [2, 'agreed'],
      [1, 'agreed'],
    ]);
  });

  it('is put once, also when both click at once', async () => {
    const { ref, rule } = await begin();
    const answers = await Promise.all([
      proposeVersion(ref, draft),
      proposeVersion(ref, { ...draft, text: 'Annet' }),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason))).toEqual(['ok', 'waiting']);
    expect((await rule()).waiting).toHaveLength(1);
  });

  it('is withdrawn by one of the two or by who put it, and by nobody else', async () => {
    const { id, deputy, mayor, rule } = await waiting();
    sit(deputy);
    expect(await withdrawVersion(id)).toMatchObject({ reason: 'notYours' });
    sit(mayor);
    good(await withdrawVersion(id));
    expect(good(await withdrawVersion(id))).toBeNull();
    expect(await rule()).toMatchObject({ waiting: [], versions: [{ version: { state: 'withdrawn' } }] });
  });
});

describe('what came by the import of a workspace file', () => {
  /** Anyone can write a workspace file: this one says that both have approved what waits here. */
  const importAgreed = async (id: RuleVersionId, people: readonly Sitting[], byte: number) => {
    const here = await readEverything();
    const approvals = await Promise.all(
      people.map(async ({ personId, vault }, place) => {
        const signing = { personId, vault: () => vault({ personKey: new Uint8Array(32).fill(byte) }) };
        const { createdAt, createdBy } = onlyFirst(here.people);
        const row = {
          rev: 1,
          createdAt,
          createdBy,
          updatedAt: createdAt,
          updatedBy: createdBy,
          deletedAt: null,
        };
        const rowId = `00000000-0000-7000-8000-00000000000${place}`;
        return { ...row, id: rowId, ...(await approvalOf(id, signing)) };
      }),
    );
    const agreed = { state: 'agreed', agreedAt: '2024-01-09T08:00:00.000Z' };
    const tables = {
      ...here,
      rules: here.rules.map((row) => ({ ...row, state: 'agreed' })),
      ruleVersions: here.ruleVersions.map((row) => (row.id === id ? { ...row, ...agreed } : row)),
      ruleApprovals: approvals,
    };
    const text = await writeWorkspaceFile({ made: '2024-04-20T08:00:00.000Z', tables }, sha256);
    good(await applyImport(good(await planImport(text))));
  };

  it('cannot change what waits for approval behind the back of the two', async () => {
    const { id, rule, director, mayor } = await waiting();
    good(await addRuleApprovals(id, [await approvalOf(id, director)]));
    const here = await readEverything();
    const ruleVersions = here.ruleVersions.map((row) => ({ ...row, text: 'Noe helt annet' }));
    const tables = { ...here, ruleVersions };
    const text = await writeWorkspaceFile({ made: '2024-04-20T08:00:00.000Z', tables }, sha256);
    good(await applyImport(good(await planImport(text))));
    expect(await approvalsOf(id)).toEqual([]);
    expect(await addRuleApprovals(id, [await approvalOf(id, mayor)])).toMatchObject({ reason: 'otherText' });
    expect((await rule()).inForce).toBeNull();
  });

  it('makes nothing agreed with keys the two are not known by', async () => {
    const { id, rule, director, mayor } = await waiting();
    await importAgreed(id, [director, mayor], 99);
    // The director has opened here, so that her key is known; of the mayor the first key is believed.
    expect(await rule()).toMatchObject({ state: 'revisit', inForce: null });
  });

  it('shows what both had approved where they are known by no other key, so that a workspace can move', async () => {
    const { id, rule, director, mayor, deputy } = await waiting();
    sit(deputy);
    await importAgreed(id, [director, mayor], 99);
    expect(await rule()).toMatchObject({ state: 'agreed', inForce: { version: { id } } });
  });
});
