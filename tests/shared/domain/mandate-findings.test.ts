import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDirector,
  mandateFindingKinds,
  mandateFindings,
  type MandateFacts,
} from '#shared/domain/mandate-findings.ts';
import { mandateNow, seatedOn, withSides } from '#shared/domain/mandate-now.ts';
import type { MandateMember } from '#shared/domain/mandate.ts';
import { findingSources } from '#shared/templates/mandate-sources.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { aMember, aPartyGroup } from '../../support/register.ts';

type Seat = MandateFacts['members'][number];

const aSeat = (name: string, fields: Partial<Seat> = {}): Seat => ({
  memberId: null,
  personId: null,
  name,
  seat: 'member',
  side: 'majority',
  fromDay: null,
  toDay: null,
  ...fields,
});

const mayor = aSeat('Ola Vik', { seat: 'mayor', personId: 'p-mayor' as never });
const deputy = aSeat('Siv Ås', { seat: 'deputyMayor', side: 'minority' });
const third = aSeat('Bo Nes');

const facts = (fields: Partial<MandateFacts> = {}): MandateFacts => ({
  mandate: {
    id: 'm1' as never,
    termId: 't' as never,
    forum: 'committee',
    decisionRef: 'KST 45/23',
    decidedOn: '2023-11-14',
    fromDay: '2023-11-14',
    toDay: null,
  },
  members: [mayor, deputy, third],
  others: [],
  register: [],
  people: [
    { id: 'p-director' as never, name: 'Kari Nes', role: 'director' },
    { id: 'p-mayor' as never, name: 'Ola Vik', role: 'mayor' },
  ],
  term: { startYear: 2023, endYear: 2027, electionDay: '2023-09-11' },
  today: '2024-11-12',
  ...fields,
});

const mandate = (fields: Partial<MandateFacts['mandate']>) => ({
  mandate: { ...facts().mandate, ...fields },
});
const kinds = (fields: Partial<MandateFacts> = {}) =>
  mandateFindings(facts(fields)).map(({ kind, names }) =>
    names.length > 0 ? [kind, ...names].join(' ') : kind,
  );

const more = (count: number): readonly Seat[] =>
  Array.from({ length: count }, (_each, at) => aSeat(`Folkevalgt ${at}`));

