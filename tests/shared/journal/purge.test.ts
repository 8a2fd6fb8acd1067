import { describe, expect, it } from 'vitest';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import {
  countPurged,
  needsBasis,
  purgedWith,
  purgeRefusal,
  type Descriptions,
} from '#shared/journal/purge.ts';

const row = (id: string, fields: Readonly<Record<string, unknown>> = {}): AnyRow => ({
  id,
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  ...fields,
});

const binned = { deletedAt: '2026-02-01T00:00:00.000Z' };

const rows = new Map<string, AnyRow>([
  ['people/kari', row('kari', binned)],
  ['terms/term', row('term', binned)],
  ['checklistItems/in-bin', row('in-bin', { ...binned, termId: 'term', ownerId: 'kari' })],
  ['checklistItems/live', row('live', { termId: 'other', ownerId: 'kari' })],
  ['privateNotes/of-in-bin', row('of-in-bin', { itemId: 'in-bin', ownerId: 'ola' })],
  ['privateNotes/of-live', row('of-live', { itemId: 'live', ownerId: 'ola' })],
  ['disposals/log', row('log', binned)],
]);

/** As if points could be finished, which no table can yet. */
const finishing: Descriptions = {
  ...registry,
  checklistItems: { ...registry.checklistItems, finishedBy: 'doneAt' },
};
const finished = new Map<string, AnyRow>([['checklistItems/f', row('f', { doneAt: binned.deletedAt })]]);

describe('what goes with what is deleted', () => {
  it('is what belongs to it, however many steps away, and nothing that only points to it', () => {
    expect([...purgedWith([{ table: 'terms', id: 'term' }], rows)].toSorted()).toEqual([
      'checklistItems/in-bin',
      'privateNotes/of-in-bin',
      'terms/term',
    ]);
    const kari = purgedWith([{ table: 'people', id: 'kari' }], rows);
    expect(countPurged(kari)).toEqual({ people: 1 });
  });
});

