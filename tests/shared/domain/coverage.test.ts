import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { coverageOf, type Coverage, type Register, type Telling } from '#shared/domain/coverage.ts';
import type { MemberId, PersonId } from '#shared/domain/id.ts';
import { recipientGroups, type RecipientGroup } from '#shared/domain/information-entry.ts';
import { aMember, aTelling, council, nobody } from './register.ts';

const today: Day = '2024-03-12';
const matter = { owedTo: 'all', sinceOn: '2024-03-05' } as const;
const told = (toldOn: Day, recipients: RecipientGroup, named: readonly string[] = []): Telling =>
  aTelling({ toldOn, recipients }, named);
const waitingIn = ({ waiting }: Coverage): readonly string[] => waiting.map(({ member }) => member.name);
const plus = (register: Register, ...members: Register['members']): Register => ({
  ...register,
  members: [...register.members, ...members],
});

describe('who has not got it', () => {
  it.each<[string, readonly Telling[], readonly string[]]>([
    ['everyone, when nobody was told', [], ['Anne', 'Arne', 'Astrid', 'Berit', 'Bjørn', 'Carl']],
    ['nobody, when all were told', [told('2024-03-05', 'all')], []],
    ['the others, when the majority was told', [told('2024-03-05', 'majority')], ['Berit', 'Bjørn', 'Carl']],
    [
      'whoever is on neither side, when both sides were told: no list to a side had them',
      [told('2024-03-05', 'majority'), told('2024-03-07', 'minority')],
      ['Carl'],
    ],
    [
      'whoever was in none of the groups and not named',
      [told('2024-03-05', 'groupLeaders'), told('2024-03-06', 'named', ['Arne'])],
      ['Astrid', 'Bjørn'],
    ],
    [
      'everyone still, when it is to be told tomorrow',
      [told('2024-03-13', 'all')],
      council.members.map(({ name }) => name),
    ],
  ])('is %s', (_case, tellings, names) => {
    expect(waitingIn(coverageOf(matter, tellings, council, today))).toEqual(names);
  });

  it('is nobody of those who told it themselves, and the rest is still called by its group', () => {
    const telling = aTelling({ toldOn: '2024-03-05', recipients: 'minority', toldBy: 'mayor' as PersonId });
    const sided = { ...council, members: council.members.filter(({ name }) => name !== 'Carl') };
    const coverage = coverageOf(matter, [telling], sided, today);
    expect(waitingIn(coverage)).toEqual(['Anne', 'Arne']);
    expect(coverage.rest).toEqual({ recipients: 'majority', named: [] });
  });

  it('is nobody who has left, and who left stays among those who got it', () => {
    const left = plus(council, aMember('Dag', 'B', { toDay: '2024-03-08' }));
    const before = coverageOf(matter, [told('2024-03-05', 'majority')], left, '2024-03-08');
    expect(waitingIn(before)).toContain('Dag');
    expect(waitingIn(coverageOf(matter, [told('2024-03-05', 'majority')], left, today))).not.toContain('Dag');
    const all = coverageOf(matter, [told('2024-03-05', 'all')], left, today);
    expect(all.reached.map(({ name }) => name)).toContain('Dag');
  });

  it('is nobody who was told in the group they came from, and somebody who changed group waits since the first knew', () => {
    const changed = (tellings: readonly Telling[]) =>
      coverageOf(
        matter,
        tellings,
        plus(
          council,
          aMember('Dag', 'A', { id: 'one' as MemberId, toDay: '2024-03-08' }),
          aMember('dag ', 'C', { id: 'two' as MemberId, fromDay: '2024-03-09' }),
        ),
        today,
      );
    const had = changed([told('2024-03-05', 'majority'), told('2024-03-07', 'minority')]);
    expect(waitingIn(had)).toEqual(['Carl']);
    expect(had.reached.filter(({ name }) => name.trim().toLowerCase() === 'dag')).toHaveLength(1);
    const lacks = changed([told('2024-03-05', 'minority')]);
    expect(lacks.waiting.at(-1)).toMatchObject({ member: { name: 'dag ' }, since: '2024-03-05', days: 7 });
  });

  it('is complete on the day the last who waited had left', () => {
    const left = {
      ...council,
      members: council.members.map((one) =>
        one.partyGroupId === 'A' ? one : { ...one, toDay: '2024-03-08' as const },
      ),
    };
    const { completeOn } = coverageOf(matter, [told('2024-03-05', 'majority')], left, today);
    expect(completeOn).toBe('2024-03-09');
  });

  it('is who came while some waited, since they came, and never who came after all had it', () => {
    const came = plus(council, aMember('Eva', 'B', { fromDay: '2024-03-10' }));
    const some = coverageOf(matter, [told('2024-03-05', 'majority')], came, today);
    expect(some.waiting.at(-1)).toMatchObject({ member: { name: 'Eva' }, since: '2024-03-10', days: 2 });
    expect(some.waiting[0]).toMatchObject({ since: '2024-03-05', days: 7 });
    const all = coverageOf(matter, [told('2024-03-06', 'all')], came, today);
    expect(waitingIn(all)).toEqual([]);
    expect(all.completeOn).toBe('2024-03-06');
  });

  it('has waited since the first of them knew, also where that was before the matter was written', () => {
    const coverage = coverageOf(matter, [told('2024-03-01', 'majority')], council, today);
    expect(coverage).toMatchObject({ since: '2024-03-01', days: 11 });
  });

  it('is only asked of those it is owed to', () => {
    const owed = { ...matter, owedTo: 'executiveCommittee' } as const;
    const coverage = coverageOf(owed, [told('2024-03-05', 'majority')], council, today);
    expect(waitingIn(coverage)).toEqual(['Berit']);
  });
});

