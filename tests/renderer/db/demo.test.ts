import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { foundDemo } from '#renderer/db/demo.ts';
import { historyOf } from '#renderer/db/history.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { stackOf } from '#renderer/db/undo-stack.ts';
import type { Day } from '#shared/calendar/day.ts';
import { dueDay } from '#shared/calendar/due.ts';
import { demoDay, demoOwnItems } from '#shared/templates/demo.ts';
import { good } from './builders.ts';
import { testVault } from './test-keys.ts';
import { withFreshDatabase } from './fresh-database.ts';

withFreshDatabase();

const demoOn = async (today: Day) => {
  const { me } = good(await foundDemo(today, testVault().personId));
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  return { me, term, items: await listItems(term.id) };
};

describe('the demo kommune', () => {
  it('has all items, own ones among them, and nothing to undo that the visitor did not do', async () => {
    const { me, items } = await demoOn(demoDay);
    expect(items).toHaveLength(83 + demoOwnItems.length);
    expect(new Set(items.map(({ phase, rank }) => `${phase} ${rank}`)).size).toBe(items.length);
    expect(stackOf(me).undo).toEqual([]);
  });

  it('is in the middle of things: done, open, overdue and not relevant', async () => {
    const { term, items } = await demoOn(demoDay);
    const open = items.filter(({ status }) => status === 'open');
    const due = open.map((item) => dueDay(item, term)).filter((day) => day !== null);
    expect(items.filter(({ status }) => status === 'done').length).toBeGreaterThan(50);
    expect(items.filter(({ status }) => status === 'notRelevant')).toHaveLength(2);
    expect(due.some((day) => day < demoDay)).toBe(true);
    expect(due.some((day) => day === demoDay)).toBe(true);
    expect(due.filter((day) => day > demoDay).length).toBeGreaterThan(15);
  });

  it('has a history with who and when, in the order it happened', async () => {
    const { items } = await demoOn(demoDay);
    const item = items.find(({ templateKey }) => templateKey === 'mnd-mindretall');
    const entries = await historyOf(item?.id ?? '');
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(entries.map(({ label }) => label).toSorted()).toEqual(['found', 'itemDone', 'itemText']);
  });

  it('knows nothing of what comes after its day', async () => {
    const { items } = await demoOn('2023-10-01');
    expect(items.every(({ doneAt }) => doneAt === null || doneAt < '2023-10-02')).toBe(true);
    expect(items).toHaveLength(83 + demoOwnItems.filter(({ addedOn }) => addedOn <= '2023-10-01').length);
  });
});
