import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAll } from '#renderer/db/read.ts';
import { addContactPoint } from '#renderer/db/repositories/contact-points.ts';
import {
  addMember,
  addPartyGroup,
  changeMember,
  listMembers,
  listPartyGroups,
  memberLeaves,
  removePartyGroup,
  takeInMembers,
} from '#renderer/db/repositories/members.ts';
import { undo } from '#renderer/db/undo.ts';
import { memberPlan } from '#shared/exchange/member-plan.ts';
import { readMemberTable } from '#shared/exchange/member-table.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const read = async (termId: Awaited<ReturnType<typeof found>>['termId'], text: string) => {
  const [members, groups] = [await listMembers(termId), await listPartyGroups(termId)];
  return good(await takeInMembers(termId, memberPlan(readMemberTable(text).lines, members, groups)));
};

describe('the register of elected members', () => {
  it('lists everyone and every group by name, as names are ordered here', async () => {
    const { termId } = await found();
    for (const name of ['Åse', 'Zoe', 'Ærlig', 'Aage', 'Bo']) good(await addMember({ termId, name }));
    for (const name of ['Venstre', 'Ap', 'Øst']) good(await addPartyGroup({ termId, name, side: null }));
    expect((await listMembers(termId)).map(({ name }) => name)).toEqual([
      'Bo',
      'Zoe',
      'Ærlig',
      'Aage',
      'Åse',
    ]);
    expect((await listPartyGroups(termId)).map(({ name }) => name)).toEqual(['Ap', 'Venstre', 'Øst']);
  });

  it('keeps somebody who leaves, and refuses a last day before the first', async () => {
    const { termId } = await found();
    const id = good(await addMember({ termId, name: 'Kari', fromDay: '2023-10-18' }));
    expect(await memberLeaves(id, '2023-10-17')).toMatchObject({ ok: false, reason: 'invalid' });
    good(await memberLeaves(id, '2024-03-31'));
    expect(await listMembers(termId)).toMatchObject([{ name: 'Kari', toDay: '2024-03-31' }]);
    expect(await addMember({ termId, name: '  ' })).toMatchObject({ ok: false, reason: 'invalid' });
  });

  it('takes a group away with its contact, lets its members stay, and brings all back with one undo', async () => {
    const { termId } = await found();
    const group = good(await addPartyGroup({ termId, name: 'Liste A', side: 'majority' }));
    const member = good(await addMember({ termId, name: 'Kari', partyGroupId: group }));
    good(
      await addContactPoint({ termId, partyGroupId: group, day: '2024-02-01', kind: 'phone', state: 'held' }),
    );
    good(await removePartyGroup(group));
    expect(await listPartyGroups(termId)).toEqual([]);
    expect(await listMembers(termId)).toMatchObject([{ id: member, partyGroupId: null }]);
    expect(await readAll('contactPoints')).toEqual([]);
    good(await undo());
    expect(await listMembers(termId)).toMatchObject([{ partyGroupId: group }]);
    expect(await readAll('contactPoints')).toHaveLength(1);
  });

  it('reads a table in as one change, and the same table again changes nothing', async () => {
    const { termId } = await found();
    good(await addPartyGroup({ termId, name: 'Liste A', side: null }));
    const text = 'Navn;Parti;Side;Formannskap\nKari;liste a;flertall;ja\nOla;Liste B;mindretall;';
    await read(termId, text);
    expect((await listPartyGroups(termId)).map(({ name, side }) => [name, side])).toEqual([
      ['Liste A', 'majority'],
      ['Liste B', 'minority'],
    ]);
    const [kari, ola] = await listMembers(termId);
    expect(kari).toMatchObject({ name: 'Kari', isInExecutiveCommittee: true });
    expect(ola?.partyGroupId).toBe((await listPartyGroups(termId))[1]?.id);
    expect(await read(termId, text)).toBeNull();
    good(await undo());
    expect(await listMembers(termId)).toEqual([]);
    expect((await listPartyGroups(termId)).map(({ name, side }) => [name, side])).toEqual([
      ['Liste A', null],
    ]);
  });

  it('does not take a group from somebody whose table says nothing of it', async () => {
    const { termId } = await found();
    const group = good(await addPartyGroup({ termId, name: 'Liste A', side: null }));
    const id = good(await addMember({ termId, name: 'Kari', partyGroupId: group }));
    good(await changeMember(id, { email: 'kari@eksempel.no' }));
    await read(termId, 'Navn;E-post\nKari;ny@eksempel.no');
    expect(await listMembers(termId)).toMatchObject([{ partyGroupId: group, email: 'ny@eksempel.no' }]);
  });
});