describe('what to write when the rest is told', () => {
  it.each<[string, readonly Telling[], unknown]>([
    ['all, of what nobody has', [], { recipients: 'all', named: [] }],
    ['nothing, when nobody waits', [told('2024-03-05', 'all')], null],
    [
      'the group that is exactly those who wait',
      [told('2024-03-05', 'majority'), told('2024-03-05', 'named', ['Carl'])],
      { recipients: 'minority', named: [] },
    ],
    [
      'each by name, where no group is just them',
      [told('2024-03-05', 'majority')],
      { recipients: 'named', named: ['Berit', 'Bjørn', 'Carl'] },
    ],
  ])('is %s', (_case, tellings, rest) => {
    expect(coverageOf(matter, tellings, council, today).rest).toEqual(rest);
  });
});

describe('where nobody is registered', () => {
  it.each<[readonly RecipientGroup[], readonly RecipientGroup[]]>([
    [[], ['all']],
    [['majority'], ['minority']],
    [['minority'], ['majority']],
    [['majority', 'minority'], []],
    [['executiveCommittee'], ['all']],
    [['executiveCommittee', 'all'], []],
  ])('told to %j, those who wait are %j', (groups, waiting) => {
    const tellings = groups.map((group) => told('2024-03-05', group));
    const coverage = coverageOf(matter, tellings, nobody, today);
    expect(coverage).toMatchObject({ isByName: false, waiting: [], waitingGroups: waiting });
    expect(coverage.completeOn).toBe(waiting.length === 0 ? '2024-03-05' : null);
  });

  it('in the group alone, the group is told of, and is not taken for having got it', () => {
    const without = {
      ...council,
      members: council.members.map((member) => ({ ...member, isInExecutiveCommittee: false })),
    };
    const owed = { ...matter, owedTo: 'executiveCommittee' } as const;
    const coverage = coverageOf(owed, [told('2024-03-05', 'majority')], without, today);
    expect(coverage).toMatchObject({
      isByName: false,
      waitingGroups: ['executiveCommittee'],
      emptyGroups: ['executiveCommittee'],
      completeOn: null,
    });
  });
});

describe('coverage of any log', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2024-02-10', days));
  const telling = fc
    .record({ toldOn: day, recipients: fc.constantFrom(...recipientGroups) })
    .map(({ toldOn, recipients }) => told(toldOn, recipients));

  it('has every member of today in one of two places, whatever order it was told in', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 5 }), day, (tellings, on) => {
        const coverage = coverageOf(matter, tellings, council, on);
        const places = [...coverage.reached, ...coverage.waiting.map(({ member }) => member)];
        expect(places.map(({ id }) => id).toSorted()).toEqual(council.members.map(({ id }) => id).toSorted());
        expect(coverageOf(matter, tellings.toReversed(), council, on)).toEqual(coverage);
        expect(coverage.completeOn === null).toBe(coverage.waiting.length > 0);
      }),
    );
  });

  it('is complete once the rest is told', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 5 }), (tellings) => {
        const { rest } = coverageOf(matter, tellings, council, today);
        const again = rest === null ? [] : [told(today, rest.recipients, rest.named)];
        expect(coverageOf(matter, [...tellings, ...again], council, today).waiting).toEqual([]);
      }),
    );
  });
});
