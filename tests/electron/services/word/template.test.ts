import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '#electron/services/word/template.ts';
import { convertByOffice } from '../../../support/readers.ts';
import { kommuneTemplate, withParts } from '../../../support/word-templates.ts';

let template: Uint8Array;
beforeAll(async () => {
  template = await kommuneTemplate();
}, 60_000);

const refusal = (bytes: Uint8Array) => {
  const read = readTemplate(bytes);
  return read.ok ? 'taken' : read.reason;
};

const outside = 'Target="https://eksempel.no/x.png" TargetMode="External"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The header of the first page, with one more reference and more in its text. */
const header = (reference: string, more = '') =>
  withParts(template, (parts) => ({
    'word/_rels/header1.xml.rels': (parts['word/_rels/header1.xml.rels'] ?? '').replace(
      '</Relationships>',
      `${reference}</Relationships>`,
    ),
    'word/header1.xml': (parts['word/header1.xml'] ?? '').replace('</w:hdr>', `${more}</w:hdr>`),
  }));

describe('a Word template', { timeout: 60_000 }, () => {
  it('is taken without its own text and what only that text used', () => {
    const read = readTemplate(template);
    if (!read.ok) throw new Error(read.reason);
    expect([...read.value.parts.keys()].toSorted()).not.toContain('docProps/thumbnail.jpeg');
    expect(read.value.section.references.map(({ kind }) => kind).toSorted()).toEqual([
      'footer',
      'header',
      'header',
    ]);
  });

  it('is taken as LibreOffice saves it', async () => {
    expect(refusal(await convertByOffice('mal.docx', template, 'dotx'))).toBe('taken');
  });

  it.each([
    ['no zip', () => new TextEncoder().encode('Dette er ingen mal'), 'notTemplate'],
    ['nothing at all', () => new Uint8Array(), 'notTemplate'],
    ['half a file', () => template.slice(0, template.length / 2), 'notTemplate'],
    ['another kind of zip', () => zipSync({ 'a.txt': new Uint8Array([1]) }), 'notTemplate'],
    ['the old format', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldWord'],
    [
      'a part that is no XML',
      () => withParts(template, () => ({ 'word/document.xml': '<w:document>' })),
      'notTemplate',
    ],
    ['no text', () => withParts(template, () => ({ 'word/document.xml': null })), 'notTemplate'],
    [
      'entities that would grow',
      () =>
        withParts(template, (parts) => ({
          'word/document.xml': (parts['word/document.xml'] ?? '').replace(
            '?>',
            '?><!DOCTYPE a [<!ENTITY b "bbbb">]>',
          ),
        })),
      'notTemplate',
    ],
    ['macros', () => withParts(template, () => ({ 'word/vbaProject.bin': 'x' })), 'macros'],
    [
      'the type of a file with macros',
      () =>
        withParts(template, (parts) => ({
          '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
          ),
        })),
      'macros',
    ],
    [
      'a picture from the net in its header',
      () => header(`<Relationship Id="ut" Type="${kinds}/image" ${outside}/>`),
      'linked',
    ],
    [
      'a field that reads a file',
      () =>
        header(
          '',
          '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "x"</w:instrText></w:r></w:p>',
        ),
      'linked',
    ],
    [
      'a path out of the file',
      () => header(`<Relationship Id="ut" Type="${kinds}/image" Target="../../../../etc/passwd"/>`),
      'taken',
    ],
    [
      'a link to click',
      () => header(`<Relationship Id="ut" Type="${kinds}/hyperlink" ${outside}/>`),
      'taken',
    ],
  ])('with %s', (_name, make, expected) => {
    expect(refusal(make())).toBe(expected);
  });

  it('that is small and unpacks to a gigabyte is not unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toBe('tooLarge');
  });

  it('made from another template forgets where that lay', () => {
    const tied = withParts(template, (parts) => ({
      'word/settings.xml': (parts['word/settings.xml'] ?? '').replace(
        /(<w:settings[^>]*>)/,
        `$1<w:attachedTemplate xmlns:r="${kinds}" r:id="mal"/><w:documentProtection w:edit="readOnly"/>`,
      ),
      'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="mal" Type="${kinds}/attachedTemplate" Target="file:///\\\\tjener\\mal.dotm" TargetMode="External"/></Relationships>`,
    }));
    const read = readTemplate(tied);
    if (!read.ok) throw new Error(read.reason);
    const all = [...read.value.parts.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(all).not.toMatch(/tjener|attachedTemplate|documentProtection/);
  });
});
