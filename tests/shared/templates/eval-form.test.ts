import { describe, expect, it } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { readForm, writeForm } from '#shared/exchange/eval-form.ts';
import { ourForm, ourFormFor, statementSource } from '#shared/templates/eval-form.ts';

const county = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
} as const;

const wordsOf = (form: typeof ourForm) => [
  ...form.dimensions.map(({ name }) => name),
  ...form.statements.map(({ text }) => text),
  ...form.questions.map(({ text }) => text),
  ...(form.frequency === null
    ? []
    : [form.frequency.text, ...form.frequency.options.map(({ text }) => text)]),
];

describe('our form for the half-year evaluation', () => {
  it('asks what it always asked: seven dimensions, 24 statements, how often, three questions', () => {
    expect(ourForm.dimensions.map(({ id }) => id).join('')).toBe('ABCDEFG');
    const perDimension = ourForm.dimensions.map(
      ({ id }) => ourForm.statements.filter(({ dimension }) => dimension === id).length,
    );
    expect(perDimension).toEqual([4, 4, 3, 3, 4, 3, 3]);
    expect(ourForm.frequency?.options).toHaveLength(5);
    expect(ourForm.questions).toHaveLength(3);
  });

  it('passes the door that every other form must pass', () => {
    expect(readForm(writeForm(ourForm))).toEqual({ ok: true, value: ourForm });
  });

  it.each(writtenForms)('says every statement in %s as one sentence, and where it comes from', (form) => {
    const sentences = ourForm.statements.map(({ text }) => text[form]);
    expect(sentences.filter((sentence) => !/^\p{Lu}[^.?!{}]+\.$/u.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(24);
    expect(ourForm.statements.filter(({ id }) => !statementSource(id, form))).toEqual([]);
  });

  it('uses the titles of a fylkeskommune, with nothing of a kommune left', () => {
    const municipal = /kommunestyre|(?<!fylkes)kommunedirektør|(?<!fylkes)ordfør|\bkommunen\b/iu;
    const words = wordsOf(ourFormFor(county)).flatMap(({ nb, nn }) => [nb, nn]);
    // «varaordfører» of a fylkeskommune is «fylkesvaraordfører».
    expect(words.filter((text) => municipal.test(text.replaceAll(/fylkesvaraordfør/giu, '')))).toEqual([]);
    expect(words.join('\n')).toContain('Fylkesordføraren held seg unna');
  });

  it('keeps its words: they are compared over years by id and version', () => {
    const said = (id: string) => ourForm.statements.find((statement) => statement.id === id)?.text.nb;
    expect(said('ev-a1')).toBe('Jeg kan tenke høyt med den andre uten at det brukes mot meg senere.');
    expect(said('ev-e4')).toBe(
      'Både flertall og mindretall opplever at administrasjonen behandler dem likt.',
    );
    expect(said('ev-g3')).toBe(
      'Kommunedirektøren har det handlingsrommet som trengs for å lede administrasjonen.',
    );
    expect(ourForm.statements.every(({ version }) => version === 1)).toBe(true);
  });
});
