import { expect, it } from 'vitest';
import type { Document } from '#shared/documents/document.ts';
import { widthOf } from '#shared/figures/text-width.ts';
import { manyDocuments } from '../../support/many-documents.ts';

/** Points: A4 with the margins of `electron/typst/document.typ`, and what a cell keeps free on either side. */
const pageWidth = { upright: 595 - 142, across: 842 - 142 };
const cellAir = 6;

/** Words over a column that are wider than it, which would be set over the next one. */
const tooWide = (document: Document): string[] =>
  document.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const whole = block.widths.reduce((sum, width) => sum + width, 0);
    const page = document.landscape === true ? pageWidth.across : pageWidth.upright;
    return block.header.flatMap((words, at) => {
      const isOuter = at === 0 || at === block.widths.length - 1;
      const room = (page * (block.widths[at] ?? 0)) / whole - (isOuter ? cellAir : 2 * cellAir);
      // Longer ones break anywhere.
      return words.split(' ').filter((word) => word.length < 36 && widthOf(word, 8.5, true) > room);
    });
  });

it('has no column that is narrower than the words over it, in any document', () => {
  expect([...new Set(manyDocuments().flatMap(tooWide))]).toEqual([]);
});
