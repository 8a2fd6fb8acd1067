import { describe, expect, it } from 'vitest';
import { indicatorsCsv } from '#shared/documents/employer/indicators.ts';
import { indicatorPlan } from '#shared/exchange/indicator-plan.ts';
import { mostLines, readIndicatorTable } from '#shared/exchange/indicator-table.ts';
import { aSeries, aValue } from '../../support/indicators.ts';

const faultsIn = (text: string) =>
  readIndicatorTable(text).faults.map(({ line, why, cell }) => [line, why, cell]);
const head = 'Nøkkelinformasjon;Periode;Verdi';
const making = { workspace: null, today: '2024-11-12', form: 'nb', audience: 'internal' } as const;

describe('key figures from a spreadsheet', () => {
  const whole = [
    ['Nøkkelinformasjon', 'Frå', 'Til', 'Verdi', 'Eining', 'Vedteke mål', 'Kjelde', 'Merknad'],
    ['Sjukefråvær i Ål', '1.1.2023', '31.12.2023', '"7,25"', '%', '"6,5"', 'NAV', 'Færre på sjukeheimen'],
  ];
  it.each([
    ['semicolons', ';', ''],
    ['tabs, as pasted', '\t', ''],
    ['commas, with numbers in quotation marks', ',', ''],
    ['a byte order mark', ';', '\uFEFF'],
    ["Excel's own first line", ';', 'sep=;\r\n'],
  ])('reads %s, with decimal commas and æ, ø and å', (_name, sign, before) => {
    const table = readIndicatorTable(before + whole.map((row) => row.join(sign)).join('\r\n'));
    expect(table.faults).toEqual([]);
    const [{ line: _line, ...read } = { line: 0 }] = table.lines;
    expect(read).toEqual({
      title: 'Sjukefråvær i Ål',
      fromDay: '2023-01-01',
      toDay: '2023-12-31',
      value: '7.25',
      unit: '%',
      target: '6.5',
      targetRef: '',
      source: 'NAV',
      comment: 'Færre på sjukeheimen',
    });
  });

  it('reads decimal points and decimal commas in the same file', () => {
    const { lines } = readIndicatorTable(`${head}\nA;2022;7.2\nA;2023;7,4\nA;1. halvår 2024;1 234,5 %`);
    expect(lines.map(({ value }) => value)).toEqual(['7.2', '7.4', '1234.5']);
  });

  it('reads periods that stand across, each with its own number', () => {
    const { lines, faults, unread } = readIndicatorTable(
      'Indikator;Enhet;2022;1. halvår 2023;2024;Mål;Avdeling\nTurnover;%;9,1;–;7;6,5;Skole\nHeltid;%;;;61;;Helse',
    );
    expect([faults, unread]).toEqual([[], ['Avdeling']]);
    expect(
      lines.map(({ line, title, fromDay, value, target }) => [line, title, fromDay, value, target]),
    ).toEqual([
      [2, 'Turnover', '2022-01-01', '9.1', null],
      [2, 'Turnover', '2024-01-01', '7', '6.5'],
      [3, 'Heltid', '2024-01-01', '61', null],
    ]);
  });

  it('asks about a point that may part thousands, and about no other', () => {
    const { doubts } = readIndicatorTable(`${head}\nA;2022;1.234\nA;2023;1.23\nA;2024;1.234,5\nB;2024;0.125`);
    expect(doubts).toEqual([{ line: 2, cell: '1.234', read: '1.234' }]);
  });

  it.each([
    ['a number in words, across', 'Navn;2023;2024\nA;7;om lag sju', [[2, 'badValue']]],
    ['a comma both in and between, across', 'Navn,2023,2024\nA,7,2,6,9', [[2, 'tooWide']]],
    ['nothing said, across', 'Navn;2023;2024\nA;;', [[2, 'nothing']]],
    ['the same period twice, across', 'Navn;2024;2024\nA;7;8', [[2, 'twice']]],
    [
      'no columns it knows',
      'Sted;Antall\nSkole;3',
      [
        [1, 'noTitleColumn'],
        [1, 'noPeriodColumn'],
        [1, 'noValueColumn'],
      ],
    ],
    ['no period', 'Indikator;Fra;Verdi\nA;2024;3', [[1, 'noPeriodColumn']]],
    ['the same column twice', 'Indikator;Navn;År;Verdi\nA;B;2024;3', [[1, 'columnTwice']]],
    ['a number in words', `${head}\nA;2023;7\nA;2024;om lag sju`, [[3, 'badValue']]],
    ['a comma both in and between', 'Indikator,Periode,Verdi\nA,2024,7,2', [[2, 'tooWide']]],
    ['a period that is none', `${head}\nA;i fjor;7`, [[2, 'badPeriod']]],
    ['a day that is none', 'Navn;Fra;Til;Verdi\nA;31.02.2024;2024-12-31;7', [[2, 'badDay']]],
    ['an end before the start', 'Navn;Fra;Til;Verdi\nA;2024-02-01;2024-01-01;7', [[2, 'endsFirst']]],
    ['no name', `${head}\n;2024;7`, [[2, 'noTitle']]],
    ['nothing said', `${head}\nA;2024;–`, [[2, 'nothing']]],
    ['the same period twice', `${head}\nA;2024;7\na ;01.01.2024–31.12.2024;8`, [[3, 'twice']]],
    ['an open quotation mark', `${head}\nA;2024;"7`, [[2, 'openQuote']]],
    ['headings alone', head, [[1, 'empty']]],
    ['nothing', ' \n ', [[1, 'empty']]],
    ['more than can be', `${head}\n${'A;2024;7\n'.repeat(mostLines + 1)}`, [[1, 'tooMany']]],
  ])('tells by its line: %s', (_name, text, expected) => {
    expect(faultsIn(text).map(([line, why]) => [line, why])).toEqual(expected);
  });

  it('says which columns it leaves', () => {
    expect(readIndicatorTable(`${head};Avdeling\nA;2024;7;Skole`).unread).toEqual(['Avdeling']);
  });
});

