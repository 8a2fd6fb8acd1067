import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addPolicy,
  answerPolicy,
  changePolicy,
  listPolicies,
  listPolicyAnswers,
  removePolicy,
} from '#renderer/db/repositories/policies.ts';
import { undo } from '#renderer/db/undo.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

describe('adopted texts', () => {
  it('stand by kind, change, and go to the bin and back', async () => {
    const { termId } = await found();
    good(await addPolicy(termId, { kind: 'delegation', title: 'Delegering' }));
    const id = good(await addPolicy(termId, { kind: 'policy', title: 'Politikk', decidedOn: '2024-03-12' }));
    expect((await listPolicies()).map(({ title }) => title)).toEqual(['Politikk', 'Delegering']);
    good(await changePolicy(id, { reviseOn: '2026-03-12', summary: 'Tillit' }));
    expect((await listPolicies())[0]).toMatchObject({ reviseOn: '2026-03-12', summary: 'Tillit' });
    good(await removePolicy(id));
    expect(await listPolicies()).toHaveLength(1);
    good(await undo());
    expect(await listPolicies()).toHaveLength(2);
  });

  it('need a title', async () => {
    const { termId } = await found();
    expect(await addPolicy(termId, { kind: 'other', title: '' })).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
    expect(await listPolicies()).toEqual([]);
  });
});

describe('answers to the questions', () => {
  it('are one for each question, however often it is answered, and each is one step to take back', async () => {
    const { termId } = await found();
    good(await answerPolicy(termId, 'pol-revisjon', { state: 'partly' }));
    good(await answerPolicy(termId, 'pol-revisjon', { note: 'Hvert annet år' }));
    good(await answerPolicy(termId, 'pol-tidlig', { state: 'no' }));
    expect(await listPolicyAnswers(termId)).toHaveLength(2);
    expect(
      (await listPolicyAnswers(termId)).find(({ questionKey }) => questionKey === 'pol-revisjon'),
    ).toMatchObject({
      state: 'partly',
      note: 'Hvert annet år',
      decisionRef: '',
    });
    good(await undo());
    expect((await listPolicyAnswers(termId)).map(({ questionKey }) => questionKey)).toEqual(['pol-revisjon']);
  });
});
