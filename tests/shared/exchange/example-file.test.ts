import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleConsents, staysBecause } from '#shared/domain/good-example.ts';
import {
  examplesToSend,
  matchExamples,
  namesIn,
  readExampleFile,
  writeExampleFile,
  type ExampleFile,
} from '#shared/exchange/example-file.ts';
import { example, exempt } from '../../support/development-facts.ts';

const made = '2024-03-12T08:00:00.000Z';
const good = (text: string): ExampleFile => {
  const answer = readExampleFile(text);
  if (!answer.ok) throw new Error(`${answer.reason} ${answer.detail}`);
  return answer.value;
};
const sent = (examples = [example('Åpen time')], withSource = false) =>
  writeExampleFile({ name: '', made, examples: examplesToSend(examples, { withSource }) });

describe('an example on its way out', () => {
  it('goes only with consent, or where none is needed', () => {
    const goes = exampleConsents.filter((consent) => staysBecause(example('x', { consent })) === null);
    expect(goes).toEqual(['notNeeded', 'given']);
    const all = exampleConsents.map((consent) => example(consent, { consent }));
    expect(examplesToSend(all, { withSource: false }).map(({ title }) => title)).toEqual(goes);
  });

  it('stays when it is exempt, or says nothing yet', () => {
    expect(staysBecause(example('x', exempt))).toBe('exempt');
    const silent = { situation: '', action: ' ', result: '', learned: '\n' };
    expect(staysBecause(example('x', silent))).toBe('empty');
  });

  it('takes nothing along but what it says', () => {
    const text = sent();
    expect(text).toContain('holdt en åpen time');
    for (const left of [
      'Kari Nes',
      '2024-03-01',
      'given',
      'Tidligere ordfører',
      'consent',
      '"id"',
      'created',
    ])
      expect(text).not.toContain(left);
    expect(sent(undefined, true)).toContain('Tidligere ordfører');
  });

  it('tells which known names stand in it, whatever the letters', () => {
    const examples = examplesToSend([example('x', { action: 'Spør KARI NES, eller Vik i Times rådhus.' })], {
      withSource: false,
    });
    expect(namesIn({ examples }, ['Kari Nes', 'Ola Vik', 'Time', '', 'a(b'])).toEqual(['Kari Nes', 'Time']);
    const plain = examplesToSend([example('Åpen time')], { withSource: false });
    expect(namesIn({ examples: plain }, ['Time', 'Åpen Timen'])).toEqual([]);
  });
});

describe('a file of examples', () => {
  it('is read as format 1 was written, and written again byte for byte', () => {
    const text = readFileSync('tests/fixtures/example-format-1.json', 'utf8');
    expect(good(text)).toMatchObject({ name: 'Lillevik kommune', examples: [{}, { title: 'Felles lunsj' }] });
    expect(writeExampleFile(good(text))).toBe(text);
  });

  it('is read as it was written, whatever people write', () => {
    const odd = fc.constantFrom('a', 'æ', ' ', '\n', '"', '\\', '{', '\u2028', '🙂', '</script>');
    const words = fc.array(odd, { maxLength: 12 }).map((parts) => parts.join(''));
    const any = fc.record({
      title: words.filter((text) => text.trim() !== ''),
      situation: words,
      action: words,
      result: words,
      learned: words,
      source: words,
    });
    fc.assert(
      fc.property(any, fc.string({ maxLength: 50 }), (one, name) => {
        const file = { name, made, examples: [one] };
        const answer = readExampleFile(writeExampleFile(file));
        expect(answer.ok ? answer.value : answer.reason).toEqual(file);
      }),
      { numRuns: 25 },
    );
  });

  it('brings nothing the second time, and only what is new', () => {
    const file = good(sent([example('Åpen time'), example('Ny', { learned: 'Noe annet.' })]));
    const known = example('Åpen time', { source: 'En annen kilde', action: `${example('').action}  ` });
    expect(matchExamples(file, [known])).toMatchObject({ known: 1, fresh: [{ title: 'Ny' }] });
    expect(matchExamples(file, file.examples)).toEqual({ known: 2, fresh: [] });
    const twice = { ...file, examples: [...file.examples, ...file.examples] };
    expect(good(writeExampleFile(twice)).examples).toHaveLength(2);
  });

  it('brings other words under the same title beside what is here', () => {
    const file = good(sent([example('Åpen time')]));
    expect(matchExamples(file, [example('Åpen time', { result: 'Andre ord.' })]).fresh).toHaveLength(1);
  });

  it.each([
    ['not a file', '\u0000 PNG', 'notJson'],
    ['another kind of file', '{"type":"samspill-template","format":1}', 'notOurs'],
    ['a newer version', sent().replace('"format":1', '"format":2'), 'newerFormat'],
    ['a title taken away', sent().replace('"title":"Åpen time"', '"title":""'), 'wrongShape'],
    ['something put in', sent().replace('"title":', '"consent":"given","title":'), 'wrongShape'],
    ['cut off', sent().slice(0, -10), 'notJson'],
  ])('is turned away: %s', (_name, text, reason) => {
    const answer = readExampleFile(text);
    expect(answer.ok ? 'read' : answer.reason).toBe(reason);
  });
});
