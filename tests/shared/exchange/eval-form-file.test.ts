import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { readFormFile, writeFormFile, writeFormTable } from '#shared/exchange/eval-form-file.ts';
import { readForm, writeForm } from '#shared/exchange/eval-form.ts';
import { ourForm } from '#shared/templates/eval-form.ts';

const formOf = (text: string, name = 'KS-mal 2026.csv'): EvalFormContent => {
  const reading = readFormFile(text, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value.form;
};
const faultsOf = (text: string) => {
  const reading = readFormFile(text, 'skjema.csv');
  return reading.ok ? [] : reading.faults;
};

const head = 'dimensjon;id;bokmål;nynorsk;slag\r\n';

describe('a form as a file', () => {
  it('comes back as it was, as JSON and as a table', () => {
    expect(formOf(writeFormFile(ourForm))).toEqual(ourForm);
    expect(formOf(writeFormTable(ourForm))).toEqual(ourForm);
  });

  it('is read as people make it: columns in any order, in one written form, without kinds', () => {
    const table =
      '\uFEFFid;Dimensjon;Bokmål\r\nks-1;Tillit;Vi hilser.\r\nks-2;tillit;Vi svarer.\r\nks-3;Møter;Vi møtes.';
    const form = formOf(table);
    expect(form).toMatchObject({ id: 'ks-mal-2026', version: 1, title: { nb: 'KS-mal 2026' } });
    expect(form.dimensions.map(({ id, name }) => [id, name.nn])).toEqual([
      ['A', 'Tillit'],
      ['B', 'Møter'],
    ]);
    expect(form.statements.map(({ id, dimension, text }) => [id, dimension, text.nn])).toEqual([
      ['ks-1', 'A', 'Vi hilser.'],
      ['ks-2', 'A', 'Vi svarer.'],
      ['ks-3', 'B', 'Vi møtes.'],
    ]);
    const reading = readFormFile(table, 'x.csv');
    expect(reading.ok && reading.value.inOneForm).toBe(3);
  });

  it('takes the words of an older table for how often and the open questions', () => {
    const form = formOf(
      `${head};f;Hvor ofte?;Kor ofte?;Hyppighet\r\n;f1;Ofte;Ofte;svar\r\n;f2;Aldri;Aldri;svar\r\n;o1;Hva nå?;Kva no?;spørsmål\r\nTillit;s;Vi hilser.;Vi helsar.;\r\n`,
    );
    expect(form.frequency?.options.map(({ id }) => id)).toEqual(['f1', 'f2']);
    expect(form.questions).toEqual([{ id: 'o1', text: { nb: 'Hva nå?', nn: 'Kva no?' } }]);
  });

  it.each([
    ['an id that is missing', `${head}Tillit;;Vi hilser.;;\r\n`, { why: 'missing', line: 2 }],
    [
      'an id used twice',
      `${head}Tillit;s;Vi hilser.;;\r\n\r\nTillit;s;Vi svarer.;;\r\n`,
      { why: 'twice', name: 's', line: 4 },
    ],
    [
      'a statement of 2 000 characters',
      `${head}Tillit;s;${'a'.repeat(2_000)};;\r\n`,
      { why: 'tooLong', line: 2 },
    ],
    ['a statement without words', `${head}Tillit;s;;;\r\n`, { why: 'missing', line: 2 }],
    ['a statement without a dimension', `${head};s;Vi hilser.;;\r\n`, { why: 'missing', line: 2 }],
    ['a kind nobody knows', `${head}Tillit;s;Vi hilser.;;karakter\r\n`, { why: 'unknownKind', line: 2 }],
    [
      'no column for the id',
      'dimensjon;bokmål\r\nTillit;Vi hilser.\r\n',
      { why: 'missingColumn', name: 'id' },
    ],
    ['no column for the words', 'dimensjon;id\r\nTillit;s\r\n', { why: 'missingColumn', name: 'bokmål' }],
    ['a version that is no number', `id;dimensjon;bokmål;versjon\r\ns;T;Vi hilser.;ny\r\n`, { line: 2 }],
    ['no statements', head, { why: 'tooFew' }],
    ['nothing at all', '', { why: 'missingColumn' }],
    ['JSON that is broken', '{"type":"samspill-form",', { why: 'notJson' }],
    ['JSON of something else', '{"type":"samspill-template","format":1}', { why: 'notOurs' }],
    ['a later format', '{"type":"samspill-form","format":2}', { why: 'newerFormat' }],
    ['a quotation mark left open', `${head}Tillit;s;"Vi hilser.;;\r\n`, { why: 'openQuote', line: 2 }],
  ])('refuses %s, once, and says where', (_name, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.objectContaining(fault)]);
  });

  it('tells of all that is wrong at once, also of different kinds', () => {
    const table = `${head}Tillit;s;Vi hilser.;;\r\nTillit;s;Vi svarer.;;\r\n;t;Vi ler.;;\r\n`;
    expect(faultsOf(table).map(({ why, line }) => [why, line])).toEqual([
      ['twice', 3],
      ['missing', 4],
    ]);
  });

  it('answers whatever comes, and what it takes passes the door again', () => {
    const good = [writeFormTable(ourForm), writeFormFile(ourForm)];
    const cut = fc.tuple(fc.constantFrom(...good), fc.nat(6_000), fc.nat(40), fc.string({ maxLength: 5 }));
    const broken = cut.map(([text, at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string(), fc.json()), (text) => {
        const reading = readFormFile(text, 'x.csv');
        const isWhole = reading.ok ? readForm(writeForm(reading.value.form)).ok : reading.faults.length > 0;
        expect(isWhole).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('does not choke on what is no form at all', () => {
    for (const text of [
      '[]',
      '{"type":"samspill-form","format":1,"statements":[null,3,"x"]}',
      '%PDF-1.7\n\u0000',
      ';;;',
    ])
      expect(faultsOf(text)).not.toEqual([]);
  });
});
