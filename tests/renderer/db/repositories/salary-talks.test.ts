import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addMandate, changeMandate } from '#renderer/db/repositories/mandates.ts';
import {
  addSalaryTalk,
  changeSalaryTalk,
  chooseCriteria,
  listSalaryTalks,
  readSalaryTalk,
  removeSalaryTalk,
} from '#renderer/db/repositories/salary-talks.ts';
import { undo } from '#renderer/db/undo.ts';
import { good } from '../builders.ts';
import { beginEvaluation } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const begin = async () => {
  const three = await beginEvaluation();
  return { ...three, id: good(await addSalaryTalk(three.termId, 2024)) };
};

describe('a salary talk', () => {
  it('is with the director in office, under the mandate that has not ended', async () => {
    const { termId, director } = await beginEvaluation();
    const old = good(await addMandate(termId, { forum: 'committee' }));
    const now = good(await addMandate(termId, { forum: 'executiveCommittee' }));
    good(await changeMandate(now, { toDay: '2024-12-31' }));
    const id = good(await addSalaryTalk(termId, 2025));
    expect(await readSalaryTalk(id)).toMatchObject({
      directorId: director.personId,
      mandateId: old,
      year: 2025,
    });
  });

  it('is not called decided before it says who decided, on which authority, and by what', async () => {
    const { id } = await begin();
    const decide = () => changeSalaryTalk(id, { state: 'decided' });
    expect(await decide()).toMatchObject({ reason: 'lacks', detail: 'noDecider' });
    good(await changeSalaryTalk(id, { decidedBy: 'delegated', decisionRef: 'Sak 45/27' }));
    expect(await decide()).toMatchObject({ reason: 'lacks', detail: 'noDelegation' });
    good(await changeSalaryTalk(id, { delegationRef: 'Sak 12/24' }));
    good(await decide());
    expect((await readSalaryTalk(id))?.state).toBe('decided');
  });

  it('needs no delegation where the council itself decides', async () => {
    const { id } = await begin();
    good(await changeSalaryTalk(id, { decidedBy: 'council' }));
    expect(await changeSalaryTalk(id, { state: 'decided' })).toMatchObject({ detail: 'noDecision' });
    good(await changeSalaryTalk(id, { state: 'decided', decisionRef: 'Sak 45/27' }));
  });

  it('holds the criteria in their fixed order, whatever order they are chosen in', async () => {
    const { id } = await begin();
    good(await chooseCriteria(id, ['followUp', 'results']));
    expect((await readSalaryTalk(id))?.criteria).toBe('results followUp');
    good(await chooseCriteria(id, []));
    expect((await readSalaryTalk(id))?.criteria).toBe('');
  });

  it('is listed with the latest year first, and comes back from the bin', async () => {
    const { id, termId } = await begin();
    good(await addSalaryTalk(termId, 2026));
    good(await addSalaryTalk(termId, 2025));
    const years = async () => (await listSalaryTalks(termId)).map(({ year }) => year);
    expect(await years()).toEqual([2026, 2025, 2024]);
    good(await removeSalaryTalk(id));
    expect(await years()).toEqual([2026, 2025]);
    good(await undo());
    expect(await years()).toEqual([2026, 2025, 2024]);
  });
});
