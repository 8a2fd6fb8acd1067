import { describe, expect, test } from 'vitest';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { roundItems, roundOfItem, settledItems, settlingRound } from '#shared/templates/round-items.ts';
import { startItems } from '#shared/templates/start-items.ts';

type Settling = Pick<EvalRound, 'number' | 'state' | 'finishedAt'>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the rule reads
const round = (fields: Settling): EvalRound => fields as EvalRound;

const finished = (number: number, finishedAt: string) => round({ number, state: 'finished', finishedAt });

const items = Object.values(roundItems).map((templateKey) => ({ templateKey, status: 'open' as const }));
const term = { officeDay: '2023-10-13' } as const;
const early = finished(1, '2024-01-12T10:00:00.000Z');
const spring = finished(2, '2024-04-16T10:00:00.000Z');
const autumn = finished(3, '2024-11-12T14:03:00.000Z');
const keysOf = (found: readonly { readonly templateKey: string }[]) =>
  found.map(({ templateKey }) => templateKey);

describe('the items of Mottakelse that a round settles', () => {
  test('are items of the standard template', () => {
    const keys = startItems.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(Object.values(roundItems)));
  });

  test.each<[string, EvalRound, readonly EvalRound[], readonly string[]]>([
    ['an early round is the first check', early, [early], ['mnd-temperaturmaling']],
    ['the early one is not counted', spring, [early, spring], ['ar-halvar-1']],
    ['the next is the second', autumn, [early, spring, autumn], ['ar-halvar-2']],
    ['without an early one as well', autumn, [autumn, spring], ['ar-halvar-2']],
    ['a late first round is still the first', autumn, [autumn], ['ar-halvar-1']],
    [
      'a cancelled one does not count',
      autumn,
      [round({ ...spring, state: 'cancelled' }), autumn],
      ['ar-halvar-1'],
    ],
    [
      'none of them once two are held',
      finished(4, '2025-04-12T10:00:00.000Z'),
      [early, spring, autumn, finished(4, '2025-04-12T10:00:00.000Z')],
      [],
    ],
    ['nothing before it is finished', round({ ...spring, state: 'opened' }), [early, spring], []],
  ])('%s', (_name, one, rounds, keys) => {
    expect(keysOf(settledItems(items, { round: one, rounds, hasRules: false, term }))).toEqual(keys);
  });

  test('the rules of the game when it came to changed ones', () => {
    const by = { round: spring, rounds: [spring], hasRules: true, term };
    expect(keysOf(settledItems(items, by))).toEqual(['ar-halvar-1', 'ar-spilleregler-revisjon']);
  });

  test('only what still stands open', () => {
    const ticked = items.map((item) => ({ ...item, status: 'done' as const }));
    const by = { round: spring, rounds: [spring], hasRules: true, term };
    expect(settledItems(ticked, by)).toEqual([]);
  });

  test('and each leads back to the round that settled it, never to the one under way', () => {
    const underWay = round({ number: 4, state: 'opened', finishedAt: null });
    const rounds = [underWay, autumn, spring, early];
    const by = { hasRules: (one: EvalRound) => one === spring, term };
    const found = Object.values(roundItems).map((key) => settlingRound(key, rounds, by)?.number);
    expect(found).toEqual([1, 2, 3, 2]);
    expect(settlingRound(roundItems.second, [underWay, spring, early], by)).toBeNull();
    expect(settlingRound('uke1-lunsj', rounds, by)).toBeNull();
  });

  test('every other item asks for nothing', () => {
    expect(roundOfItem('uke1-lunsj')).toBeNull();
    expect(roundOfItem(null)).toBeNull();
    expect(roundOfItem('ar-halvar-2')).toBe('second');
  });
});
