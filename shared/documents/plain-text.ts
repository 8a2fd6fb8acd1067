import { isAcross, type Block, type Document } from './document.ts';
import { printableText } from './printable.ts';

/** A document as plain text to paste into Teams or a mail: no markup that a program could show as signs. */
export const documentText = (document: Document): string => {
  const head = [
    document.title,
    [document.owner, document.subtitle, document.accessMark]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
  ];
  const parts = [
    ...(document.notice === undefined ? [] : [document.notice]),
    head.join('\n'),
    ...document.blocks.map(blockText).filter((part) => part !== ''),
  ];
  return `${printableText(parts.join('\n\n')).replaceAll('\u00A0', ' ')}\n`;
};

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return [block.level === 1 ? block.text.toUpperCase() : block.text, block.access]
        .filter((line) => line !== undefined)
        .join('\n');
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered === true ? `${index + 1}.` : '–'} ${indented(item)}`)
        .join('\n');
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${indented(value)}`).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          isAcross(row, block)
            ? `${row[0]?.text ?? ''}:`
            : `– ${row.map(({ text }, index) => cellText(text, block.header[index])).join(', ')}`,
        )
        .join('\n');
    case 'checks':
      return block.items.map(({ text, state }) => `– ${indented(text)} (${state})`).join('\n');
    case 'signatures':
      return block.people.map(({ name, role }) => `– ${name}, ${role}`).join('\n');
    case 'ruled':
    case 'contents':
    case 'pageBreak':
      return '';
    default:
      return block.alt;
  }
};

/** Figures mean nothing without the name of their column. */
const cellText = (text: string, name: string | undefined): string =>
  /^\d+$/.test(text) && name !== undefined ? `${name} ${text}` : text;

const indented = (text: string): string => text.replaceAll('\n', '\n  ');
