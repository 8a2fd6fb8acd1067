import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addMandate,
  addSeat,
  changeMandate,
  changeSeat,
  listMandates,
  listSeats,
  moveSeat,
  readMandate,
  removeMandate,
  removeSeat,
} from '#renderer/db/repositories/mandates.ts';
import { undo } from '#renderer/db/undo.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const namesIn = async (id: Parameters<typeof readMandate>[0]) =>
  (await listSeats([id])).map(({ name }) => name);

describe('mandates', () => {
  it('begins with those who sit in it, in one change that one undo takes back', async () => {
    const { termId } = await found();
    const members = [
      { name: 'Ola Vik', seat: 'mayor' },
      { name: 'Siv Ås', seat: 'deputyMayor' },
    ] as const;
    const id = good(await addMandate(termId, { forum: 'committee', decisionRef: 'KST 45/23', members }));
    expect(await namesIn(id)).toEqual(['Ola Vik', 'Siv Ås']);
    expect(await readMandate(id)).toMatchObject({ termId, forum: 'committee', decisionRef: 'KST 45/23' });
    good(await undo());
    expect(await listMandates(termId)).toEqual([]);
    expect(await namesIn(id)).toEqual([]);
  });

  it('keeps the order people give, and who is taken out comes back to the place', async () => {
    const { termId } = await found();
    const id = good(await addMandate(termId, { forum: 'executiveCommittee' }));
    const [a, b] = [
      good(await addSeat(id, { name: 'Ada', seat: 'member' })),
      good(await addSeat(id, { name: 'Bo', seat: 'member' })),
    ];
    const c = good(await addSeat(id, { name: 'Cai', seat: 'leader' }));
    good(await moveSeat(c, null));
    good(await moveSeat(a, 'last'));
    expect(await namesIn(id)).toEqual(['Cai', 'Bo', 'Ada']);
    good(await removeSeat(b));
    expect(await namesIn(id)).toEqual(['Cai', 'Ada']);
    good(await undo());
    expect(await namesIn(id)).toEqual(['Cai', 'Bo', 'Ada']);
  });

  it('refuses what cannot be, and what was there stands', async () => {
    const { termId } = await found();
    const id = good(await addMandate(termId, { forum: 'committee', fromDay: '2024-01-01' }));
    expect(await changeMandate(id, { toDay: '2023-12-31' })).toMatchObject({ ok: false, reason: 'invalid' });
    const seat = good(await addSeat(id, { name: 'Ada', seat: 'member' }));
    expect(await changeSeat(seat, { name: '' })).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await readMandate(id)).toMatchObject({ fromDay: '2024-01-01', toDay: null });
    expect(await namesIn(id)).toEqual(['Ada']);
  });

  it('lists the latest first, and goes to the bin and back', async () => {
    const { termId } = await found();
    const first = good(await addMandate(termId, { forum: 'committee', fromDay: '2023-11-01' }));
    const second = good(await addMandate(termId, { forum: 'committee', fromDay: '2024-11-01' }));
    expect((await listMandates(termId)).map(({ id }) => id)).toEqual([second, first]);
    good(await removeMandate(second));
    expect((await listMandates(termId)).map(({ id }) => id)).toEqual([first]);
    good(await undo());
    expect(await listMandates(termId)).toHaveLength(2);
  });
});