describe('a mandate and what law and advice say', () => {
  it('finds nothing in ordfører, varaordfører and one more, with a decision and somebody from mindretallet', () => {
    expect(kinds()).toEqual([]);
  });

  it.each<[string, Partial<MandateFacts>, readonly string[]]>([
    ['a committee of two', { members: [mayor, deputy] }, ['tooFewInCommittee']],
    [
      'formannskapet with two',
      { ...mandate({ forum: 'executiveCommittee' }), members: [mayor, deputy] },
      ['fewerThanThree'],
    ],
    ['nobody', { members: [] }, ['nobody']],
    ['six in a committee', { members: [mayor, deputy, ...more(4)] }, ['moreThanFive']],
    ['five in a committee', { members: [mayor, deputy, ...more(3)] }, []],
    [
      'a formannskap of nine',
      { ...mandate({ forum: 'executiveCommittee' }), members: [mayor, deputy, ...more(7)] },
      ['largeForum'],
    ],
    ['no ordfører', { members: [deputy, third, aSeat('Ea Li')] }, ['noMayor']],
    ['no varaordfører', { members: [mayor, aSeat('Ea Li', { side: 'minority' }), third] }, ['noDeputyMayor']],
    [
      'all from flertallet',
      { members: [mayor, { ...deputy, side: 'majority' }, third] },
      ['nobodyFromMinority'],
    ],
    [
      'a side that is not said',
      { members: [mayor, { ...deputy, side: null }, third] },
      ['sideUnknown Siv Ås'],
    ],
    ['no decision', mandate({ decisionRef: '  ' }), ['noDecision']],
    ['another forum', mandate({ forum: 'other' }), ['otherForum']],
    ['the decision after it began', mandate({ decidedOn: '2024-01-10' }), ['decidedAfterStart']],
    [
      'a day before the election',
      mandate({ decidedOn: '2022-05-01', fromDay: '2022-05-01' }),
      ['outsideTerm'],
    ],
    ['a day after the term', mandate({ toDay: '2029-01-01' }), ['outsideTerm']],
    ['one that has ended', mandate({ toDay: '2024-06-30' }), ['ended']],
    [
      'another that counts too',
      { others: [{ id: 'm2' as never, fromDay: null, toDay: null }] },
      ['overlaps'],
    ],
    ['another that has ended', { others: [{ id: 'm2' as never, fromDay: null, toDay: '2023-12-31' }] }, []],
    [
      'somebody twice',
      { members: [mayor, deputy, third, { ...third, name: ' bo  NES ' }] },
      ['twice  bo  NES '],
    ],
    [
      'two of the same seat',
      { members: [mayor, deputy, aSeat('Ea Li', { seat: 'mayor' })] },
      ['seatTwice Ola Vik Ea Li'],
    ],
  ])('says it of %s', (_what, fields, expected) => {
    expect(kinds(fields)).toEqual(expected);
  });

  it.each<[string, Seat, Partial<MandateFacts>]>([
    ['as the person', aSeat('K. Nes', { personId: 'p-director' as never }), {}],
    [
      'through the register',
      aSeat('K. Nes', { memberId: 'member-K' as never }),
      { register: [aMember('K', { personId: 'p-director' as never })] },
    ],
    ['by the name as it is written', aSeat('kari  nes'), {}],
  ])('knows the director %s, and the law is what is said', (_how, seat, fields) => {
    const found = mandateFindings(facts({ ...fields, members: [mayor, deputy, third, seat] }));
    expect(found).toMatchObject([{ kind: 'directorIsMember', weight: 'law', names: [seat.name], count: 4 }]);
    expect(isDirector(third, facts(fields))).toBe(false);
  });

  it.each([
    ['committee', 'directorIsMember', 'kommuneloven § 7-3'],
    ['executiveCommittee', 'directorSits', 'kommuneloven § 11-10'],
    ['other', 'directorSits', 'kommuneloven § 11-10'],
  ] as const)('cites for the director in %s the rule that holds there', (forum, kind, law) => {
    const seat = { ...third, name: 'Kari Nes' };
    const found = mandateFindings(facts({ ...mandate({ forum }), members: [mayor, deputy, third, seat] }));
    expect(found.find(({ weight }) => weight === 'law')).toMatchObject({ kind, names: ['Kari Nes'] });
    expect(findingSources[kind].map((source) => sourceLine(source, 'nb')).join('; ')).toContain(law);
  });

  it('does not count who has left, and says who has left the council but not the mandate', () => {
    const gone = aMember('Bo', { toDay: '2024-06-30' });
    const seat = { ...third, memberId: gone.id };
    expect(kinds({ members: [mayor, deputy, seat], register: [gone] })).toEqual(['leftCouncil Bo Nes']);
    expect(kinds({ members: [mayor, deputy, { ...third, toDay: '2024-06-30' }] })).toEqual([
      'tooFewInCommittee',
    ]);
  });

  it('says that the ordfører of the mandate is ordfører no longer', () => {
    const people = [{ id: 'p-mayor' as never, name: 'Ola Vik', role: 'outgoingMayor' as const }];
    expect(kinds({ people })).toEqual(['notMayorNow Ola Vik']);
  });

  it('a committee under three is always against the law, and a larger one never for that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.boolean(), (count, isCommittee) => {
        const forum = isCommittee ? 'committee' : 'executiveCommittee';
        const found = mandateFindings(facts({ ...mandate({ forum }), members: more(count) }));
        const law = found.filter(({ weight }) => weight === 'law').map(({ kind }) => kind);
        expect(law).toEqual(isCommittee && count < 3 ? ['tooFewInCommittee'] : []);
        const order = found.map(({ kind }) => mandateFindingKinds.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(found.every((one) => one.count === count)).toBe(true);
      }),
    );
  });
});

describe('the mandate that counts', () => {
  const one = (id: string, fromDay: string | null, toDay: string | null) =>
    ({ id, fromDay, toDay, decidedOn: null }) as never as Parameters<typeof mandateNow>[0][number];

  it.each([
    ['2023-12-31', 'first'],
    ['2024-01-01', 'second'],
    ['2025-01-01', null],
  ] as const)('on %s is %s', (day, expected) => {
    const mandates = [one('first', '2023-11-01', '2023-12-31'), one('second', '2024-01-01', '2024-12-31')];
    expect(mandateNow(mandates, day)?.id ?? null).toBe(expected);
  });

  it('is of several the one that began last', () => {
    expect(mandateNow([one('old', null, null), one('a', '2023-11-01', null)], '2024-01-01')?.id).toBe('old');
    const two = [one('a', '2023-11-01', null), one('b', '2024-02-01', null)];
    expect(mandateNow(two, '2024-03-01')?.id).toBe('b');
  });

  it('has those who have come and not left, each with the side of the group where none is said', () => {
    const group = aPartyGroup('A', 'minority');
    const member = aMember('Ada', { group });
    const seats = [
      aSeat('Ada', { memberId: member.id, side: null }),
      aSeat('Bo', { memberId: member.id, side: 'majority' }),
      aSeat('Cai', { side: null, toDay: '2024-01-01' }),
    ] as unknown as readonly MandateMember[];
    expect(withSides(seats, [member], [group]).map(({ side }) => side)).toEqual([
      'minority',
      'majority',
      null,
    ]);
    expect(seatedOn(seats, '2024-01-02').map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  });
});
