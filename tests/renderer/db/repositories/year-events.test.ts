import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readTerm } from '#renderer/db/repositories/terms.ts';
import {
  addYearEvent,
  changeYearEvent,
  markYearDate,
  removeYearEvent,
  removeYearMark,
} from '#renderer/db/repositories/year-events.ts';
import { readWheel } from '#renderer/db/repositories/year-wheel.ts';
import { foundSeries } from '#renderer/db/repositories/series.ts';
import { undo } from '#renderer/db/undo.ts';
import { yearWheel } from '#shared/calendar/year-wheel.ts';
import type { TermId } from '#shared/domain/id.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { aSeries } from '../meeting-builders.ts';

withFreshDatabase();

const wheelOf = async (termId: TermId, year = 2024) => {
  const term = await readTerm(termId);
  if (term === null) throw new Error('no term');
  return readWheel(term, { years: [year], today: '2024-01-15' });
};

const titles = async (termId: TermId) =>
  (await wheelOf(termId)).events.filter(({ deletedAt }) => deletedAt === null).map(({ title }) => title);

describe('own events', () => {
  it('are added, changed and taken away, and each step can be undone', async () => {
    const { termId } = await found();
    const id = good(
      await addYearEvent(termId, { title: 'Budsjettseminar', kind: 'economy', day: '2024-09-10' }),
    );
    good(await changeYearEvent(id, { title: 'Budsjettseminaret', repeats: 'yearly' }));
    expect(await titles(termId)).toEqual(['Budsjettseminaret']);
    good(await removeYearEvent(id));
    expect(await titles(termId)).toEqual([]);
    good(await undo());
    good(await undo());
    expect(await titles(termId)).toEqual(['Budsjettseminar']);
  });

  it('without a title, or longer than a day and a night, are refused', async () => {
    const { termId } = await found();
    const draft = { title: '', kind: 'other', day: '2024-09-10' } as const;
    expect(await addYearEvent(termId, draft)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await addYearEvent(termId, { ...draft, title: 'x', minutes: 2_000 })).toMatchObject({ ok: false });
    expect((await wheelOf(termId)).events).toEqual([]);
  });
});

describe('marks on dates of the law', () => {
  it('are one for each date, and go away again', async () => {
    const { termId } = await found();
    const key = 'accounts-closed.2024';
    good(await markYearDate(termId, key, { state: 'met', doneOn: '2024-02-20', note: '' }));
    good(await markYearDate(termId, key, { state: 'notRelevant', doneOn: null, note: 'Slått sammen' }));
    const marked = yearWheel(await wheelOf(termId), 2024, 'nb').filter(({ mark }) => mark !== null);
    expect(marked).toMatchObject([{ key, mark: { state: 'notRelevant', note: 'Slått sammen' } }]);
    const [date] = marked;
    good(await removeYearMark(date!.mark!.id));
    expect(yearWheel(await wheelOf(termId), 2024, 'nb').filter(({ mark }) => mark !== null)).toEqual([]);
    // Said anew after it was taken away, it is a mark again.
    good(await markYearDate(termId, key, { state: 'met', doneOn: null, note: '' }));
    expect((await wheelOf(termId)).marks.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
  });
});

it('opens the meetings of the year that is asked for, and of the next 90 days', async () => {
  const { termId } = await found();
  const founded = await foundSeries(
    { series: aSeries(termId, { firstDay: '2024-01-15' }), participants: [], standing: [] },
    '2024-01-15',
  );
  expect(founded.ok).toBe(true);
  const years = async (year: number) => [
    ...new Set((await wheelOf(termId, year)).meetings.map(({ day }) => day.slice(0, 4))),
  ];
  expect(await years(2024)).toEqual(['2024']);
  expect((await years(2026)).toSorted()).toEqual(['2024', '2026']);
});
