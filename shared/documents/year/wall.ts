import { paragraph, type Document } from '#shared/documents/document.ts';
import { madeDocument } from '#shared/documents/making.ts';
import { wallFigure } from '#shared/figures/wheel-wall.ts';
import { textIn } from '#shared/text/text.ts';
import { marksIn, shownDates, type YearFacts } from './wheel.ts';

/** The year on one A4 page for the wall: the wheel, and every date month by month. */
export const wallDocument = (facts: YearFacts): Document => {
  const { year, form, today } = facts;
  const { documents: words, drawing } = textIn(form).yearWheel;
  const dates = shownDates(facts);
  const { svg, alt } = wallFigure({ year, dates, today, form });
  const isAnyProposed = dates.some(({ isProposed }) => isProposed);
  return madeDocument(facts, {
    title: words.wall(year),
    landscape: true,
    compact: 1,
    marks: marksIn(facts),
    blocks:
      dates.length === 0
        ? [paragraph(drawing.none(year))]
        : [
            { kind: 'drawing', svg, alt },
            ...(isAnyProposed
              ? [{ kind: 'paragraph', tone: 'note', text: words.proposedNote } as const]
              : []),
          ],
  });
};
