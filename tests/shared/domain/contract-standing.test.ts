import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/day.ts';
import { contractFindings, missingParties, pointCounts } from '#shared/domain/contract-standing.ts';
import { contractPointStates } from '#shared/domain/contract.ts';
import type { PersonId } from '#shared/domain/id.ts';

const contract = {
  form: 'fixedTerm',
  fromDay: '2024-02-01',
  toDay: '2030-01-31',
  decisionRef: 'Sak 3/24',
  caseReference: '24/17',
} as const;

describe('what there is to say of a contract', () => {
  it.each([
    ['six years to the day', {}, []],
    ['a day less than six years', { toDay: '2030-01-30' }, ['tooShort']],
    ['a leap day to a leap year and two', { fromDay: '2024-02-29', toDay: '2030-02-28' }, []],
    ['a leap day, a day less', { fromDay: '2024-02-29', toDay: '2030-02-27' }, ['tooShort']],
    ['an åremål without a last day', { toDay: null }, ['noEnd']],
    ['an åremål without a first day', { fromDay: null }, []],
    ['a permanent one that ends early', { form: 'permanent', toDay: '2025-01-01' }, []],
    ['no decision', { decisionRef: ' ' }, ['noDecision']],
    ['no place in the archive', { caseReference: '' }, ['noPlace']],
    [
      'nothing at all',
      { form: 'permanent', fromDay: null, toDay: null, decisionRef: '', caseReference: '' },
      ['noDecision', 'noPlace'],
    ],
  ] as const)('%s', (_, fields, findings) => {
    expect(contractFindings({ ...contract, ...fields })).toEqual(findings);
  });

  it('never calls an åremål of more than six years too short, nor one of less long enough', () => {
    const isAsCounted = (start: number, length: number): boolean => {
      const fromDay = addDays('1990-01-01', start);
      const toDay = addDays(fromDay, length);
      const isShort = contractFindings({ ...contract, fromDay, toDay }).includes('tooShort');
      // Six years hold one or two leap days.
      const [least, most] = [6 * 365, 6 * 365 + 1];
      return isShort ? length < most : length >= least;
    };
    const check = () =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 4_000 }), isAsCounted),
      );
    expect(check).not.toThrow();
  });
});

describe('points', () => {
  it('are counted once each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...contractPointStates)), (states) => {
        const counts = pointCounts(states.map((state) => ({ state })));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(states.length);
        for (const state of contractPointStates)
          expect(counts[state]).toBe(states.filter((one) => one === state).length);
      }),
    );
  });
});

describe('who has not approved', () => {
  const [director, mayor] = ['d' as PersonId, 'm' as PersonId];
  it.each([
    ['both, at first', 'proposed', director, mayor, [], ['mayor', 'director']],
    ['the other, when one has', 'proposed', director, mayor, [mayor], ['director']],
    ['nobody, when both have', 'proposed', director, mayor, [mayor, director], []],
    ['one who is deleted, while it waits', 'proposed', director, null, [director], ['mayor']],
    ['not one who is deleted, when it is agreed', 'agreed', director, null, [director], []],
  ] as const)('%s', (_, state, directorId, mayorId, given, missing) => {
    const approvals = given.map((personId) => ({ personId }));
    expect(missingParties({ state, directorId, mayorId }, approvals)).toEqual(missing);
  });
});
