import type { ContactBalance, GroupContact } from '#shared/domain/contact-balance.ts';
import type { PartyGroup } from '#shared/domain/member.ts';
import { balanceFigure, type BalancePeriod } from '#shared/figures/balance-figure.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Document } from '#shared/documents/document.ts';
import { figureDrawing, figureTable } from '#shared/documents/figure-blocks.ts';
import {
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  type Making,
  type Named,
} from '#shared/documents/making.ts';
import { channelWords } from './telling.ts';

export interface BalanceFacts extends Making, Named {
  readonly balance: ContactBalance;
  readonly partyGroups: readonly PartyGroup[];
  readonly period: BalancePeriod;
}

/** Contact with the party groups over a period: drawing and table. It holds no notes, so no part of it is exempt. */
export const balanceDocument = (facts: BalanceFacts): Document => {
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
            figureTable(figure, { caption: '', widths: [3.8, 2.6, 1.4, 1.9, 1.9, 1.9, 2.1, 2.2] }),
            { kind: 'paragraph', tone: 'note', text: words.sources },
          ],
  });
};

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
