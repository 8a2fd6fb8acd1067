import { describe, expect, it } from 'vitest';
import { contactLine } from '#shared/documents/contact-line.ts';
import { documentHtml, printedFooter } from '#shared/documents/html.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { aPlan } from '../../support/development-facts.ts';

describe('the contact person', () => {
  it.each([
    [{}, 'Kontaktperson for samspill: Sigrun Eksempeldal, rådgiver · sigrun@eksempel.no · tlf. 12 34 56 78'],
    [
      { contactRole: '', contactEmail: ' ', contactPhone: '' },
      'Kontaktperson for samspill: Sigrun Eksempeldal',
    ],
    [
      { contactRole: 'to\nlinjer', contactPhone: '' },
      'Kontaktperson for samspill: Sigrun Eksempeldal, to linjer · sigrun@eksempel.no',
    ],
  ])('is one line', (fields, line) => {
    expect(contactLine(aPlan(fields), 'nb')).toBe(line);
  });

  it('stands at the foot of a file and of a printed page, and nothing where nobody is named', () => {
    const contact = contactLine(aPlan({ contactName: 'Sigrun & <co>' }), 'nn');
    for (const html of [
      documentHtml({ ...sampleDocument, contact }),
      printedFooter({ ...sampleDocument, contact }),
    ])
      expect(html).toContain('Kontaktperson for samspel: Sigrun &amp; &lt;co&gt;');
    expect(documentHtml(sampleDocument)).not.toContain('Kontaktperson');
  });
});
