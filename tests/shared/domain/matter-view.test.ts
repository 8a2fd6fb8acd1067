import { describe, expect, it } from 'vitest';
import { matterView, owedIn, settledMatters } from '#shared/domain/matter-view.ts';
import { aSource } from './a-matter.ts';
import { aTelling, council } from './register.ts';

describe('what is owed in a month', () => {
  const around = { register: council, today: '2024-05-02' } as const;
  const untold = matterView('untold', aSource({ sinceOn: '2024-04-03' }), [], around);
  const early = matterView(
    'early',
    // The row was made in April; somebody was told in March.
    aSource({ sinceOn: '2024-04-01' }),
    [aTelling({ toldOn: '2024-03-20', recipients: 'majority' })],
    around,
  );
  const done = matterView('done', aSource(), [aTelling({ toldOn: '2024-03-07', recipients: 'all' })], around);

  it.each([
    ['2024-02', []],
    ['2024-03', ['early']],
    ['2024-04', ['early', 'untold']],
    ['2024-05', ['early', 'untold']],
  ])('%s is what was known by then and still waits, what nobody was told too: %j', (month, keys) => {
    expect(owedIn([untold, done, early], month).map(({ key }) => key)).toEqual(keys);
  });
});

describe('what is settled', () => {
  const settled = (key: string, told: Parameters<typeof matterView>[2]) =>
    matterView(key, aSource({ isSettled: true, reason: 'Utsatt' }), told, {
      register: council,
      today: '2024-03-12',
    });

  it('stays in sight where some have not got it, also what nobody was told', () => {
    const views = [
      settled('nobody', []),
      settled('some', [aTelling({ toldOn: '2024-03-07', recipients: 'majority' })]),
      settled('all', [aTelling({ toldOn: '2024-03-07', recipients: 'all' })]),
    ];
    expect(settledMatters(views).map(({ key }) => key)).toEqual(['some', 'nobody']);
  });
});
