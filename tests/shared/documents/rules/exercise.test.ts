import { describe, expect, it } from 'vitest';
import type { Block, Document } from '#shared/documents/document.ts';
import { exerciseDocument } from '#shared/documents/rules/exercise.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { answeredCase, openedMirror } from '../../../support/exercise-facts.ts';
import { exemptMark } from '../../../support/log-facts.ts';

const rowsOf = ({ blocks }: Document) =>
  blocks
    .filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
    .flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

const texts = (document: Document): string => documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

describe('an opened mirror on paper', () => {
  it('has what each wrote beside the other, and a guess beside what the other really wrote', () => {
    const rows = rowsOf(exerciseDocument(openedMirror()));
    expect(rows).toContainEqual([
      'Forventer av den andre',
      'At du ringer meg før sakslisten går ut.',
      'At vi begynner presis.',
    ]);
    expect(rows).toContainEqual(['Den andre gjettet', 'Hun vil ha sakslisten tidlig.', 'ikke skrevet noe']);
    expect(rows).toContainEqual(['Gjør selv', 'ikke skrevet noe', 'Jeg varsler før jeg uttaler meg.']);
  });

  it('says who the columns are, the day it was opened, and where nobody wrote', () => {
    const read = texts(exerciseDocument(openedMirror()));
    expect(read).toContain('Astrid Demodal (kommunedirektør)');
    expect(read).toContain('Åpnet 23. oktober 2023');
    expect(read.match(/Ingen av de to skrev noe her/g)).toHaveLength(4);
  });

  it('is for the two, also when the public one is asked for, with its legal basis where it is exempt', () => {
    const asked = {
      ...openedMirror({ mark: { ...openedMirror().mark, ...exemptMark } }),
      audience: 'public',
    };
    const document = exerciseDocument(asked);
    expect(document.accessMark).toBe('Intern');
    expect(texts(document)).toMatch(/Unntatt offentlighet, jf\. .+ Til de to som har svart/);
  });

  it('stands without the answers of who is deleted for good, and says so', () => {
    const facts = openedMirror();
    const alone = exerciseDocument({ ...facts, sides: facts.sides.slice(1) });
    expect(texts(alone)).toContain('Svarene til den som er slettet, er borte.');
    expect(texts(alone)).not.toContain('At du ringer meg');
    expect(rowsOf(alone).every((row) => row.length <= 2)).toBe(true);
  });
});

describe('an answered case on paper', () => {
  it('compares the answers in words', () => {
    const document = exerciseDocument(answeredCase());
    expect(texts(document)).toContain('De to svarte ulikt.');
    expect(rowsOf(document)).toContainEqual(['Hvem eier dette?', 'Kommunedirektøren', 'Ordføreren']);
    const [director, mayor] = answeredCase().sides;
    if (director === undefined || mayor === undefined) throw new Error('two sides');
    const same = [director, { ...mayor, words: director.words }];
    expect(texts(exerciseDocument(answeredCase({ sides: same, form: 'nn' })))).toContain(
      'Dei to svarte det same: kommunedirektøren.',
    );
  });
});
