import { describe, expect, it } from 'vitest';
import { recipientGroups } from '#shared/domain/information-entry.ts';
import { groupMembers, hasLeft, isMemberOn, withoutSide } from '#shared/domain/member-groups.ts';
import { aMember, aPartyGroup } from '../../support/register.ts';

const groups = [aPartyGroup('A', 'majority'), aPartyGroup('B', 'minority'), aPartyGroup('C', null)];
const members = [
  aMember('Ada', { group: groups[0], isGroupLeader: true, isInExecutiveCommittee: true }),
  aMember('Bo', { group: groups[1], isGroupLeader: true, toDay: '2024-03-31' }),
  aMember('Cai', { group: groups[2], isInExecutiveCommittee: true }),
  aMember('Dag', { fromDay: '2024-04-01' }),
];
const namesIn = (group: (typeof recipientGroups)[number], day: '2024-03-31' | '2024-04-01') =>
  groupMembers(group, members, groups, day).map(({ name }) => name);

describe('who a group of recipients is', () => {
  it('counts the first and the last day, and nobody outside of them', () => {
    const member = { fromDay: '2024-01-10', toDay: '2024-02-10' } as const;
    const days = ['2024-01-09', '2024-01-10', '2024-02-10', '2024-02-11'] as const;
    expect(days.map((day) => isMemberOn(member, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => hasLeft(member, day))).toEqual([false, false, false, true]);
    expect(isMemberOn({ fromDay: null, toDay: null }, '1999-01-01')).toBe(true);
  });

  it.each([
    ['all', ['Ada', 'Bo', 'Cai'], ['Ada', 'Cai', 'Dag']],
    ['executiveCommittee', ['Ada', 'Cai'], ['Ada', 'Cai']],
    ['groupLeaders', ['Ada', 'Bo'], ['Ada']],
    ['majority', ['Ada'], ['Ada']],
    ['minority', ['Bo'], []],
    ['named', [], []],
  ] as const)('%s is who was in it on the day', (group, before, after) => {
    expect(namesIn(group, '2024-03-31')).toEqual(before);
    expect(namesIn(group, '2024-04-01')).toEqual(after);
  });

  it('tells who is in neither flertall nor mindretall', () => {
    expect(withoutSide(members, groups, '2024-04-01').map(({ name }) => name)).toEqual(['Cai', 'Dag']);
  });
});
