import { describe, expect, it } from 'vitest';
import { documentHtml, printedFooter, printedHeader, printedHtml } from '#shared/documents/html.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const attack = '<img src=x onerror="alert(1)">&\'';

describe('the document as a page', () => {
  it('lets no text become markup, wherever it stands', () => {
    const document = {
      ...sampleDocument,
      title: attack,
      subtitle: attack,
      owner: attack,
      notice: attack,
      accessMark: attack,
      pageText: attack,
      blocks: [
        { kind: 'heading' as const, level: 1 as const, text: attack, access: attack },
        { kind: 'contents' as const, title: attack, depth: 1 as const },
        {
          kind: 'checks' as const,
          items: [{ box: 'empty' as const, text: attack, state: attack, note: attack }],
        },
        { kind: 'signatures' as const, place: attack, people: [{ name: attack, role: attack }] },
        { kind: 'paragraph' as const, text: attack },
        { kind: 'list' as const, items: [attack] },
        { kind: 'facts' as const, rows: [[attack, attack] as [string, string]] },
        {
          kind: 'table' as const,
          caption: attack,
          widths: [1],
          header: [attack],
          rows: [[{ text: attack, lines: [attack], source: attack }]],
        },
        {
          kind: 'drawing' as const,
          svg: `<svg onload="alert(1)">${attack}</svg>`,
          alt: attack,
          caption: attack,
        },
      ],
    };
    for (const html of [
      documentHtml(document),
      printedHtml(document),
      printedHeader(document),
      printedFooter(document),
    ]) {
      expect(html).not.toContain('<img src=x');
      expect(html).not.toContain('onerror="');
      expect(html).toContain('&lt;img src=x');
    }
  });

  it('has the language, the title, headings, header cells and alternative text', () => {
    const html = documentHtml(sampleDocument);
    for (const part of [
      '<html lang="nn">',
      '<title>Oppstartsplan &lt;b&gt;',
      '<h1>Oppstartsplan &lt;b&gt;',
      '<h2 id="del-2">Datoar</h2>',
      '<h3 id="del-4">Punkt</h3>',
      '<th scope="col">Frist</th>',
      'alt="Ein grå boks"',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('is one file: nothing is fetched and nothing runs', () => {
    const html = documentHtml({ ...sampleDocument, logo });
    expect(html).not.toMatch(/<script|<link|@import|url\((?!data:)|src="(?!data:)/i);
    expect(html).toContain(`<img class="logo" alt="Våpenet" src="data:image/png;base64,${logo.data}">`);
  });

  it('links each line of the contents to a heading that is there', () => {
    const html = documentHtml(sampleDocument);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets).toHaveLength(3);
    for (const target of targets) expect(html).toContain(` id="${target}"`);
  });

  it('says at the top what paper says on every page, and what each box and mark means', () => {
    const html = documentHtml(sampleDocument);
    for (const words of [
      'Time kommune',
      '17. oktober 2023  ·  Arbeidsdokument',
      '· ikkje gjort',
      'offentleglova § 13',
    ]) {
      expect(html).toContain(words);
    }
  });
});

const logo = { mediaType: 'image/png' as const, data: 'AAAA', alt: 'Våpenet', width: 20, height: 10 };
