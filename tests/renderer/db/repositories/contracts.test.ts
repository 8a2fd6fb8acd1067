import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addContract,
  addPoint,
  changeContract,
  changePoint,
  currentContract,
  listContracts,
  pointsOf,
  removeContract,
  removePoint,
} from '#renderer/db/repositories/contracts.ts';
import { addPerson, changePerson } from '#renderer/db/repositories/people.ts';
import { undo } from '#renderer/db/undo.ts';
import { contractPointTemplates } from '#shared/templates/contract-points.ts';
import { aPerson, good } from '../builders.ts';
import { beginEvaluation } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const begin = async () => {
  const three = await beginEvaluation();
  return { ...three, contractId: good(await addContract()) };
};

describe('a contract', () => {
  it('is that of the director in office; another director has another, and the first is still there', async () => {
    const { contractId, director } = await begin();
    expect(await currentContract()).toMatchObject({ id: contractId, directorId: director.personId });
    good(await changePerson(director.personId, { role: 'other' }));
    expect((await currentContract())?.id, 'while the office is vacant').toBe(contractId);
    good(await addPerson(aPerson({ name: 'Ny Direktør' })));
    expect(await currentContract()).toBeNull();
    const next = good(await addContract());
    expect((await currentContract())?.id).toBe(next);
    expect((await listContracts()).map(({ id }) => id)).toEqual([next, contractId]);
  });

  it('takes no last day before the first, and nothing else is lost', async () => {
    const { contractId } = await begin();
    good(await changeContract(contractId, { fromDay: '2024-01-01', decisionRef: 'Sak 3/24' }));
    expect(await changeContract(contractId, { toDay: '2023-12-31' })).toMatchObject({
      reason: 'endsBeforeStart',
    });
    expect(await currentContract()).toMatchObject({
      fromDay: '2024-01-01',
      toDay: null,
      decisionRef: 'Sak 3/24',
    });
  });

  it('holds two days written at once against each other', async () => {
    const { contractId } = await begin();
    const answers = await Promise.all([
      changeContract(contractId, { fromDay: '2024-02-01' }),
      changeContract(contractId, { toDay: '2023-02-01' }),
    ]);
    expect(answers).toMatchObject([{ ok: true }, { reason: 'endsBeforeStart' }]);
  });

  it('comes back from the bin with what was written in it', async () => {
    const { contractId } = await begin();
    good(await changePoint(contractId, 'aa-lonn', { state: 'inPlace' }));
    good(await removeContract(contractId));
    expect(await currentContract()).toBeNull();
    good(await undo());
    expect((await pointsOf(contractId)).filter(({ state }) => state === 'inPlace')).toHaveLength(1);
  });
});

describe('the points of a contract', () => {
  it('are those of the template before anything is written, and then their own last', async () => {
    const { contractId } = await begin();
    good(await addPoint(contractId, ' Tjenestebil '));
    const points = await pointsOf(contractId);
    expect(points.map(({ templateKey }) => templateKey)).toEqual([
      ...contractPointTemplates.map(({ key }) => key),
      null,
    ]);
    expect(points.at(-1)).toMatchObject({ title: 'Tjenestebil', state: 'notLooked' });
    expect(points.filter(({ row }) => row !== null)).toHaveLength(1);
  });

  it('get one row each, also when two write about the same one at once', async () => {
    const { contractId } = await begin();
    await Promise.all([
      changePoint(contractId, 'aa-lonn', { state: 'unclear' }),
      changePoint(contractId, 'aa-lonn', { note: 'Sjekk tillegget' }),
    ]);
    const pay = (await pointsOf(contractId)).find(({ key }) => key === 'aa-lonn');
    expect(pay).toMatchObject({ state: 'unclear', note: 'Sjekk tillegget' });
    good(await undo());
    good(await undo());
    good(await changePoint(contractId, 'aa-lonn', { state: 'missing' }));
    const again = (await pointsOf(contractId)).find(({ key }) => key === 'aa-lonn');
    expect(again).toMatchObject({ state: 'missing', row: { id: pay?.row?.id } });
  });

  it('of another contract are untouched', async () => {
    const { contractId } = await begin();
    const other = good(await addContract({ directorId: null }));
    good(await changePoint(contractId, 'aa-lonn', { state: 'inPlace' }));
    expect((await pointsOf(other)).every(({ state }) => state === 'notLooked')).toBe(true);
  });

  it('need a title when they are their own, and go to the bin', async () => {
    const { contractId } = await begin();
    expect(await addPoint(contractId, '  ')).toMatchObject({ reason: 'invalid' });
    const id = good(await addPoint(contractId, 'Bolig'));
    good(await removePoint(id));
    expect(await pointsOf(contractId)).toHaveLength(contractPointTemplates.length);
    expect(await changePoint(contractId, id, { note: 'x' })).toMatchObject({
      reason: 'unknownRecord',
    });
  });
});
