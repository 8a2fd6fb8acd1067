import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import {
  addContactPoint,
  changeContactPoint,
  listContactPoints,
  markContactPoint,
  readBalance,
} from '#renderer/db/repositories/contact-points.ts';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { addMember, addPartyGroup } from '#renderer/db/repositories/members.ts';
import { undo } from '#renderer/db/undo.ts';
import { countContacts } from '#shared/domain/contact-balance.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const begin = async () => {
  const { termId } = await found();
  const left = good(await addPartyGroup({ termId, name: 'Liste A', side: 'majority' }));
  const right = good(await addPartyGroup({ termId, name: 'Liste B', side: 'minority' }));
  return { termId, left, right };
};

describe('contact with the party groups', () => {
  it('asks nothing twice: meetings, information and what is noted are one picture', async () => {
    const { termId, left, right } = await begin();
    good(await addMember({ termId, name: 'Kari', partyGroupId: right }));
    const { meetingId } = await withSeries(termId, {
      series: { kind: 'groupLeaders', frequency: 'once', firstDay: '2023-11-06' },
    });
    const closed = { state: 'closed', closedAt: '2023-11-06T10:00:00.000Z' } as const;
    good(await commit([patch('meetings', meetingId, closed)], { label: 'meetingClosed' }));
    const told = { termId, toldOn: '2023-11-10', matter: 'Skole', channel: 'email' } as const;
    good(await addInformation({ ...told, recipients: 'minority' }));
    good(
      await addContactPoint({
        termId,
        partyGroupId: left,
        day: '2023-11-20',
        kind: 'groupMeeting',
        state: 'planned',
      }),
    );
    const { balance } = await readBalance(termId);
    expect(countContacts(balance.common)).toMatchObject({ held: 1, planned: 0 });
    expect(balance.sides.map(({ side, contacts }) => [side, countContacts(contacts)])).toEqual([
      ['majority', { held: 0, planned: 1, dropped: 0, told: 0 }],
      ['minority', { held: 0, planned: 0, dropped: 0, told: 1 }],
    ]);
  });

  it('counts the meetings ahead by who takes part in the series', async () => {
    const { termId } = await begin();
    await withSeries(termId, {
      series: { frequency: 'monthly', kind: 'other', title: 'Gruppene', lastDay: '2024-01-31' },
      participants: [{ personId: null, group: 'groupLeaders', label: '' }],
    });
    const { balance } = await readBalance(termId);
    expect(countContacts(balance.common).planned).toBeGreaterThan(1);
  });

  it('says what came of what was planned, keeps the mark, and can be undone', async () => {
    const { termId, left } = await begin();
    const id = good(
      await addContactPoint({
        termId,
        partyGroupId: left,
        day: '2024-02-01',
        kind: 'phone',
        state: 'planned',
      }),
    );
    good(await markContactPoint(id, { access: 'public' }));
    good(await changeContactPoint(id, { state: 'dropped' }));
    expect(await listContactPoints(termId)).toMatchObject([{ state: 'dropped', access: 'public' }]);
    good(await undo());
    expect(await listContactPoints(termId)).toMatchObject([{ state: 'planned', access: 'public' }]);
  });
});
