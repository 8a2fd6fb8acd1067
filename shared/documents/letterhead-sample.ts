import type { Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Document } from './document.ts';

interface SampleFacts {
  readonly form: WrittenForm;
  readonly owner: string;
  readonly today: Day;
}

/** A short document with a little of everything, to see what the kommune's own Word template makes of it. */
export const letterheadSample = ({ form, owner, today }: SampleFacts): Document => {
  const words = textIn(form).letterhead.sample;
  return {
    title: words.title,
    language: form,
    owner,
    day: today,
    dayText: formatDay(today, form, 'long'),
    pageText: words.pageText,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      heading(words.heading),
      paragraph(words.text),
      { kind: 'list', items: words.points },
      { kind: 'list', items: words.points, ordered: true },
      heading(words.subheading, 2),
      {
        kind: 'table',
        caption: words.table,
        widths: [3, 2, 2],
        header: words.header,
        rows: words.rows.map((row) => row.map((text) => ({ text }))),
      },
      { kind: 'heading', level: 2, text: words.heading, access: words.access },
      paragraph(words.text),
      { kind: 'signatures', place: words.place, people: [{ name: words.name, role: '' }] },
    ],
  };
};
