import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/calendar/day.ts';
import {
  allContacts,
  balanceSpan,
  contactBalance,
  contactKey,
  countContacts,
  lastHeld,
  nextPlanned,
  unanswered,
  withinDays,
} from '#shared/domain/contact-balance.ts';
import type { BalanceFacts, MeetingWith } from '#shared/domain/contact-reach.ts';
import type { ContactPoint, ContactPointState } from '#shared/domain/contact-point.ts';
import type { InformationEntry, RecipientGroup } from '#shared/domain/information-entry.ts';
import type { MeetingState } from '#shared/domain/meeting.ts';
import { aMember, aPartyGroup } from '../../support/register.ts';

const [a, b, c] = [
  aPartyGroup('A', 'majority'),
  aPartyGroup('B', 'majority'),
  aPartyGroup('C', 'minority'),
] as const;
const members = [
  aMember('Ada', { group: a, isInExecutiveCommittee: true, personId: 'ada' as never }),
  aMember('Bo', { group: b }),
  aMember('Cai', { group: c, isInExecutiveCommittee: true, personId: 'cai' as never, toDay: '2024-03-31' }),
];

const aPoint = (group: typeof a, day: Day, state: ContactPointState): ContactPoint =>
  ({ id: `p-${group.name}-${day}`, partyGroupId: group.id, day, state }) as unknown as ContactPoint;
const anEntry = (recipients: RecipientGroup, toldOn: Day): InformationEntry =>
  ({ id: `e-${recipients}-${toldOn}`, recipients, toldOn }) as unknown as InformationEntry;
const aMeeting = (
  day: Day,
  state: MeetingState,
  participants: ReadonlyArray<{ group: string; personId?: string; attendance?: string }>,
  kind = 'other',
): MeetingWith =>
  ({
    meeting: { id: `m-${day}`, day, state },
    series: { id: 's', kind, title: null },
    participants: participants.map((one) => ({ personId: null, attendance: 'expected', ...one })),
  }) as unknown as MeetingWith;

const facts = (fields: Partial<BalanceFacts>): BalanceFacts => ({
  partyGroups: [a, b, c],
  members,
  people: [
    { id: 'ada', role: 'mayor' },
    { id: 'cai', role: 'other' },
  ] as unknown as BalanceFacts['people'],
  points: [],
  meetings: [],
  entries: [],
  entryMembers: [],
  ...fields,
});

/** Which groups each contact reaches: `all`, or their names. */
const reached = (fields: Partial<BalanceFacts>) =>
  Object.fromEntries(
    allContacts(contactBalance(facts(fields))).map(({ contact, groups }) => [
      contactKey(contact),
      groups === 'all' ? 'all' : groups.map(({ name }) => name).join(''),
    ]),
  );

