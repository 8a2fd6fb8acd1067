import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import { wheelMonths, type WheelMonth } from '#shared/calendar/wheel-months.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { isExempt, isWithheld, madeDocument, markWords } from '#shared/documents/making.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { calendarNames } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { monthDays, wheelAbout, wheelState, wheelWhen } from '#shared/text/wheel-words.ts';
import { marksIn, shownDates, type YearFacts } from './wheel.ts';

/** Every date of the year month by month, with its law, what is said of it, and notes. */
export const yearListDocument = (facts: YearFacts): Document => {
  const { year, form } = facts;
  const { documents: words, drawing } = textIn(form).yearWheel;
  const dates = shownDates(facts);
  const months = wheelMonths(dates, year).filter((month) => month.dates.length + month.meetings.length > 0);
  const meetings = dates.filter(({ seriesId }) => seriesId !== null).length;
  return madeDocument(facts, {
    title: words.list(year),
    marks: marksIn(facts),
    blocks:
      dates.length === 0
        ? [paragraph(drawing.none(year))]
        : [
            { kind: 'paragraph', tone: 'lead', text: words.lead(dates.length - meetings, meetings) },
            ...months.flatMap((month) => monthBlocks(month, facts)),
          ],
  });
};

const monthBlocks = (month: WheelMonth, facts: YearFacts): Block[] => {
  const { form } = facts;
  const { header } = textIn(form).yearWheel.drawing;
  const name = calendarNames[form].months[Number(month.month.slice(5, 7)) - 1] ?? '';
  return [
    heading(capitalised(name)),
    {
      kind: 'table',
      caption: '',
      widths: [3.2, 8.4, 3],
      header: [header.when, header.what, header.state],
      dense: true,
      rows: [
        ...month.dates.map((date) => dateRow(date, facts)),
        ...month.meetings.map(({ title, meetings }): Cell[] => [
          { text: monthDays(meetings) },
          { text: title },
          { text: '' },
        ]),
      ],
    },
  ];
};

const dateRow = (date: WheelDate, facts: YearFacts): Cell[] => {
  const { form } = facts;
  const { access, event, mark } = date;
  const isHidden = access !== null && isWithheld(access, facts);
  const note = (event?.note ?? mark?.note ?? '').trim();
  return [
    { text: wheelWhen(date, form) },
    {
      text: date.title,
      strong: true,
      lines: [
        ...(isHidden ? [] : [capitalised(wheelAbout(date, form))]),
        ...(isHidden || note === '' ? [] : [note]),
      ],
      ...(access !== null && isExempt(access) ? { source: markWords(access, form) } : {}),
    },
    { text: capitalised(wheelState(date, form) ?? '') },
  ];
};

/** The same for a spreadsheet, one date a line, every meeting too. */
export const yearListCsv = (facts: YearFacts): string => {
  const { form } = facts;
  const { drawing, documents: words } = textIn(form).yearWheel;
  const { header } = drawing;
  const rows = shownDates(facts).map((date) => {
    const { access, law, event, mark, isProposed } = date;
    return [
      wheelWhen(date, form, 'numeric'),
      isProposed ? `${date.title}*` : date.title,
      textIn(form).yearWheel.kinds[date.kind],
      law === null ? '' : sourceLine(law, form),
      capitalised(wheelState(date, form) ?? ''),
      event?.note ?? mark?.note ?? '',
      access === null ? '' : markWords(access, form),
    ];
  });
  return csv([
    [header.when, header.what, header.kind, header.law, header.state, words.note, words.access],
    ...rows,
  ]);
};
