import { accessGroups, type AccessResult, type Finding, type LeftOut } from '#shared/access/finding.ts';
import { lineOf, nameOf, type AccessWords } from '#shared/access/in-words.ts';
import type { AccessQuery } from '#shared/access/query.ts';
import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { Instant } from '#shared/domain/row.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from './csv.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, paragraph, type Block, type Document } from './document.ts';
import { unbroken } from './unbroken.ts';

/** All that the report is made from. */
export interface AccessFacts extends AccessWords {
  readonly query: AccessQuery;
  readonly result: AccessResult;
  readonly made: Instant;
  /** Who made it. */
  readonly by: string | null;
  /** Marks a demo, above the title. */
  readonly notice?: string;
}

/** What was found, group by group, each line with its source; what is left out and why; what has to be considered. */
export const accessDocument = (facts: AccessFacts): Document => {
  const { access: words, documents } = textIn(facts.form);
  const day = dayOf(new Date(facts.made));
  return unbroken({
    title: words.title,
    subtitle: whatInWords(facts),
    language: facts.form,
    owner: facts.workspace === null ? '' : bodyName(facts.workspace),
    day,
    dayText: dayInWords(day, facts.form),
    accessMark: documents.accessMarks.internal,
    pageText: documents.pageText,
    ...(facts.notice === undefined ? {} : { notice: facts.notice }),
    landscape: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.document.lead },
      { kind: 'facts', rows: factRows(facts) },
      ...groupBlocks(facts),
      heading(words.leftOut.heading),
      { kind: 'list', items: leftOutLines(facts.result.leftOut, facts.form) },
      heading(words.considerations.heading),
      paragraph(words.considerations.about),
      { kind: 'list', items: [...words.considerations.lines] },
    ],
  });
};

/** The same as a table, one finding a line. */
export const accessCsv = (facts: AccessFacts): string => {
  const { access: words } = textIn(facts.form);
  const { columns, document } = words;
  const header = [columns.when, columns.where, columns.what, columns.content, ''];
  return csv([
    header,
    ...facts.result.findings.map((finding) => {
      const { when, where, what, content } = lineOf(finding, facts);
      return [when, where, what, content, sourceOf(finding, facts)];
    }),
    ...leftOutLines(facts.result.leftOut, facts.form).map((line) => [
      document.all,
      words.leftOut.heading,
      '',
      line,
      '',
    ]),
  ]);
};

/** The same as data: keys and values as they are stored, so that another program can read them. */
export const accessJson = ({ query, result, made, by, form, ...words }: AccessFacts): string =>
  `${JSON.stringify(
    {
      type: 'samspill-access',
      format: 1,
      made,
      madeBy: by,
      query,
      findings: result.findings.map((finding) => {
        const { row: _row, ...own } = finding;
        return { ...own, title: lineOf(finding, { ...words, form }).where };
      }),
      leftOut: { ...result.leftOut, words: leftOutLines(result.leftOut, form) },
    },
    null,
    2,
  )}\n`;

/** «om Kari Nes, fra 1.1.2026 til 31.1.2026» */
export const whatInWords = ({ query, ...words }: Pick<AccessFacts, 'query' | keyof AccessWords>): string => {
  const { document } = textIn(words.form).access;
  const parts = [
    ...(query.personId === null ? [] : [document.person(nameOf(query.personId, words))]),
    ...(query.words.trim() === '' ? [] : [document.words(query.words.trim())]),
    ...(query.from === null && query.to === null ? [] : [periodInWords(query, words)]),
  ];
  return parts.join(', ');
};

const periodInWords = ({ from, to }: AccessQuery, { form }: AccessWords): string => {
  const { document } = textIn(form).access;
  const day = (one: Day) => formatDay(one, form, 'numeric');
  if (from !== null && to !== null) return document.period(day(from), day(to));
  if (from !== null) return document.since(day(from));
  return to === null ? document.all : document.until(day(to));
};

const factRows = (facts: AccessFacts): [string, string][] => {
  const { access } = textIn(facts.form);
  const names = access.document.facts;
  const { from, to } = facts.query;
  return [
    [
      names.search,
      whatInWords({ ...facts, query: { ...facts.query, from: null, to: null } }) || access.document.all,
    ],
    [names.period, from === null && to === null ? access.document.all : periodInWords(facts.query, facts)],
    [names.made, formatInstant(facts.made, facts.form)],
    ...(facts.by === null ? [] : ([[names.by, nameOf(facts.by, facts)]] satisfies [string, string][])),
    [names.count, String(facts.result.findings.length)],
  ];
};

const groupBlocks = (facts: AccessFacts): readonly Block[] => {
  const { access: words } = textIn(facts.form);
  const { findings } = facts.result;
  if (findings.length === 0) return [paragraph(words.nothing)];
  const { when, where, what, content } = words.columns;
  return accessGroups.flatMap((group) => {
    const own = findings.filter((finding) => finding.group === group);
    if (own.length === 0) return [];
    return [
      heading(words.groups[group]),
      {
        kind: 'table',
        caption: `${words.groups[group]}: ${words.found(own.length)}`,
        widths: [2, 4, 3, 7],
        header: [when, where, what, content],
        dense: true,
        rows: own.map((finding) => {
          const line = lineOf(finding, facts);
          const source = sourceOf(finding, facts);
          return [
            { text: line.when },
            { text: line.where },
            { text: line.what },
            { text: line.content, source },
          ];
        }),
      } satisfies Block,
    ];
  });
};

/** Where it comes from, exactly enough for somebody else to find it again. */
const sourceOf = (finding: Finding, facts: AccessFacts): string => {
  const { document } = textIn(facts.form).access;
  const { place, by } = lineOf(finding, facts);
  return [
    place,
    ...(by === null ? [] : [document.writtenBy(by)]),
    document.source(finding.table, finding.id),
    ...(finding.change === null ? [] : [document.change(finding.change.sequence)]),
  ].join(', ');
};

/** What is not shown and why: always the last three, and what there is some of. */
export const leftOutLines = (
  { othersNotes, ownNotes, closedEnvelopes, deletions }: LeftOut,
  form: AccessWords['form'],
): string[] => {
  const { leftOut } = textIn(form).access;
  return [
    ...(othersNotes === 0 ? [] : [leftOut.othersNotes(othersNotes)]),
    ...(ownNotes === 0 ? [] : [leftOut.ownNotes(ownNotes)]),
    ...(closedEnvelopes === 0 ? [] : [leftOut.closedEnvelopes(closedEnvelopes)]),
    ...(deletions === 0 ? [] : [leftOut.deletions(deletions)]),
    leftOut.roles,
    leftOut.template,
    leftOut.outside,
  ];
};
