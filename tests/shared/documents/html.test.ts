import { describe, expect, it } from 'vitest';
import { documentHtml, printedFooter, printedHeader } from '#shared/documents/html.ts';
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
        { kind: 'heading' as const, level: 1 as const, text: attack },
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
    for (const html of [documentHtml(document), printedHeader(document), printedFooter(document)]) {
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
      '<h2 id="del-1">Datoar</h2>',
      '<h3 id="del-3">Punkt</h3>',
      '<th scope="col">Frist</th>',
      'alt="Ein grå boks"',
    ]) {
      expect(html).toContain(part);
    }
  });
});