describe('contact with the party groups', () => {
  it('knows whom information reached, by the groups of the day', () => {
    const entries = [
      anEntry('all', '2024-02-01'),
      anEntry('groupLeaders', '2024-02-02'),
      anEntry('majority', '2024-02-03'),
      anEntry('minority', '2024-02-04'),
      anEntry('executiveCommittee', '2024-02-05'),
      anEntry('executiveCommittee', '2024-04-05'),
      anEntry('named', '2024-02-06'),
      anEntry('named', '2024-02-07'),
    ];
    const named = { entryId: 'e-named-2024-02-06', memberId: 'member-Bo' } as never;
    expect(reached({ entries, entryMembers: [named] })).toEqual({
      'e-all-2024-02-01': 'all',
      'e-groupLeaders-2024-02-02': 'all',
      'e-majority-2024-02-03': 'AB',
      'e-minority-2024-02-04': 'C',
      'e-executiveCommittee-2024-02-05': 'AC',
      'e-executiveCommittee-2024-04-05': 'A',
      'e-named-2024-02-06': 'B',
    });
  });

  it('knows meetings with groups, and lets the weekly meeting with the mayor be no contact with a party', () => {
    const meetings = [
      aMeeting('2024-01-08', 'closed', [{ group: 'person', personId: 'ada' }], 'weekly'),
      aMeeting('2024-01-09', 'closed', [], 'groupLeaders'),
      aMeeting('2024-01-10', 'closed', [{ group: 'council' }]),
      aMeeting('2024-01-11', 'closed', [{ group: 'person', personId: 'cai', attendance: 'present' }]),
      aMeeting('2024-01-12', 'closed', [{ group: 'person', personId: 'cai', attendance: 'absent' }]),
      aMeeting('2024-04-12', 'closed', [{ group: 'person', personId: 'cai' }]),
      aMeeting('2024-01-13', 'closed', [{ group: 'executiveCommittee' }]),
    ];
    expect(reached({ meetings })).toEqual({
      'm-2024-01-09': 'all',
      'm-2024-01-10': 'all',
      'm-2024-01-11': 'C',
      'm-2024-01-13': 'AC',
    });
  });

  it('has each side with its groups by name, and every contact of a side once', () => {
    const { sides, common } = contactBalance(
      facts({
        points: [aPoint(a, '2024-02-01', 'held'), aPoint(c, '2024-05-01', 'planned')],
        entries: [anEntry('majority', '2024-02-03'), anEntry('all', '2024-02-05')],
      }),
    );
    expect(sides.map(({ side, lanes }) => [side, lanes.map(({ group }) => group.name)])).toEqual([
      ['majority', ['A', 'B']],
      ['minority', ['C']],
    ]);
    expect(sides.map(({ contacts }) => countContacts(contacts))).toEqual([
      { held: 1, planned: 0, dropped: 0, told: 1 },
      { held: 0, planned: 1, dropped: 0, told: 0 },
    ]);
    expect(common.map(contactKey)).toEqual(['e-all-2024-02-05']);
  });

  it('is empty of contacts, and draws this half-year, where there is nothing', () => {
    const balance = contactBalance(facts({}));
    expect(allContacts(balance)).toEqual([]);
    expect(balanceSpan(balance, '2024-03-12')).toEqual({ from: '2024-01-01', to: '2024-06-30' });
    expect(contactBalance(facts({ partyGroups: [], entries: [anEntry('all', '2024-02-01')] }))).toEqual({
      common: [],
      sides: [],
    });
  });

  it('draws from the first contact to the next half-year at most', () => {
    const meetings = (['2023-11-01', '2024-05-01', '2027-05-01'] as const).map((day) =>
      aMeeting(day, 'planned', [], 'groupLeaders'),
    );
    const balance = contactBalance(facts({ meetings }));
    expect(balanceSpan(balance, '2024-03-12')).toEqual({ from: '2023-07-01', to: '2024-12-31' });
    const within = withinDays(balance, '2024-01-01', '2024-06-30');
    expect(within.common.map(({ day }) => day)).toEqual(['2024-05-01']);
  });

  it('finds the last and the next time; information is no conversation', () => {
    const { sides } = contactBalance(
      facts({
        points: [
          aPoint(c, '2024-01-10', 'held'),
          aPoint(c, '2024-02-10', 'dropped'),
          aPoint(c, '2024-03-11', 'planned'),
          aPoint(c, '2024-03-12', 'planned'),
        ],
        entries: [anEntry('minority', '2024-03-01')],
      }),
    );
    const contacts = sides[1]?.lanes[0]?.contacts ?? [];
    expect(lastHeld(contacts, '2024-03-12')?.day).toBe('2024-01-10');
    expect(lastHeld(contacts, '2024-01-09')).toBeNull();
    expect(nextPlanned(contacts, '2024-03-12')?.day).toBe('2024-03-12');
    expect(nextPlanned(contacts, '2024-03-13')).toBeNull();
  });

  it('asks what came of what was planned for a day that is past, the earliest first', () => {
    const points = [
      aPoint(a, '2024-03-11', 'planned'),
      aPoint(a, '2024-03-12', 'planned'),
      aPoint(b, '2024-02-01', 'planned'),
      aPoint(b, '2024-02-02', 'held'),
    ];
    expect(unanswered(points, '2024-03-12').map(({ day }) => day)).toEqual(['2024-02-01', '2024-03-11']);
  });
});
