import { describe, expect, it } from 'vitest';
import {
  filteredLines,
  logLines,
  mattersIn,
  monthsOf,
} from '#renderer/features/information/log/log-lines.ts';
import { isMonth, monthsAround } from '#renderer/features/information/log/months.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import type { Clock } from '#shared/domain/series.ts';
import { aMatter } from '../../../shared/domain/a-matter.ts';
import { aTelling } from '../../../shared/domain/register.ts';

const told = (toldOn: Day, toldAt: Clock | null, recipients: RecipientGroup = 'all') =>
  aTelling({ toldOn, toldAt, recipients });
const school = aMatter('Skolestruktur på Ås', [
  told('2024-02-28', null, 'majority'),
  told('2024-03-07', '12:30', 'minority'),
]);
const flood = aMatter('Flommen', [told('2024-03-07', '08:00')]);
const lines = logLines([school, flood]);
const all = { query: '', month: '', recipients: '' } as const;
const shown = (asked: Parameters<typeof filteredLines>[1]): readonly string[] =>
  filteredLines(lines, asked).map(
    ({ view, telling }) => `${view.title} ${telling.entry.toldOn} ${telling.entry.recipients}`,
  );

describe('the lines of the log', () => {
  it('have what was told last first, by day and time', () => {
    expect(shown(all)).toEqual([
      'Skolestruktur på Ås 2024-03-07 minority',
      'Flommen 2024-03-07 all',
      'Skolestruktur på Ås 2024-02-28 majority',
    ]);
  });

  it.each([
    ['a word, whatever letters it is written with', { ...all, query: 'AAS' }, 2],
    ['a month', { ...all, month: '2024-03' }, 2],
    ['recipients', { ...all, recipients: 'majority' }, 1],
    ['all three', { query: 'skole', month: '2024-03', recipients: 'majority' }, 0],
  ] as const)('are filtered by %s', (_case, asked, count) => {
    expect(shown(asked)).toHaveLength(count);
  });

  it('have each month and each matter once', () => {
    expect(monthsOf(lines)).toEqual(['2024-03', '2024-02']);
    expect(mattersIn(lines)).toEqual([school, flood]);
  });
});

describe('months', () => {
  it.each([
    ['2024-01', '2023-12', '2024-02'],
    ['2023-12', '2023-11', '2024-01'],
  ])('beside %s are %s and %s', (month, earlier, later) => {
    expect(monthsAround(month)).toEqual({ earlier, later });
  });

  it.each(['2024-00', '2024-13', '24-01', '2024-1', ''])('are not «%s»', (text) => {
    expect(isMonth(text)).toBe(false);
  });
});
