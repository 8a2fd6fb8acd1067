import { describe, expect, it } from 'vitest';
import { emptyFilter } from '#renderer/features/reception/filter.ts';
import { groupEntries } from '#renderer/features/reception/groups.ts';
import { entry, itemId, titles } from './entries.ts';

const nothing = new Set<never>();
const group = (
  entries: Parameters<typeof groupEntries>[0],
  kept: ReadonlySet<ReturnType<typeof itemId>> = nothing,
) => groupEntries(entries, emptyFilter, [], kept);

describe('groupEntries', () => {
  it('puts what is late first by day, then by phase and place', () => {
    const { attention } = group([
      entry('c', { urgency: 'overdue', due: '2023-10-09', phase: 'firstWeek', rank: 'a0' }),
      entry('b', { urgency: 'overdue', due: '2023-10-09', rank: 'a1' }),
      entry('a', { urgency: 'overdue', due: '2023-10-01', phase: 'firstYear' }),
      entry('d', { urgency: 'overdue', due: '2023-10-09', rank: 'a0' }),
    ]);
    expect(attention.map(({ key, entries }) => [key, titles(entries)])).toEqual([
      ['overdue', ['a', 'd', 'b', 'c']],
      ['today', []],
      ['thisWeek', []],
      ['undated', []],
    ]);
  });

  it('keeps the whole plan in the phases, in the order of the ranks', () => {
    const { phases } = group([
      entry('b', { rank: 'a1', urgency: 'overdue' }),
      entry('a', { rank: 'a0' }),
      entry('Z', { rank: 'Zz' }),
      entry('w', { phase: 'firstWeek' }),
    ]);
    expect(phases.map(({ entries }) => titles(entries))).toEqual([['Z', 'a', 'b'], ['w'], [], []]);
  });

  it('leaves a ticked item where it was until the view changes, and only there', () => {
    const ticked = entry('ticked', { urgency: 'today', status: 'done' });
    expect(titles(group([ticked]).attention[1]?.entries ?? [])).toEqual([]);
    const { attention } = group([ticked], new Set([ticked.item.id]));
    expect(attention.filter(({ entries }) => entries.length > 0).map(({ key }) => key)).toEqual(['today']);
  });

  it('never calls what was due before the app was taken into use overdue', () => {
    const { attention, phases } = group([entry('old', { urgency: 'earlier', due: '2023-10-01' })]);
    expect(attention.flatMap(({ entries }) => entries)).toEqual([]);
    expect(titles(phases[0]?.entries ?? [])).toEqual(['old']);
  });

  it('counts progress over the whole phase, whatever is filtered, without what is not relevant', () => {
    const { phases, progress, shown } = groupEntries(
      [entry('a', { status: 'done' }), entry('b'), entry('c', { status: 'notRelevant' })],
      { ...emptyFilter, query: 'a' },
      [],
      nothing,
    );
    expect(phases[0]?.progress).toEqual({ done: 1, total: 2 });
    expect(progress).toEqual({ done: 1, total: 2 });
    expect(shown).toBe(1);
  });

  it('counts only the chosen group when one is looked at alone', () => {
    const entries = [entry('a', { urgency: 'overdue' }), entry('b')];
    expect(groupEntries(entries, { ...emptyFilter, when: 'overdue' }, [], nothing).shown).toBe(1);
    expect(groupEntries(entries, { ...emptyFilter, when: 'today' }, [], nothing).shown).toBe(0);
  });
});
