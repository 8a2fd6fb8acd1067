import type { Document } from './document.ts';

/** The same document where «§ 7-1», «artikkel 6», «17. oktober» and «kl. 10» are never parted at the end of a line. */
export const unbroken = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return {
          ...block,
          text: joined(block.text),
          ...(block.access === undefined ? {} : { access: joined(block.access) }),
        };
      case 'paragraph':
        return { ...block, text: joined(block.text) };
      case 'checks':
        return { ...block, items: block.items.map((item) => ({ ...item, text: joined(item.text) })) };
      case 'list':
        return { ...block, items: block.items.map(joined) };
      case 'facts':
        return {
          ...block,
          rows: block.rows.map(([label, value]): [string, string] => [joined(label), joined(value)]),
        };
      case 'table':
        return {
          ...block,
          caption: joined(block.caption),
          rows: block.rows.map((row) =>
            row.map((cell) => ({
              ...cell,
              text: joined(cell.text),
              ...(cell.lines === undefined ? {} : { lines: cell.lines.map(joined) }),
              ...(cell.source === undefined ? {} : { source: joined(cell.source) }),
            })),
          ),
        };
      default:
        return block;
    }
  }),
});

const months = 'jan|feb|mars|apr|mai|juni|juli|aug|sep|okt|nov|des';

const joined = (text: string): string =>
  text
    .replace(/§ /g, '§\u00A0')
    .replace(/kl\. (?=\d)/g, 'kl.\u00A0')
    .replace(/\b(artikkel|bokstav) (?=\d|[a-g]\b)/g, '$1\u00A0')
    .replace(new RegExp(`(\\d{1,2}\\.) (?=(?:${months}))`, 'g'), '$1\u00A0')
    .replace(/(?<=^|\s)(\[\d+\]) /g, '$1\u00A0');
