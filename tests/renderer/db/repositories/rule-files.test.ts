import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { noMark } from '#shared/domain/access-mark.ts';
import { create, patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { newId } from '#renderer/db/new-id.ts';
import { readAll, readOne } from '#renderer/db/read.ts';
import { addPerson } from '#renderer/db/repositories/people.ts';
import {
  addRuleFile,
  makeRuleFile,
  receiveRuleFile,
  rulesToSend,
} from '#renderer/db/repositories/rule-files.ts';
import { addUse, usesOf } from '#renderer/db/repositories/rule-uses.ts';
import {
  addRuleApprovals,
  approvalsOf,
  proposeVersion,
  withdrawVersion,
} from '#renderer/db/repositories/rule-versions.ts';
import { addOwnRule, changeRule, readRule, setRuleState } from '#renderer/db/repositories/rules.ts';
import { undo } from '#renderer/db/undo.ts';
import type { Choice } from '#renderer/db/with-choices.ts';
import type { PersonId, RuleVersionId, TermId } from '#shared/domain/id.ts';
import { readRuleFile, writeRuleFile, type RuleFile } from '#shared/exchange/rule-file.ts';
import { ruleDigest, signRule, templateRuleId } from '#shared/vault/rule-digest.ts';
import { aPerson, good } from '../builders.ts';
import { beginEvaluation, type Sitting } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { agreeOn, approvalOf } from '../rule-builders.ts';
import { forgetOther, twoMachines, type Machine } from '../two-machines.ts';

withFreshDatabase();
afterEach(forgetOther);

const today = '2024-03-12';
const now = new Date('2024-03-12T09:00:00Z');
const draft = { text: 'Ordføreren svarer', reason: '', reviewOn: '2024-12-01' } as const;

const begin = async () => {
  const three = await beginEvaluation();
  const both = await twoMachines(three);
  const { termId } = three;
  const ref = { key: 'avk-media', termId };
  const fileTo = async (to: Machine): Promise<string> =>
    good(await makeRuleFile(termId, three[to].personId, now));
  const rule = async (key = 'avk-media') => {
    const found = await readRule({ key, termId }, today);
    if (found === null) throw new Error('No such rule');
    return found;
  };
  return { ...three, ...both, ref, fileTo, rule };
};

const read = async (text: string) => good(await receiveRuleFile(text));
const add = async (text: string, choices: readonly Choice[] = []) =>
  good(await addRuleFile(await read(text), choices));
const nothing = { steps: [], conflicts: [], left: 0, isFinal: false };

describe('the rules by file', () => {
  it('bring what was written over, once, and one «Angre» takes it back', async () => {
    const { at, ref, fileTo, rule, termId } = await begin();
    good(await changeRule(ref, { text: 'Et utkast' }));
    const own = good(await addOwnRule({ termId, group: 'media', question: 'Og i ferien?' }));
    good(await addUse(ref, { kind: 'stretched', day: today, note: 'Avisen ringte' }));
    expect(await rulesToSend(termId)).toEqual({ rules: 2, waiting: 0, cases: 0 });
    const text = await fileTo('mayor');
    await at('mayor');
    await add(text);
    expect((await rule()).rule?.text).toBe('Et utkast');
    expect((await rule(own)).question).toBe('Og i ferien?');
    expect(await usesOf(templateRuleId(termId, 'avk-media'))).toMatchObject([
      { use: { note: 'Avisen ringte' } },
    ]);
    expect(await read(text)).toMatchObject(nothing);
    good(await undo());
    expect((await rule()).rule).toBeNull();
    expect(await readAll('ruleUses')).toEqual([]);
    // What was undone can come again.
    await add(text);
    expect((await rule()).rule?.text).toBe('Et utkast');
  });

  it('become one rule where both began on their own, and what both wrote is asked about side by side', async () => {
    const { at, ref, fileTo, rule } = await begin();
    good(await changeRule(ref, { text: 'Direktøren sitt', note: 'Uenige om ferien' }));
    const text = await fileTo('mayor');
    await at('mayor');
    good(await changeRule(ref, { text: 'Ordføraren sitt' }));
    const looked = await read(text);
    expect(looked.conflicts.map(({ table, unit }) => [table, unit])).toEqual([['rules', ['text']]]);
    await add(text, ['both']);
    expect((await rule()).rule).toMatchObject({
      text: 'Ordføraren sitt\n\nDirektøren sitt',
      note: 'Uenige om ferien',
    });
    // Answered once, it is asked about no more: neither here nor at the other's.
    expect(await read(text)).toMatchObject(nothing);
    const back = await fileTo('director');
    await at('director');
    expect((await read(back)).conflicts).toEqual([]);
    await add(back);
    expect((await rule()).rule?.text).toBe('Ordføraren sitt\n\nDirektøren sitt');
  });

  it('take cases, lines of what they owe each other and meeting places along', async () => {
    const { at, fileTo, termId } = await begin();
    const [caseId, lineId, arenaId] = [newId<'GreyCase'>(), newId<'NoticeRule'>(), newId<'Arena'>()];
    const story = 'å'.repeat(20_000);
    good(
      await commit(
        [
          create('greyCases', caseId, { rank: 'a0', title: 'Hvem eier dette?', story, law: '', ...noMark }),
          create('noticeRules', lineId, {
            termId,
            rank: 'a0',
            direction: 'toMayor',
            urgency: 'atOnce',
            text: 'Medieoppslag',
            ruleId: null,
          }),
          create('arenas', arenaId, {
            termId,
            state: 'inUse',
            rank: 'a0',
            title: 'Lunsj',
            circles: 'mayor director',
            purposes: 'relation',
            frequency: 'weekly',
            isFormal: false,
            isDocumented: false,
            note: '',
            seriesId: null,
            ...noMark,
          }),
        ],
        { label: 'caseChanged' },
      ),
    );
    const text = await fileTo('mayor');
    await at('mayor');
    await add(text);
    expect(await readOne('greyCases', caseId)).toMatchObject({ story });
    expect(await readOne('noticeRules', lineId)).toMatchObject({ text: 'Medieoppslag' });
    expect(await readOne('arenas', arenaId)).toMatchObject({ title: 'Lunsj' });
  });
});

describe('a wording that both approve, each at their own PC', () => {
  const waiting = async () => {
    const all = await begin();
    const id = good(await proposeVersion(all.ref, draft));
    good(await addRuleApprovals(id, [await approvalOf(id, all.director)]));
    return { ...all, id, first: await all.fileTo('mayor') };
  };

  it('is in force when the second has approved, and again when the file comes back', async () => {
    const { at, id, first, fileTo, rule, mayor } = await waiting();
    await at('mayor');
    expect((await read(first)).isFinal).toBe(true);
    await add(first);
    expect(await rule()).toMatchObject({ inForce: null, waiting: [{ missing: ['mayor'] }] });
    good(await addRuleApprovals(id, [await approvalOf(id, mayor)]));
    const back = await fileTo('director');
    await at('director');
    await add(back);
    expect(await rule()).toMatchObject({
      state: 'agreed',
      inForce: { version: { id } },
      reviewOn: '2024-12-01',
    });
    expect(await undo()).toMatchObject({ ok: false });
    expect((await rule()).inForce?.version.id).toBe(id);
    for (const text of [back]) expect(await read(text)).toMatchObject(nothing);
    await at('mayor');
    expect(await read(first)).toMatchObject(nothing);
    expect((await rule()).inForce?.version.id).toBe(id);
  });

  it('is in force when the two approvals meet on the way, and the wording beside it is withdrawn', async () => {
    const { at, id, director, mayor, fileTo, rule, ref } = await begin().then(async (all) => ({
      ...all,
      id: good(await proposeVersion(all.ref, draft)),
    }));
    const plain = await fileTo('mayor');
    good(await addRuleApprovals(id, [await approvalOf(id, director)]));
    const there = await fileTo('mayor');
    await at('mayor');
    await add(plain);
    good(await addRuleApprovals(id, [await approvalOf(id, mayor)]));
    const back = await fileTo('director');
    await add(there);
    expect(await rule()).toMatchObject({
      state: 'agreed',
      reviewOn: '2024-12-01',
      inForce: { version: { id } },
    });
    await at('director');
    await add(back);
    expect(await rule()).toMatchObject({ state: 'agreed', inForce: { version: { id } } });
    expect(await approvalsOf(id)).toHaveLength(2);
    // Later it must be taken up again: an old file does not make it agreed anew.
    good(await setRuleState(ref, 'revisit'));
    expect(await read(back)).toMatchObject(nothing);
    expect((await rule()).state).toBe('revisit');
  });

  it('can be proposed by both at once: both wait side by side, and the one they approve is in force', async () => {
    const { at, fileTo, rule, ref, mayor, director } = await begin();
    const hers = good(await proposeVersion(ref, draft));
    const there = await fileTo('mayor');
    await at('mayor');
    const his = good(await proposeVersion(ref, { ...draft, text: 'Kommunedirektøren svarer' }));
    await add(there);
    expect((await rule()).waiting.map(({ version }) => version.id).toSorted()).toEqual(
      [hers, his].toSorted(),
    );
    good(await addRuleApprovals(his, [await approvalOf(his, mayor), await approvalOf(his, director)]));
    expect(await rule()).toMatchObject({ waiting: [], inForce: { version: { id: his } } });
    const back = await fileTo('director');
    await at('director');
    await add(back);
    expect(await rule()).toMatchObject({ state: 'agreed', waiting: [], inForce: { version: { id: his } } });
  });

  it('is withdrawn on both when one takes it back before it is agreed, whatever order files come in', async () => {
    const { at, id, first, fileTo, rule } = await waiting();
    good(await withdrawVersion(id));
    const second = await fileTo('mayor');
    await at('mayor');
    await add(second);
    expect(await read(first)).toMatchObject({ steps: [] });
    expect(await rule()).toMatchObject({
      waiting: [],
      inForce: null,
      versions: [{ version: { state: 'withdrawn' } }],
    });
    expect(await addRuleApprovals(id, [await approvalOf(id, await at('mayor'))])).toMatchObject({
      reason: 'notWaiting',
    });
  });

  it('comes with its rule in the bin at the other, and stays there', async () => {
    const { at, first, rule, fileTo } = await waiting();
    await at('mayor');
    await add(first);
    const there = await rule();
    good(await commit([{ kind: 'remove', table: 'rules', id: there.key }], { label: 'ruleRemoved' }));
    expect(await read(first)).toMatchObject(nothing);
    const back = await fileTo('director');
    await at('director');
    await add(back);
    expect((await rule()).rule).toBeNull();
  });
});

describe('a file that is not as it should be', () => {
  /** The file with something changed, signed anew by who sends it: as somebody who bends the program would. */
  const bent = (text: string, { vault }: Sitting, change: (file: RuleFile) => Partial<RuleFile>): string => {
    const { publicKey: _, ...file } = good(readRuleFile(text));
    return writeRuleFile({ ...file, ...change({ ...file, publicKey: '' }) }, vault().personKey);
  };

  const withRow = (table: string, fields: object) => (file: RuleFile) => ({
    rows: file.rows.map((one) => (one.table === table ? { ...one, row: { ...one.row, ...fields } } : one)),
  });

  const sent = async () => {
    const all = await begin();
    const id = good(await proposeVersion(all.ref, draft));
    good(await addRuleApprovals(id, [await approvalOf(id, all.director)]));
    const text = await all.fileTo('mayor');
    await all.at('mayor');
    return { ...all, id, text };
  };

  it('is turned away when somebody else reads it, and when the sender reads it', async () => {
    const { at, text, deputy, director } = await sent();
    const other = bent(text, director, () => ({ to: deputy.personId }));
    expect(await receiveRuleFile(other)).toMatchObject({ reason: 'notForMe' });
    await at('director');
    expect(await receiveRuleFile(text)).toMatchObject({ reason: 'ownFile' });
  });

  it('is turned away when it is half, changed on the way, or of another workspace or term', async () => {
    const { text, director } = await sent();
    const elsewhere = '019a0000-0000-7000-8000-00000000dead';
    expect(await receiveRuleFile(text.slice(0, text.length / 2))).toMatchObject({ reason: 'notJson' });
    expect(await receiveRuleFile(text.replaceAll('Ordføreren', 'Direktøren'))).toMatchObject({
      reason: 'wrongHash',
    });
    const other = bent(text, director, () => ({ workspaceId: elsewhere as RuleFile['workspaceId'] }));
    expect(await receiveRuleFile(other)).toMatchObject({ reason: 'otherWorkspace' });
    const term = bent(text, director, (file) => ({
      termId: elsewhere as TermId,
      rows: withRow('rules', { termId: elsewhere })(file).rows,
    }));
    expect(await receiveRuleFile(term)).toMatchObject({ reason: 'unknownTerm' });
    const mixed = bent(text, director, withRow('rules', { termId: elsewhere }));
    expect(await receiveRuleFile(mixed)).toMatchObject({ reason: 'wrongShape', detail: 'rules.termId' });
    const sender = bent(text, director, () => ({ by: elsewhere as PersonId }));
    expect(await receiveRuleFile(sender)).toMatchObject({ reason: 'unknownSender' });
    expect(await readAll('rules')).toEqual([]);
  });

  it('cannot change what was put to both', async () => {
    const { text, director } = await sent();
    const worded = bent(text, director, withRow('ruleVersions', { text: 'Noe annet' }));
    expect(await receiveRuleFile(worded)).toMatchObject({ reason: 'otherWording' });
  });

  it('cannot say that both have approved what one has', async () => {
    const { text, director, rule } = await sent();
    const claimed = bent(
      text,
      director,
      withRow('ruleVersions', { state: 'agreed', agreedAt: '2024-01-09T08:00:00.000Z' }),
    );
    expect(await receiveRuleFile(claimed)).toMatchObject({ reason: 'notAgreed' });
    // Nor can the row of the rule.
    await add(bent(text, director, withRow('rules', { state: 'agreed' })));
    expect(await rule()).toMatchObject({ state: 'notDiscussed', inForce: null });
  });

  it('cannot approve in the name of who reads it', async () => {
    const { text, director, mayor, rule } = await sent();
    const forged = bent(text, director, (file) => ({
      rows: file.rows.flatMap((one) => {
        if (one.table !== 'ruleApprovals') return [one];
        const { versionId, digest, approvedAt } = one.row as unknown as {
          versionId: RuleVersionId;
          digest: string;
          approvedAt: string;
        };
        const approved = { versionId, digest, approvedAt, personId: mayor.personId };
        const signature = signRule(director.vault().personKey, approved);
        return [one, { ...one, row: { ...one.row, id: newId<'RuleApproval'>(), ...approved, ...signature } }];
      }),
    }));
    expect(await read(forged)).toMatchObject({ left: 1 });
    await add(forged);
    expect(await rule()).toMatchObject({ inForce: null, waiting: [{ missing: ['mayor'] }] });
  });

  it('is turned away when an approval is not signed by whom it names', async () => {
    const { text, director, deputy } = await sent();
    const other = bent(text, director, withRow('ruleApprovals', { personId: deputy.personId }));
    expect(await receiveRuleFile(other)).toMatchObject({ reason: 'notGenuine' });
  });

  it('cannot put its wording in the place of one of another rule here', async () => {
    const { text, director, ref, mayor, rule } = await sent();
    await add(text);
    const second = good(
      await proposeVersion({ ...ref, key: 'avk-vara' }, { ...draft, text: 'Varaordføreren' }),
    );
    const stolen = bent(text, director, (file) => ({
      rows: file.rows
        .filter(({ table }) => table !== 'ruleApprovals')
        .map((one) => {
          if (one.table !== 'ruleVersions') return one;
          const row = { ...one.row, id: second } as unknown as Parameters<typeof ruleDigest>[0];
          return { ...one, row: { ...one.row, id: second, digest: ruleDigest(row) } };
        }),
    }));
    expect(await receiveRuleFile(stolen)).toMatchObject({ reason: 'otherWording' });
    expect((await rule('avk-vara')).waiting[0]?.version.text).toBe('Varaordføreren');
    expect(mayor.personId).toBeTruthy();
  });

  it('says when it is signed with a key the sender has not used here before', async () => {
    const { at, director, fileTo, ref, text } = await sent();
    await add(text);
    await at('director');
    good(await changeRule(ref, { note: 'Noe nytt' }));
    const stranger = { ...director, vault: () => director.vault({ personKey: new Uint8Array(32).fill(99) }) };
    const anew = bent(await fileTo('mayor'), stranger, () => ({}));
    await at('mayor');
    expect((await read(anew)).isNewKey).toBe(true);
  });
});

describe('what the file stands on', () => {
  it('is left where it is when the meeting it points to is not here, and the rest is added', async () => {
    const { at, ref, fileTo, termId } = await begin();
    const use = good(await addUse(ref, { kind: 'used', day: today }));
    const text = await fileTo('mayor');
    const { publicKey: _, ...file } = good(readRuleFile(text));
    const director = await at('director');
    const rows = file.rows
      .filter(({ table }) => table !== 'rules')
      .map((one) =>
        one.table === 'ruleUses' ? { ...one, row: { ...one.row, ruleId: newId<'Rule'>() } } : one,
      );
    const without = writeRuleFile({ ...file, rows }, director.vault().personKey);
    await at('mayor');
    expect(await read(without)).toMatchObject({ steps: [], left: 1 });
    const meetingId = newId<'Meeting'>();
    const pointing = writeRuleFile(
      {
        ...file,
        rows: file.rows.map((one) =>
          one.table === 'ruleUses' ? { ...one, row: { ...one.row, meetingId } } : one,
        ),
      },
      director.vault().personKey,
    );
    await add(pointing);
    expect(await usesOf(templateRuleId(termId, 'avk-media'))).toMatchObject([
      { use: { id: use, meetingId: null } },
    ]);
  });

  it('is what was agreed, also with people who have left, and adds those who are new', async () => {
    const three = await begin();
    const { at, ref, fileTo, rule, director, mayor } = three;
    await agreeOn(ref, { director, mayor }, 'Avtalt');
    const personId = good(await addPerson(aPerson({ name: 'Ny Sekretær', role: 'secretariat' })));
    good(
      await commit([patch('rules', (await rule()).key as never, { note: 'Etterpå' })], {
        label: 'ruleChanged',
      }),
    );
    const text = await fileTo('mayor');
    await at('mayor');
    await add(text);
    expect(await rule()).toMatchObject({ state: 'agreed', inForce: { version: { text: 'Avtalt' } } });
    expect(await readOne('people', personId)).toMatchObject({ name: 'Ny Sekretær' });
  });
});
