import { describe, expect, it } from 'vitest';
import { mandateCsv, mandateDocument } from '#shared/documents/employer/mandate.ts';
import { policiesCsv, policiesDocument } from '#shared/documents/employer/policies.ts';
import { csvRows } from '#shared/exchange/csv-rows.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { aSeat, mandateSheet, policiesFacts } from '../../../support/mandate-facts.ts';

const read = (document: Parameters<typeof documentTexts>[0]): string =>
  documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

const rowsOf = (text: string) => {
  const reading = csvRows(text);
  return reading.ok ? reading.rows.map(({ cells }) => cells) : [];
};

describe('the mandate on a sheet', () => {
  it('says who, by which decision, what it holds, and that it is to be preserved', () => {
    const text = read(mandateDocument(mandateSheet()));
    for (const part of [
      'Mandat til å følge opp kommunedirektøren',
      'Ansettelsesutvalget',
      'KST 45/23',
      'bevares, jf. bevaringsforskrifta § 21',
      'Lønn avgjøres av kommunestyret.',
      'til fredag 31. januar 2025',
      'kommuneloven § 11-5 andre og femte ledd',
    ])
      expect(text).toContain(part);
  });

  it('tells inside what the law lacks, and never to the public', () => {
    expect(read(mandateDocument(mandateSheet()))).toContain('Loven krever: Et utvalg etter § 5-7');
    const open = read(mandateDocument(mandateSheet({ audience: 'public' })));
    expect(open).not.toContain('Loven krever');
    expect(open).toContain('Ola Vik');
  });

  it('is marked as a draft until the decision stands there', () => {
    expect(mandateDocument(mandateSheet()).notice).toBeUndefined();
    const document = mandateDocument(mandateSheet({}, { decisionRef: ' ' }));
    expect(document.notice).toBe('Utkast: Vedtaket er ikke ført.');
    expect(read(document)).toContain('ikke sagt');
  });

  it('withholds all of an exempt mandate from the public, with its basis', () => {
    const sheet = mandateSheet(
      { audience: 'public', seats: [aSeat('HEMMELIG')] },
      { title: 'HEMMELIG', scope: 'HEMMELIG', ...exemptMark },
    );
    const document = mandateDocument(sheet);
    expect(JSON.stringify(document)).not.toContain('HEMMELIG');
    expect(read(document)).toContain('Unntatt offentlighet');
    expect(rowsOf(mandateCsv(sheet))).toHaveLength(1);
  });

  it('has the words of a fylkeskommune in nynorsk', () => {
    const workspace = {
      ...mandateSheet().workspace,
      kind: 'county',
      bodyWord: 'fylkeskommune',
      directorTitle: 'fylkeskommunedirektør',
      councilTitle: 'fylkesting',
    } as never;
    const text = read(
      mandateDocument(mandateSheet({ workspace, form: 'nn' }, { forum: 'executiveCommittee' })),
    );
    expect(text).toContain('Mandat til å følgje opp fylkeskommunedirektøren');
    expect(text).toContain('Fylkesutvalet');
    expect(text).toContain('fylkesordførar');
    expect(text).toContain('mindretal');
  });

  it('has one line for each in the table', () => {
    const [header = [], ...rows] = rowsOf(mandateCsv(mandateSheet()));
    expect(header).toHaveLength(7);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['Ansettelsesutvalget', 'KST 45/23', 'Ola Vik', 'ordfører', 'flertall'],
      ['Ansettelsesutvalget', 'KST 45/23', 'Siv Ås', 'varaordfører', 'mindretall'],
    ]);
  });
});

describe('what is adopted, as a document', () => {
  it('has decision, revision and archive, what counts no more last, and the answers', () => {
    const text = read(policiesDocument(policiesFacts()));
    const places = [
      'Arbeidsgiverpolitikk',
      'Gjelder ikke lenger',
      'Lønnspolitikk',
      'Delvis',
      'Hvert fjerde år',
    ];
    const found = places.map((place) => text.indexOf(place, text.indexOf('Vedtatte tekster')));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(text).toContain('bevares, jf. bevaringsforskrifta § 32');
    expect(text).toContain('12.03.2026');
  });

  it('keeps what is exempt from the public, title and all', () => {
    const facts = policiesFacts({ audience: 'public' });
    expect(JSON.stringify(policiesDocument(facts))).not.toContain('HEMMELIG');
    expect(policiesCsv(facts)).not.toContain('HEMMELIG');
    expect(read(policiesDocument(policiesFacts()))).toContain('HEMMELIG innhold');
  });

  it('tells the public what is answered, and nothing of what is noted or not looked at', () => {
    const inside = read(policiesDocument(policiesFacts()));
    const open = read(policiesDocument(policiesFacts({ audience: 'public' })));
    expect(inside).toMatch(/Hvert fjerde år[\S\s]*Ikke sett på ennå[\S\s]*overlater til/);
    expect(open).toMatch(/Delvis[\S\s]*KST 12\/24/);
    expect(open).not.toMatch(/Hvert fjerde år|Ikke sett på ennå|overlater til/);
  });

  it('says of what counts no more when it ended, and not when it was to be revised', () => {
    const ended = policiesFacts().policies.filter(({ kind }) => kind === 'payPolicy');
    const text = read(policiesDocument(policiesFacts({ policies: ended })));
    expect(text).toContain('gjaldt til 30.06.2024');
    expect(text).not.toContain('12.03.2026');
  });

  it('says so where nothing is there', () => {
    const text = read(policiesDocument(policiesFacts({ policies: [], answers: [] })));
    expect(text).toContain('Ingen tekster er ført opp ennå.');
    expect(text).toContain('Ingen av spørsmålene er besvart ennå.');
  });
});
