import { describe, expect, it } from 'vitest';
import { printable, printableText } from '#shared/documents/printable.ts';
import { sampleDocument } from '../../support/sample-document.ts';

describe('printable text', () => {
  it.each([
    ['null\u0000 og klokke\u0007', 'null og klokke'],
    ['linje\r\nto\rtre\n', 'linje\nto\ntre\n'],
    ['halv \uD83C emoji', 'halv \uFFFD emoji'],
    ['tab\tæøå 🎉 ŋ', 'tab\tæøå 🎉 ŋ'],
  ])('%j becomes %j', (text, clean) => {
    expect(printableText(text)).toBe(clean);
  });

  it('changes nothing else in a document', () => {
    expect(printable(sampleDocument)).toEqual(sampleDocument);
  });
});
