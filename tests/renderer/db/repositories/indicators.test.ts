import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addIndicator,
  addIndicatorValue,
  addTemplateIndicators,
  changeIndicator,
  changeIndicatorValue,
  listIndicators,
  moveIndicator,
  readIndicator,
  removeIndicator,
  takeInIndicators,
} from '#renderer/db/repositories/indicators.ts';
import { undo } from '#renderer/db/undo.ts';
import { indicatorPlan } from '#shared/exchange/indicator-plan.ts';
import { readIndicatorTable } from '#shared/exchange/indicator-table.ts';
import { indicatorTemplates } from '#shared/templates/indicators.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const keys = async () => (await listIndicators()).map(({ indicator }) => indicator.templateKey);
const year = (number: number) => ({ fromDay: `${number}-01-01`, toDay: `${number}-12-31` }) as const;

describe('key figures', () => {
  it('begin with the template in its order, and only with what is not there', async () => {
    await found();
    good(await addTemplateIndicators('nn'));
    expect(await keys()).toEqual(indicatorTemplates.map(({ key }) => key));
    const [first, second] = await listIndicators();
    expect(first?.indicator.unit).toBe('søkjarar per stilling');
    good(await removeIndicator(second?.indicator.id as never));
    good(await addTemplateIndicators('nb'));
    expect((await keys()).at(-1)).toBe(second?.indicator.templateKey);
    expect(await keys()).toHaveLength(indicatorTemplates.length);
  });

  it('of their own have a name, and cannot lose it', async () => {
    await found();
    expect(await addIndicator({ title: ' ' })).toMatchObject({ ok: false, reason: 'invalid' });
    const id = good(await addIndicator({ title: 'Heltidsandel', unit: '%' }));
    expect(await changeIndicator(id, { title: null })).toMatchObject({ ok: false });
    expect((await readIndicator(id))?.indicator.title).toBe('Heltidsandel');
  });

  it('have their values in the order of time, and bring them back from the bin', async () => {
    await found();
    const id = good(await addIndicator({ title: 'Heltidsandel' }));
    const late = good(await addIndicatorValue(id, { ...year(2024), value: '61.5' }));
    good(await addIndicatorValue(id, { ...year(2023), value: null, comment: 'Ikke målt' }));
    good(await changeIndicatorValue(late, { value: '62' }));
    const values = async () => (await readIndicator(id))?.values.map(({ value }) => value);
    expect(await values()).toEqual([null, '62']);
    good(await removeIndicator(id));
    expect(await readIndicator(id)).toBeNull();
    good(await undo());
    expect(await values()).toEqual([null, '62']);
  });

  it('refuse what is no number, and a period that ends before it begins', async () => {
    await found();
    const id = good(await addIndicator({ title: 'Heltidsandel' }));
    expect(await addIndicatorValue(id, { ...year(2024), value: '7,2' })).toMatchObject({ ok: false });
    const backwards = { fromDay: '2024-12-31', toDay: '2024-01-01' } as const;
    expect(await addIndicatorValue(id, backwards)).toMatchObject({ ok: false });
    expect((await readIndicator(id))?.values).toEqual([]);
  });

  it('are moved among each other', async () => {
    await found();
    const [a, b] = [good(await addIndicator({ title: 'A' })), good(await addIndicator({ title: 'B' }))];
    good(await moveIndicator(b, null));
    expect((await listIndicators()).map(({ indicator }) => indicator.id)).toEqual([b, a]);
  });

  it('are read in from a table in one change, and taken back by one undo', async () => {
    await found();
    const id = good(await addIndicator({ title: 'Heltidsandel', unit: '%' }));
    good(await addIndicatorValue(id, { ...year(2023), value: '60' }));
    const table = readIndicatorTable(
      'Navn;År;Verdi;Mål\nHeltidsandel;2023;61,5;70\nHeltidsandel;2024;63;\nTurnover;2024;9,5;',
    );
    expect(table.faults).toEqual([]);
    good(await takeInIndicators(indicatorPlan(table.lines, await listIndicators())));
    const shown = async () =>
      (await listIndicators()).map(({ indicator, values }) => [
        indicator.title ?? indicator.templateKey,
        values.map(({ value, target }) => [value, target]),
      ]);
    expect(await shown()).toEqual([
      [
        'Heltidsandel',
        [
          ['61.5', '70'],
          ['63', null],
        ],
      ],
      ['ind-turnover', [['9.5', null]]],
    ]);
    expect(indicatorPlan(table.lines, await listIndicators())).toMatchObject({
      added: [],
      changed: [],
      same: 3,
    });
    good(await undo());
    expect(await shown()).toEqual([['Heltidsandel', [['60', null]]]]);
  });
});