describe('what may be deleted for good', () => {
  it('lies in the bin', () => {
    expect(purgeRefusal([{ table: 'checklistItems', id: 'in-bin' }], rows, { basis: '' })).toBeNull();
    expect(purgeRefusal([{ table: 'checklistItems', id: 'live' }], rows, { basis: 'x' })).toBe(
      'changedSince',
    );
    expect(purgeRefusal([{ table: 'people', id: 'nobody' }], rows, { basis: 'x' })).toBe('changedSince');
  });

  it('takes along what only stands on it: where a rule was used, and its wordings', () => {
    const rule = new Map<string, AnyRow>([
      ['rules/media', row('media', binned)],
      ['ruleUses/stretched', row('stretched', { ruleId: 'media' })],
      ['ruleVersions/first', row('first', { ruleId: 'media', state: 'withdrawn', agreedAt: null })],
      ['noticeRules/line', row('line', { ruleId: 'media' })],
    ]);
    const doomed = [{ table: 'rules', id: 'media' }] as const;
    expect(purgeRefusal(doomed, rule, { basis: '' })).toBeNull();
    expect(countPurged(purgedWith(doomed, rule))).toEqual({ rules: 1, ruleUses: 1, ruleVersions: 1 });
    const agreed = row('second', { ruleId: 'media', state: 'agreed', agreedAt: binned.deletedAt });
    const both = new Map([...rule, ['ruleVersions/second', agreed]]);
    expect(purgeRefusal(doomed, both, { basis: '' })).toBe('needsBasis');
    // A use for itself, of a rule that is there, goes to the bin first.
    const use = [{ table: 'ruleUses', id: 'stretched' }] as const;
    expect(purgeRefusal(use, rule, { basis: 'x' })).toBe('changedSince');
  });

  it('takes along that a member was told by name', () => {
    const told = new Map<string, AnyRow>([
      ['members/kari', row('kari', binned)],
      ['informationEntries/entry', row('entry')],
      ['entryMembers/told', row('told', { memberId: 'kari', entryId: 'entry' })],
    ]);
    expect(purgeRefusal([{ table: 'members', id: 'kari' }], told, { basis: '' })).toBeNull();
  });

  it('takes along what is written about a plan, a contract, a mandate, a talk, an indicator and a handover', () => {
    const goal = { planId: 'one', state: 'underway' };
    const parts: ReadonlyArray<readonly [TableName, readonly [string, AnyRow][]]> = [
      [
        'resultPlans',
        [
          ['planGoals/goal', row('goal', goal)],
          ['goalNotes/note', row('note', { goalId: 'goal' })],
          ['goalMeasures/measure', row('measure', { goalId: 'goal', actionId: 'action' })],
        ],
      ],
      [
        'contracts',
        [
          ['contractPoints/point', row('point', { contractId: 'one' })],
          ['contractChanges/draft', row('draft', { contractId: 'one', state: 'draft', agreedAt: null })],
        ],
      ],
      ['mandates', [['mandateMembers/seat', row('seat', { mandateId: 'one' })]]],
      [
        'dialogues',
        [
          ['dialoguePoints/point', row('point', { dialogueId: 'one' })],
          ['dialogueMinutes/draft', row('draft', { dialogueId: 'one', state: 'draft', approvedAt: null })],
        ],
      ],
      ['indicators', [['indicatorValues/value', row('value', { indicatorId: 'one' })]]],
      ['handovers', [['retentionChoices/choice', row('choice', { handoverId: 'one' })]]],
    ];
    for (const [table, rowsOf] of parts) {
      const known = new Map([
        [`${table}/one`, row('one', binned)],
        ['actions/action', row('action')],
        ...rowsOf,
      ]);
      const doomed = [{ table, id: 'one' }];
      expect({
        table,
        refusal: purgeRefusal(doomed, known, { basis: '' }),
        size: purgedWith(doomed, known).size,
      }).toEqual({ table, refusal: null, size: 1 + rowsOf.length });
    }
  });

  it('asks for a basis where both parties have approved something that goes along', () => {
    const agreed = new Map<string, AnyRow>([
      ['contracts/one', row('one', binned)],
      ['contractChanges/a', row('a', { contractId: 'one', state: 'agreed', agreedAt: binned.deletedAt })],
    ]);
    const doomed = [{ table: 'contracts', id: 'one' }] as const;
    expect(purgeRefusal(doomed, agreed, { basis: '' })).toBe('needsBasis');
    expect(purgeRefusal(doomed, agreed, { basis: 'Etter avtale med arkivet' })).toBeNull();
  });

  it('is never a log', () => {
    expect(purgeRefusal([{ table: 'disposals', id: 'log' }], rows, { basis: 'x' })).toBe('changedSince');
  });

  it('or is finished, and then somebody has said on what basis', () => {
    const doomed = [{ table: 'checklistItems', id: 'f' }] as const;
    expect(purgeRefusal(doomed, finished, { basis: '  ', tables: finishing })).toBe('needsBasis');
    expect(purgeRefusal(doomed, finished, { basis: 'Kassert etter plan', tables: finishing })).toBeNull();
    expect(purgeRefusal(doomed, finished, { basis: 'Kassert etter plan' })).toBe('changedSince');
  });

  it('so must all that goes along: a point in use keeps its period, a private note follows its point', () => {
    const doomed = [{ table: 'terms', id: 'term' }] as const;
    expect(purgeRefusal(doomed, rows, { basis: '' })).toBeNull();
    const inUse = new Map([...rows, ['checklistItems/used', row('used', { termId: 'term' })] as const]);
    expect(purgeRefusal(doomed, inUse, { basis: 'x' })).toBe('changedSince');
    expect(purgeRefusal([{ table: 'privateNotes', id: 'of-live' }], rows, { basis: 'x' })).toBe(
      'changedSince',
    );
  });

  it('a log that goes along keeps what it is about', () => {
    const tables: Descriptions = {
      ...registry,
      checklistItems: { ...registry.checklistItems, isLog: true },
    };
    expect(purgeRefusal([{ table: 'terms', id: 'term' }], rows, { basis: 'x', tables })).toBe('changedSince');
  });

  it('something finished that goes along needs a basis too', () => {
    const withDone = new Map([
      ...rows,
      ['checklistItems/f', row('f', { termId: 'term', doneAt: binned.deletedAt })] as const,
    ]);
    const doomed = [{ table: 'terms', id: 'term' }] as const;
    expect(purgeRefusal(doomed, withDone, { basis: ' ', tables: finishing })).toBe('needsBasis');
    expect(purgeRefusal(doomed, withDone, { basis: 'Kassert', tables: finishing })).toBeNull();
    expect(needsBasis(purgedWith(doomed, withDone), withDone, finishing)).toBe(true);
    expect(needsBasis(purgedWith(doomed, withDone), withDone)).toBe(false);
  });
});
