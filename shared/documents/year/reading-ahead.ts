import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import { next90Days } from '#shared/calendar/year-wheel.ts';
import { heading, paragraph, type Block, type Cell } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { isExempt, isWithheld, markWords, withheldTitle } from '#shared/documents/making.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { mandateName, seatName } from '#shared/text/mandate-name.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { wheelAbout, wheelWhen } from '#shared/text/wheel-words.ts';
import type { HandoverDocumentFacts } from './handover.ts';
import { cutTable } from './reading-table.ts';

/** So many dates; the rest stand in the wheel. */
const mostDates = 15;

/** The people, who follows up the director, and whom to ask about the interplay. */
export const whoBlocks = (facts: HandoverDocumentFacts): Block[] => {
  const { form, workspace, people, mandate, contact } = facts;
  const { reading: words } = textIn(form).termDocuments;
  const { contact: contactWords } = textIn(form).development;
  const terms = termsOf(workspace, form);
  const seats = (mandate?.seats ?? []).map(({ name, seat }) =>
    words.seat(name, seatName(seat, workspace, form)),
  );
  const rows: Array<[string, string]> = people.map((person) => [
    capitalised(person.title ?? roleName(person.role, workspace, form)),
    [person.name, person.partyGroup ?? ''].filter((part) => part !== '').join(', '),
  ]);
  // There is nobody to follow up in a parliamentary body (KOML § 10-2).
  if (mandate !== null && workspace?.parliamentary !== true && !isWithheld(mandate.mandate, facts))
    rows.push([
      fillTerms(words.mandate, terms),
      [mandateName(mandate.mandate, workspace, form), listed(seats)].filter((part) => part !== '').join(': '),
    ]);
  if (contact !== null)
    rows.push([
      words.contact,
      [
        contact.contactName,
        contact.contactRole,
        contact.contactEmail,
        contact.contactPhone === '' ? '' : contactWords.phoneNumber(contact.contactPhone),
      ]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(', '),
    ]);
  return [heading(words.who), rows.length === 0 ? paragraph(words.nobody) : { kind: 'facts', rows }];
};

/** The next meeting, and what the next 90 days hold beside the meetings. */
export const dateBlocks = (facts: HandoverDocumentFacts): Block[] => {
  const { form } = facts;
  const { termDocuments, yearWheel } = textIn(form);
  const words = termDocuments.reading;
  const all = next90Days(facts.wheel, form);
  const meeting = all.find(({ seriesId }) => seriesId !== null);
  const dates = all.filter(({ seriesId }) => seriesId === null);
  const { header } = yearWheel.drawing;
  return [
    heading(words.dates),
    ...(meeting === undefined
      ? []
      : [paragraph(words.nextMeeting(meeting.title, formatDay(meeting.day, form, 'long')))]),
    ...cutTable(dates, mostDates, facts, (shown) => ({
      widths: [4, 12],
      header: [header.when, header.what],
      rows: shown.map((date) => dateCells(date, facts)),
      none: words.datesNone,
    })),
  ];
};

const dateCells = (date: WheelDate, facts: HandoverDocumentFacts): Cell[] => {
  const { form } = facts;
  const when = { text: wheelWhen(date, form) };
  if (date.access !== null && isWithheld(date.access, facts)) return [when, { text: withheldTitle(form) }];
  return [
    when,
    {
      text: date.title,
      lines: [capitalised(wheelAbout(date, form))],
      ...(date.access !== null && isExempt(date.access) ? { source: markWords(date.access, form) } : {}),
    },
  ];
};
