import type { Block, Document } from '#shared/documents/document.ts';

/** Every text of a document, as a reader of the file must find it. */
export const documentTexts = (document: Document): string[] =>
  [document.title, document.subtitle, document.notice, ...document.blocks.flatMap(blockTexts)].filter(
    (text) => text !== undefined,
  );

/** Text without blanks, since every layout breaks lines elsewhere. */
export const unspaced = (text: string): string => text.replace(/[\s\u00A0]+/g, '');

const blockTexts = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text, block.access ?? ''];
    case 'paragraph':
      return [block.text];
    case 'checks':
      return block.items.flatMap(({ text, state, note }) => [text, state, note ?? '']);
    case 'signatures':
      return block.people.flatMap(({ name, role }) => [name, role, block.place]);
    case 'contents':
      return [block.title];
    case 'pageBreak':
      return [];
    case 'list':
      // pdftotext joins what ends in a hyphen, so an address is found by its beginning.
      return block.items.map((item) => item.replace(/https:.*$/s, ''));
    case 'facts':
      return block.rows.flat();
    case 'table':
      return [
        block.caption,
        ...block.header,
        ...block.rows.flat().flatMap(({ text, lines, source }) => [text, ...(lines ?? []), source ?? '']),
      ];
    case 'ruled':
      return [...block.boxes, ...block.lines];
    default:
      return [block.caption ?? ''];
  }
};
