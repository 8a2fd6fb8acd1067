import { clockText } from '#shared/calendar/clock.ts';
import { noticeDirections, noticeUrgencies, type Notice, type NoticeRule } from '#shared/domain/notice.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
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

export interface NoticesFacts extends Making, Named {
  readonly rules: readonly NoticeRule[];
  /** The latest first. */
  readonly notices: readonly Notice[];
}

/** What the two owe each other to say, each way, and what has been said. On one page when it can. */
export const noticesDocument = (facts: NoticesFacts): Document => onOnePage(madeNotices(facts));

const madeNotices = (facts: NoticesFacts): Document => {
  const { form, rules, notices } = facts;
  const { notices: words } = textIn(form).interplayDocuments;
  return madeDocument(facts, {
    title: words.title,
    marks: notices,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      ...(rules.length === 0 ? [paragraph(words.none)] : [agreedTable(rules, form)]),
      ...givenBlocks(facts),
    ],
  });
};

/** The agreed lines under a heading of their own; nothing where there are none. */
export const noticeTable = (rules: readonly NoticeRule[], form: WrittenForm): Block[] =>
  rules.length === 0
    ? []
    : [heading(textIn(form).interplayDocuments.notices.title), agreedTable(rules, form)];

const agreedTable = (rules: readonly NoticeRule[], form: WrittenForm): Block => {
  const { interplayDocuments, interplayWords } = textIn(form);
  const { notices: words } = interplayDocuments;
  return {
    kind: 'table',
    caption: '',
    widths: [4, 12],
    header: [words.when, words.what],
    dense: true,
    rows: noticeDirections.flatMap((direction) => {
      const own = rules.filter((rule) => rule.direction === direction);
      if (own.length === 0) return [];
      return [
        [{ text: interplayWords.noticeDirections[direction] }],
        ...noticeUrgencies.flatMap((urgency) => urgencyRows(own, urgency, form)),
      ];
    }),
  };
};

const urgencyRows = (
  rules: readonly NoticeRule[],
  urgency: NoticeRule['urgency'],
  form: WrittenForm,
): Cell[][] =>
  rules
    .filter((rule) => rule.urgency === urgency)
    .map(({ text }) => [
      { text: capitalised(textIn(form).interplayWords.noticeUrgencies[urgency]) },
      { text },
    ]);

const givenBlocks = (facts: NoticesFacts): Block[] => {
  const { form, notices } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { notices: words } = interplayDocuments;
  if (notices.length === 0) return [heading(words.given), paragraph(words.noneGiven)];
  return [
    heading(words.given),
    {
      kind: 'table',
      caption: words.givenCaption(notices.length),
      widths: [2.8, 7, 2.8, 3.4],
      header: [words.day, words.what, words.how, words.by],
      dense: true,
      rows: notices.map((notice) => [
        { text: formatDay(notice.givenOn, form, 'numeric') },
        {
          text: isWithheld(notice, facts) ? markWords(notice, form) : notice.text,
          lines: [interplayWords.noticeDirections[notice.direction]],
        },
        { text: channelWords({ channel: notice.channel, channelNote: '' }, form) },
        { text: notice.givenBy === null ? '' : nameIn(notice.givenBy, facts, form) },
      ]),
    },
  ];
};

/** What was told as a table, one a line. */
export const noticesCsv = (facts: NoticesFacts): string => {
  const { form } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { csv: words } = interplayDocuments.notices;
  const header = [
    words.day,
    words.time,
    words.direction,
    words.by,
    words.rule,
    words.channel,
    words.text,
    words.access,
  ];
  const rows = facts.notices.map((notice) => [
    formatDay(notice.givenOn, form, 'numeric'),
    notice.givenAt === null ? '' : clockText(notice.givenAt),
    interplayWords.noticeDirections[notice.direction],
    notice.givenBy === null ? '' : nameIn(notice.givenBy, facts, form),
    facts.rules.find(({ id }) => id === notice.noticeRuleId)?.text ?? '',
    channelWords({ channel: notice.channel, channelNote: '' }, form),
    isWithheld(notice, facts) ? '' : notice.text,
    markWords(notice, form),
  ]);
  return csv([header, ...rows]);
};
