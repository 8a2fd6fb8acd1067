import { describe, expect, it } from 'vitest';
import { readingMinutes, rulesByState } from '#shared/domain/handover-package.ts';
import { retentionRecords } from '#shared/templates/retention-records.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { ruleView } from '../../support/rules-facts.ts';

describe('rules in a handover', () => {
  it('stand in one list each, and what counts is told as what counts also when it is to be taken up again', () => {
    const counts = { ...ruleView('avk-media', { texts: ['Ordføreren svarer.'] }), state: 'revisit' } as const;
    const open = ['notAgreed', 'revisit', 'notDiscussed'] as const;
    const views = [counts, ...open.map((state) => ({ ...ruleView('avk-ukemote'), state }))];
    const { inForce, notAgreed, revisit, notDiscussed } = rulesByState(views);
    expect(inForce).toEqual([counts]);
    expect([notAgreed, revisit, notDiscussed].map((list) => list.map(({ state }) => state))).toEqual(
      open.map((state) => [state]),
    );
    expect([...inForce, ...notAgreed, ...revisit, ...notDiscussed]).toHaveLength(views.length);
  });
});

describe('the time it takes to read', () => {
  it.each([
    [0, 1],
    [1_100, 1],
    [22_000, 20],
  ])('%i letters are %i minutes', (letters, minutes) => {
    expect(readingMinutes(letters)).toBe(minutes);
  });
});

describe('the retention list', () => {
  it('names the law of everything that must be preserved, and claims nothing for the rest', () => {
    const preserved = retentionRecords.filter(({ rule }) => rule === 'preserve');
    expect(preserved.map(({ key, basis }) => [key, sourceLine(basis, 'nb')])).toEqual([
      ['delegation', 'bevaringsforskrifta § 21'],
      ['conflicts', 'bevaringsforskrifta § 31'],
      ['policy', 'bevaringsforskrifta § 32'],
      ['contract', 'bevaringsforskrifta § 33'],
      ['pay', 'bevaringsforskrifta § 33'],
    ]);
    const own = retentionRecords.filter(({ rule }) => rule === 'own');
    expect(new Set(own.map(({ basis }) => basis.code))).toEqual(new Set(['ARKF']));
    expect(new Set(retentionRecords.map(({ key }) => key)).size).toBe(retentionRecords.length);
  });
});