describe('what a table of key figures asks for', () => {
  const known = aSeries([aValue(2022, '7.2', { comment: 'Høyest i helse' }), aValue(2023, '7.0')]);
  const planOf = (text: string) => indicatorPlan(readIndicatorTable(text).lines, [known]);

  it('knows one of the template by both its names, and changes only what differs', () => {
    const plan = planOf(
      `${head};Kommentar\nnærvær og  SJUKEFRÅVÆR;2022;7,20;\nNærvær og sykefravær;2023;6,9;Ny\nNærvær og sykefravær;2024;6,5;`,
    );
    expect(plan.indicators).toEqual([]);
    expect(plan.same).toBe(1);
    expect(plan.changed.map(({ value, fields }) => [value.id, fields])).toEqual([
      ['v2023', { value: '6.9', comment: 'Ny' }],
    ]);
    expect(plan.added.map(({ of, fromDay }) => [of, fromDay])).toEqual([['i', '2024-01-01']]);
  });

  it('makes what is new once, of the template where it has that name', () => {
    const plan = planOf(`${head};Enhet\nTurnover;2023;9,25;%\nTurnover;2024;9;%\nHeltid;2024;61;%`);
    expect(plan.indicators).toEqual([
      {
        key: 'ind-turnover',
        templateKey: 'ind-turnover',
        templateVersion: 1,
        title: null,
        unit: '%',
        decimals: 2,
      },
      { key: 'heltid', templateKey: null, templateVersion: null, title: 'Heltid', unit: '%', decimals: 0 },
    ]);
    expect(plan.added).toHaveLength(3);
  });

  it('finds nothing to change in what was taken out', () => {
    const series = aSeries([
      aValue(2022, '-7.25', { target: '6', targetRef: 'KST 4/22', comment: '=1+1; «sagt»\nto linjer' }),
      aValue(2023, null, { comment: 'Ikke målt' }),
    ]);
    const { lines, faults } = readIndicatorTable(indicatorsCsv({ ...making, series: [series] }));
    expect(faults).toEqual([]);
    expect(indicatorPlan(lines, [series])).toEqual({ indicators: [], added: [], changed: [], same: 2 });
  });
});
