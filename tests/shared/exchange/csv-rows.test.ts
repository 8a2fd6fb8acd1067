import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#shared/documents/csv.ts';
import { csvRows } from '#shared/exchange/csv-rows.ts';

const cellsOf = (text: string) => {
  const reading = csvRows(text);
  return reading.ok ? reading.rows.map(({ cells }) => cells) : reading;
};

describe('rows of a table', () => {
  it('reads back what the app itself writes, whatever people wrote in it', () => {
    const cell = fc
      .string({ maxLength: 20 })
      .filter((text) => text === text.trim() && !/[\r\p{Cc}]/u.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const isShown = (text: string) => text.normalize('NFC') === text && text.isWellFormed();
    fc.assert(
      fc.property(rows, (table) => {
        fc.pre(table.flat().every((text) => isShown(text) && !text.startsWith("'")));
        expect(cellsOf(csv(table))).toEqual(table.filter((row) => row.some((text) => text !== '')));
      }),
    );
  });

  it.each([
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['commas', 'a,b\n1,2'],
    ['tabs', 'a\tb\n1\t2\n\n;;\n'.replace(';;\n', '')],
    ['what Excel puts first', 'sep=;\r\na;b\r\n1;2\r\n'],
  ])('knows %s', (_name, text) => {
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('counts lines as people see them, also below a cell of two lines', () => {
    const reading = csvRows('a;b\n"x\ny";1\n\nz;2\n');
    expect(reading.ok && reading.rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('says where a quotation mark is never closed', () => {
    expect(csvRows('a;b\n1;"2\n3;4\n')).toEqual({ ok: false, line: 2 });
  });
});
