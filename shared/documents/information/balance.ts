import type { ContactBalance, GroupContact } from '#shared/domain/contact-balance.ts';
import type { PartyGroup } from '#shared/domain/member.ts';
import { balanceFigure, type BalancePeriod } from '#shared/figures/balance-figure.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { figureDrawing } from '#shared/documents/figure-blocks.ts';
import {
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  type Making,
  type Named,
} from '#shared/documents/making.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';
import { channelWords } from './telling.ts';

export interface BalanceFacts extends Making, Named {
  readonly balance: ContactBalance;
  readonly partyGroups: readonly PartyGroup[];
  readonly period: BalancePeriod;
}

/**
 * Contact with the party groups over a period: drawing and table, on one page when it can. It holds no notes, so no part of
 * it is exempt.
 */
export const balanceDocument = (facts: BalanceFacts): Document => onOnePage(madeBalance(facts));

const madeBalance = (facts: BalanceFacts): Document => {
  const { form, balance, period } = facts;
  const { balance: words } = textIn(form).interplayDocuments;
  const figure = balanceFigure(balance, period, form);
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.period(dayInWords(period.from, form), dayInWords(period.to, form)),
    marks: [],
    blocks:
      facts.partyGroups.length === 0
        ? [paragraph(words.none)]
        : [
            { kind: 'paragraph', tone: 'lead', text: words.lead },
            heading(words.drawing),
            figureDrawing(figure),
            heading(words.table),
            balanceTable(figure.rows, figure.header, facts),
            { kind: 'paragraph', tone: 'note', text: words.sources },
          ],
  });
};

type Rows = readonly (readonly string[])[];

/** The numbers of the drawing. Flertall and mindretall stand over their groups: a column of its own would leave too little to the rest. */
const balanceTable = (rows: Rows, header: readonly string[], { balance, form }: BalanceFacts): Block => {
  const { sides: names } = textIn(form).balance;
  let next = 1;
  const parts = balance.sides.map(({ side, lanes }): readonly Cell[][] => {
    const from = next;
    next += lanes.length + 1;
    return [[{ text: names[side ?? 'unsaid'] }], ...rows.slice(from, next).map(withoutSide)];
  });
  return {
    kind: 'table',
    caption: '',
    widths: [4.2, 2.7, 2, 2, 2.1, 2.6, 2.3],
    header: header.filter((_, at) => at !== sideColumn),
    dense: true,
    rows: [...rows.slice(0, 1).map(withoutSide), ...parts.flat()],
  };
};

/** In the table twin of the drawing. */
const sideColumn = 1;

const withoutSide = (row: readonly string[]): Cell[] =>
  row.filter((_, at) => at !== sideColumn).map((text) => ({ text }));

/** Every contact as a line, with the party group it was with; what reached all of them stands once. */
export const balanceCsv = (facts: BalanceFacts): string => {
  const { form, balance } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { csv: words } = interplayDocuments.balance;
  const header = [
    words.day,
    words.group,
    words.side,
    words.state,
    words.kind,
    words.source,
    words.person,
    words.note,
    words.access,
  ];
  const lines = [
    ...balance.common.map((contact) => ({ contact, group: words.all, side: '' })),
    ...balance.sides.flatMap(({ side, lanes }) =>
      lanes.flatMap(({ group, contacts }) =>
        contacts.map((contact) => ({
          contact,
          group: group.name,
          side: side === null ? '' : interplayWords.sides[side],
        })),
      ),
    ),
  ].toSorted((a, b) => (a.contact.day < b.contact.day ? -1 : a.contact.day > b.contact.day ? 1 : 0));
  return csv([
    header,
    ...lines.map(({ contact, group, side }) => [
      formatDay(contact.day, form, 'numeric'),
      group,
      side,
      interplayWords.contactPointStates[contact.state],
      ...contactCells(contact, facts),
    ]),
  ]);
};

/** How, where it is known from, who, note and mark. */
const contactCells = (contact: GroupContact, facts: BalanceFacts): string[] => {
  const { form } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const source = interplayDocuments.balance.csv.sources[contact.source];
  if (contact.source === 'meeting') return [seriesTitle(contact.series, form), source, '', '', ''];
  if (contact.source === 'information') return [channelWords(contact.entry, form), source, '', '', ''];
  const { point } = contact;
  const person = point.personId === null ? '' : nameIn(point.personId, facts, form);
  const note = isWithheld(point, facts) ? '' : point.note;
  return [interplayWords.contactPointKinds[point.kind], source, person, note, markWords(point, form)];
};
