import { dayOf } from '#shared/calendar/day.ts';
import { itemSources } from '#shared/templates/item-text.ts';
import { phase } from '#shared/templates/phases.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { plannedItem } from './planned-item.ts';
import { printableText } from './printable.ts';
import type { StartPlanFacts } from './start-plan-facts.ts';

/** The start plan as a table for a spreadsheet, one item a line, in the order of the list. */
export const startPlanCsv = (facts: StartPlanFacts): string => {
  const { form, people } = facts;
  const { documents: words, domain } = textIn(form);
  const header = [
    words.table.phase,
    words.plan.item,
    words.table.why,
    words.table.category,
    words.plan.responsible,
    words.table.due,
    words.plan.status,
    words.table.doneDay,
    words.table.doneBy,
    words.plan.reason,
    words.table.note,
    words.table.source,
    words.table.caseLink,
  ];
  const rows = facts.items
    .filter(({ deletedAt }) => deletedAt === null)
    .map((item) => plannedItem(item, facts))
    .map(({ item, title, why, responsible, days, urgency, status }) => [
      phase(item.phase).name[form],
      title,
      why,
      domain.categories[item.category],
      responsible,
      days.map((day) => formatDay(day, form, 'numeric')).join(', '),
      urgency === 'done' ? words.statuses.done : status,
      item.doneAt === null ? '' : formatDay(dayOf(new Date(item.doneAt)), form, 'numeric'),
      people.find(({ id }) => id === item.doneBy)?.name ?? '',
      item.reason,
      item.note,
      itemSources(item, facts.workspace)
        .map((ref) => sourceLine(ref, form))
        .join('; '),
      item.caseLink,
    ]);
  return csv([header, ...rows]);
};

/**
 * A table as text that Excel in Norwegian opens as columns: UTF-8 with byte order mark, semicolons, every cell quoted,
 * lines ended by CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection), so it stays what it is: text.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

const cell = (text: string): string => `"${guarded(printableText(text)).replaceAll('"', '""')}"`;

/** The full-width signs are read as formulas by Excel in some languages; a blank in front does not stop any. */
const guarded = (text: string): string => (/^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);
