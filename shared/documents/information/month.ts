import type { MatterView } from '#shared/domain/matter-view.ts';
import { isOwed, owedIn } from '#shared/domain/matter-view.ts';
import type { Telling } from '#shared/domain/coverage.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { textIn } from '#shared/text/text.ts';
import { whoWaits } from '#shared/text/who-waits.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { isExempt, isWithheld, madeDocument, markWords } from '#shared/documents/making.ts';
import {
  channelWords,
  excerpt,
  matterTitle,
  monthOf,
  monthWords,
  recipientsOf,
  standingWords,
  teller,
  whenWords,
  type LogFacts,
  type Month,
} from './telling.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';

export interface MonthFacts extends LogFacts {
  readonly month: Month;
}

/**
 * What elected members were told in a month, for formannskapet: what waits, and what was told, matter by matter. On one
 * page when it can.
 */
export const monthDocument = (facts: MonthFacts): Document => onOnePage(madeMonth(facts));

const madeMonth = (facts: MonthFacts): Document => {
  const { month, form, workspace } = facts;
  const { month: words } = textIn(form).interplayDocuments;
  const given = facts.matters
    .map((matter) => ({ matter, told: toldIn(matter, month) }))
    .filter(({ told }) => told.length > 0)
    .toSorted((a, b) => (firstMoment(a.told) < firstMoment(b.told) ? -1 : 1));
  const waiting = owedIn(facts.matters, month);
  const shown = [...new Set([...given.map(({ matter }) => matter), ...waiting])];
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle(capitalised(monthWords(month, form)), termsOf(workspace, form).formannskapet),
    marks: shown,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: leadWords(given, waiting.length, facts) },
      ...waitingBlocks(waiting, facts),
      ...givenBlocks(given, facts),
      {
        kind: 'paragraph',
        tone: 'note',
        text: `${words.asOf(dayInWords(facts.today, form))} ${words.about}`,
      },
    ],
  });
};

interface Given {
  readonly matter: MatterView;
  /** In the month, the first of them first. */
  readonly told: readonly Telling[];
}

const toldIn = ({ told }: MatterView, month: Month): readonly Telling[] =>
  told.filter(({ entry }) => monthOf(entry.toldOn) === month);

const firstMoment = ([first]: readonly Telling[]): string =>
  first === undefined ? '' : `${first.entry.toldOn} ${first.entry.toldAt ?? ''} ${first.entry.id}`;

const leadWords = (given: readonly Given[], waiting: number, { month, form }: MonthFacts): string => {
  const { month: words } = textIn(form).interplayDocuments;
  const name = monthWords(month, form);
  const waits = waiting === 0 ? [] : [words.waits(waiting)];
  if (given.length === 0) return [words.leadNone(name), ...waits].join(' ');
  const times = given.reduce((sum, { told }) => sum + told.length, 0);
  const reached = given.filter(({ matter }) => !isOwed(matter)).length;
  return [
    words.lead(name, given.length, times),
    ...(reached === 0 ? [] : [words.reached(reached, given.length)]),
    ...waits,
  ].join(' ');
};

const waitingBlocks = (waiting: readonly MatterView[], facts: MonthFacts): Block[] => {
  const { form } = facts;
  const { month: words } = textIn(form).interplayDocuments;
  if (waiting.length === 0) return [];
  return [
    heading(words.waiting),
    {
      kind: 'table',
      caption: words.waitingCaption(waiting.length),
      widths: [6, 2.9, 5, 2.1],
      header: [words.matter, words.owedTo, words.missing, words.since],
      dense: true,
      rows: waiting.map((matter) => waitingRow(matter, facts)),
    },
  ];
};

const waitingRow = (matter: MatterView, facts: MonthFacts): Cell[] => {
  const { workspace, form } = facts;
  const { month: words } = textIn(form).interplayDocuments;
  const { coverage } = matter;
  // So few are named already.
  const names = coverage.waiting.length > 3 ? coverage.waiting.map(({ member }) => member.name) : [];
  return [
    { text: matterTitle(matter, facts), strong: true },
    { text: recipientWords(matter.owedTo, workspace, form) },
    {
      text: whoWaits(matter, workspace, form),
      ...(names.length === 0 ? {} : { lines: [excerpt(names.join(', '), 200)] }),
    },
    { text: formatDay(coverage.since, form, 'dayMonth'), lines: [words.sinceDays(coverage.days)] },
  ];
};

const givenBlocks = (given: readonly Given[], facts: MonthFacts): Block[] => {
  const { month: words } = textIn(facts.form).interplayDocuments;
  if (given.length === 0) return [];
  return [
    heading(words.given),
    {
      kind: 'table',
      caption: words.givenCaption(given.length),
      widths: [4.4, 4.4, 3.6, 4],
      header: [words.day, words.recipients, words.how, words.by],
      dense: true,
      rows: given.flatMap((one) => givenRows(one, facts)),
    },
  ];
};

/** The matter across, and under it each time it was told. */
const givenRows = ({ matter, told }: Given, facts: MonthFacts): Cell[][] => {
  const { form } = facts;
  const text = excerpt(matter.text);
  const about = isWithheld(matter, facts) ? [] : [text, matter.link.trim()].filter((line) => line !== '');
  const access = isExempt(matter) ? [markWords(matter, form)] : [];
  return [
    [
      {
        text: matterTitle(matter, facts),
        ...(about.length === 0 ? {} : { lines: about }),
        source: [standingWords(matter, facts), ...access].join(' · '),
      },
    ],
    ...told.map((telling) => [
      { text: whenWords(telling.entry, form) },
      { text: recipientsOf(telling, facts) },
      { text: channelWords(telling.entry, form) },
      { text: teller(telling.entry, facts) },
    ]),
  ];
};
