import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDocx } from '#electron/services/docx.ts';
import type { Document } from '#shared/documents/document.ts';
import { z } from '#shared/zod.ts';
import { documentTexts, unspaced } from '../../../support/document-texts.ts';
import { convertByOffice, read, withFile } from '../../../support/readers.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { kommuneTemplate, withParts } from '../../../support/word-templates.ts';

let template: Uint8Array;
beforeAll(async () => {
  template = await kommuneTemplate();
}, 60_000);

const onTemplate = async (document: Document, bytes = template): Promise<Uint8Array> => {
  const made = await makeDocx(document, Buffer.from(bytes).toString('base64'));
  if (!made.ok) throw new Error(`${made.reason} ${made.detail}`);
  return made.value;
};

/** python-docx: a reader that is not ours. */
const reader = `
import json, sys, docx
file = docx.Document(sys.argv[1])
page = file.sections[0]
print(json.dumps({
  'title': file.core_properties.title,
  'styles': {p.text: p.style.name for p in file.paragraphs},
  'ids': {p.text: p.style.style_id for p in file.paragraphs},
  'firstHeader': [p.text for p in page.first_page_header.paragraphs],
  'header': [p.text for p in page.header.paragraphs],
  'footer': [p.text for p in page.first_page_footer.paragraphs],
  'margins': [round(page.left_margin.cm, 1), round(page.right_margin.cm, 1), round(page.top_margin.cm, 1)],
  'page': [round(page.page_width.cm, 1), round(page.page_height.cm, 1)],
  'font': file.styles['Normal'].font.name,
}))`;

const readByPython = async (bytes: Uint8Array) =>
  withFile('referat.docx', bytes, async (file) =>
    z
      .object({
        title: z.string(),
        styles: z.record(z.string(), z.string()),
        ids: z.record(z.string(), z.string()),
        firstHeader: z.array(z.string()),
        header: z.array(z.string()),
        footer: z.array(z.string()),
        margins: z.array(z.number()),
        page: z.array(z.number()),
        font: z.string(),
      })
      .parse(JSON.parse(await read('/usr/bin/python3', '-c', reader, file))),
  );

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]));

describe('a Word file on the template of a kommune', { timeout: 120_000 }, () => {
  it('has the header, footer, page and typeface of the template, and our text', async () => {
    const found = await readByPython(await onTemplate(sampleDocument));
    expect(found).toMatchObject({
      title: sampleDocument.title,
      firstHeader: ['', 'Fjordvik kommune'],
      header: ['Fjordvik, side to og utover'],
      footer: ['Storgata 1'],
      margins: [3, 2, 4],
      page: [21, 29.7],
      font: 'DejaVu Serif',
    });
    expect(Object.keys(found.styles)).not.toContain('Malens egen tekst');
  });

  it('is set in its styles, whatever they are called inside; those it lacks are added', async () => {
    const { styles, ids } = await readByPython(await onTemplate(sampleDocument));
    expect(styles).toMatchObject({
      Datoar: 'Heading 1',
      Punkt: 'Heading 2',
      'Ein kort innleiing.': 'Ingress',
      Éin: 'List Bullet',
      Først: 'List Number',
      'Eksempel: alt her er oppdikta': 'Varsel',
    });
    expect(ids['Punkt']).toBe('Overskrift2');
  });

  it('says owner, day and access in its text, since the header is that of the template', async () => {
    const { styles } = await readByPython(await onTemplate(sampleDocument));
    expect(Object.keys(styles)).toContain('Time kommune  ·  17. oktober 2023  ·  Arbeidsdokument');
  });

  it('begins each numbered list at 1', async () => {
    const text = partsOf(await onTemplate(sampleDocument)).get('word/document.xml') ?? '';
    const numbers = [
      ...text.matchAll(/<w:numId w:val="(\d+)"\/>(?:(?!<\/w:p>).)*?>(Først|Så|Éin igjen|To igjen)</g),
    ];
    const byText = new Map(numbers.map(([, number, words]) => [words, number]));
    expect(byText.get('Først')).toBe(byText.get('Så'));
    expect(byText.get('Éin igjen')).toBe(byText.get('To igjen'));
    expect(byText.get('Éin igjen')).not.toBe(byText.get('Først'));
  });

  it('has our header and page numbers where the template has none', async () => {
    const bare = withParts(template, (parts) => ({
      'word/document.xml': (parts['word/document.xml'] ?? '')
        .replace(/<w:(?:header|footer)Reference[^>]*\/>/g, '')
        .replace('<w:titlePg/>', ''),
    }));
    const file = await onTemplate(sampleDocument, bare);
    const parts = partsOf(file);
    expect([...parts.keys()].filter((name) => /header|footer/.test(name))).toHaveLength(2);
    expect([...parts.values()].join('\n')).toContain('NUMPAGES');
    expect((await readByPython(file)).header.join('')).toContain('Time kommune');
  });

  it('lies down when the document does', async () => {
    const { page } = await readByPython(await onTemplate({ ...sampleDocument, landscape: true }));
    expect(page).toEqual([29.7, 21]);
  });

  it('opens in LibreOffice with all the text', async () => {
    const text = unspaced(
      (
        await convertByOffice('mal.docx', await onTemplate(sampleDocument), 'txt:Text (encoded):UTF8')
      ).toString(),
    );
    for (const part of documentTexts(sampleDocument)) expect(text).toContain(unspaced(part));
  });

  it('works with a template that LibreOffice saved', async () => {
    const saved = await convertByOffice('mal.docx', template, 'dotx');
    const file = await onTemplate(sampleDocument, saved);
    expect((await readByPython(file)).header).toEqual(['Fjordvik, side to og utover']);
    expect(partsOf(file).get('[Content_Types].xml')).not.toContain('template.main+xml');
  });

  it('is the same bytes each time, has no second part of a name and points nowhere', async () => {
    const [once, again] = [await onTemplate(sampleDocument), await onTemplate(sampleDocument)];
    expect(Buffer.compare(once, again)).toBe(0);
    const parts = partsOf(once);
    expect([...parts.values()].join('\n')).not.toContain('TargetMode="External"');
    const references = parts.get('word/_rels/document.xml.rels') ?? '';
    for (const [, target] of references.matchAll(/Target="\/([^"]+)"/g))
      expect(parts.has(target ?? '')).toBe(true);
    const asked = (parts.get('word/document.xml') ?? '').matchAll(/r:(?:embed|id|link)="([^"]+)"/g);
    for (const [, id] of asked) expect(references).toContain(`Id="${id}"`);
  });

  it('is refused with a reason when the template cannot be used', async () => {
    expect(await makeDocx(sampleDocument, Buffer.from('ingen mal').toString('base64'))).toMatchObject({
      ok: false,
      reason: 'badTemplate',
    });
  });
});
