import { dayOf } from '#shared/calendar/day.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { unbroken } from '#shared/documents/unbroken.ts';
import { recordRows } from './about.ts';
import { drawingBlock, twinBlocks } from './drawings.ts';
import type { TermFacts } from './facts.ts';
import { exemptParts } from './parts.ts';
import { methodBlocks } from './method.ts';
import { roundBlocks } from './term-round.ts';
import { stateOf, termMeasures, termRules } from './term-outcome.ts';
import { changedFormBlocks, termMeans, termSpread, trendNote } from './term-trend.ts';
import { periodWords, wordsIn } from './words.ts';

/** Every finished round of a term in one document: how it went, what came of it, and each round for itself. */
export const termReport = (facts: TermFacts): Document => {
  const { term, choices, record, workspace, rounds } = facts;
  const { form } = choices;
  const words = wordsIn(form);
  const day = dayOf(new Date(record.madeAt));
  const owner = rounds.at(-1)?.snapshot.body.name ?? (workspace === null ? '' : bodyName(workspace));
  const exempt = rounds.reduce((sum, { snapshot }) => sum + exemptParts(snapshot), 0);
  return unbroken({
    title: words.termTitle,
    subtitle: words.termYears(`${term.startYear}–${term.endYear}`),
    language: form,
    owner,
    day,
    dayText: dayInWords(day, form),
    accessMark: exempt === 0 ? words.access.public : words.access.partly(exempt),
    pageText: textIn(form).documents.pageText,
    ...(facts.notice === undefined ? {} : { notice: facts.notice }),
    keywords: [term.id],
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.term.lead },
      ...(rounds.length === 0 ? [paragraph(words.term.none)] : contentBlocks(facts)),
    ],
  });
};

const contentBlocks = (facts: TermFacts): Block[] => {
  const { rounds, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).term;
  const means = termMeans(facts);
  const drawn = [termSpread(rounds, form), ...(means === null ? [] : [means])];
  const last = rounds.at(-1);
  return [
    { kind: 'contents', title: words.contents, depth: 1 },
    ...overviewBlocks(facts),
    heading(words.development),
    ...drawn.map(drawingBlock),
    ...(means === null ? [] : [trendNote(form)]),
    ...changedFormBlocks(rounds, form),
    ...termMeasures(facts),
    ...termRules(rounds, form),
    ...rounds.flatMap((round): Block[] => [{ kind: 'pageBreak' }, ...roundBlocks(round, choices)]),
    { kind: 'pageBreak' },
    ...(last === undefined
      ? []
      : methodBlocks({ snapshot: last.snapshot, choices: { ...choices, answers: 'none' } }, false)),
    ...twinBlocks(drawn, form),
    ...aboutTerm(facts),
  ];
};

const overviewBlocks = (facts: TermFacts): Block[] => {
  const { rounds, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).term;
  return [
    heading(words.overview),
    {
      kind: 'table',
      caption: words.overviewCaption(rounds.length),
      widths: [1.7, 6.6, 3.2, 1.9, 1.9, 1.7],
      header: [words.round, words.period, words.talk, words.themes, words.measures, words.done],
      rows: rounds.map((round) => {
        const { number, periodFrom, periodTo, talkStartedAt, talkOn, themes, measures } = round.snapshot;
        const talk = talkStartedAt === null ? talkOn : dayOf(new Date(talkStartedAt));
        return [
          { text: String(number) },
          { text: periodWords(periodFrom, periodTo, form) },
          { text: talk === null ? '' : formatDay(talk, form, 'numeric') },
          { text: String(themes.length) },
          { text: String(measures.length) },
          { text: String(round.snapshot.measures.filter((one) => stateOf(one, facts) === 'done').length) },
        ];
      }),
    },
  ];
};

const aboutTerm = ({ rounds, record, term, choices: { form } }: TermFacts): Block[] => {
  const words = wordsIn(form);
  const digests = rounds.map(({ snapshot, digest }): [string, string] => [
    `${words.term.round} ${snapshot.number}`,
    digest ?? words.about.notYet,
  ]);
  return [
    heading(words.about.heading),
    {
      kind: 'facts',
      rows: [
        [words.about.id, term.id],
        [words.about.registered, formatInstant(record.madeAt, form)],
        ...recordRows(record, form),
        [words.about.app, words.about.appOf(record.appVersion)],
      ],
    },
    heading(words.term.digests, 2),
    { kind: 'facts', rows: digests },
    { kind: 'paragraph', tone: 'note', text: words.marks.preliminary },
  ];
};
