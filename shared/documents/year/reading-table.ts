import { paragraph, type Block, type Cell } from '#shared/documents/document.ts';
import { textIn } from '#shared/text/text.ts';
import type { HandoverDocumentFacts } from './handover.ts';

interface Cut {
  readonly widths: number[];
  readonly header: string[];
  readonly rows: Cell[][];
  readonly none: string;
}

/** The first of them as a table, and how many more there are. */
export const cutTable = <Item>(
  items: readonly Item[],
  many: number,
  { form }: HandoverDocumentFacts,
  tableOf: (shown: readonly Item[]) => Cut,
): Block[] => {
  const { none, ...table } = tableOf(items.slice(0, many));
  if (items.length === 0) return [paragraph(none)];
  const left = items.length - many;
  const { reading: words } = textIn(form).termDocuments;
  return [
    { kind: 'table', caption: '', dense: true, ...table },
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
};
