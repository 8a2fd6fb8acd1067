import { dayOf } from '#shared/calendar/day.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { isExempt, personOf } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { unbroken } from '#shared/documents/unbroken.ts';
import { recordRows } from './about.ts';
import { drawingBlock, twinBlocks } from './drawings.ts';
import type { RoundFacts, TermFacts } from './facts.ts';
import { readerWords } from './opening.ts';
import { exemptParts } from './parts.ts';
import { readingBlocks } from './method.ts';
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
  return unbroken({
    title: words.termTitle,
    subtitle: words.termYears(`${term.startYear}–${term.endYear}`),
    language: form,
    owner,
    day,
    dayText: dayInWords(day, form),
    accessMark: termAccess(rounds, form),
    pageText: textIn(form).documents.pageText,
    ...(facts.notice === undefined ? {} : { notice: facts.notice }),
    keywords: [term.id, ...(record.caseReference.trim() === '' ? [] : [record.caseReference.trim()])],
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.term.lead },
      ...(rounds.length === 0 ? [paragraph(words.term.none)] : contentBlocks(facts, owner)),
    ],
  });
};

/**
 * The mark of the whole: open only where every round was said to be. A round that is exempt counts as one part, for
 * nothing of it stands here.
 */
const termAccess = (rounds: readonly RoundFacts[], form: WrittenForm): string => {
  const words = wordsIn(form).access;
  const exempt = rounds.reduce(
    (sum, { snapshot }) => sum + (isExempt(snapshot) ? 1 : exemptParts(snapshot)),
    0,
  );
  if (exempt > 0) return words.partly(exempt);
  return rounds.every(({ snapshot }) => snapshot.access.status === 'public') ? words.public : words.undecided;
};

const contentBlocks = (facts: TermFacts, owner: string): Block[] => {
  const { rounds, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).term;
  const shown = rounds.filter(({ snapshot }) => !isExempt(snapshot));
  const means = termMeans(shown, facts);
  const drawn = shown.length === 0 ? [] : [termSpread(shown, form), ...(means === null ? [] : [means])];
  return [
    { kind: 'contents', title: words.contents, depth: 1 },
    ...overviewBlocks(facts),
    ...(drawn.length === 0 ? [] : [heading(words.development)]),
    ...drawn.map(drawingBlock),
    ...(means === null ? [] : [trendNote(form)]),
    ...changedFormBlocks(shown, form),
    ...termMeasures(shown, facts),
    ...termRules(shown, form),
    ...rounds.flatMap((round): Block[] => [{ kind: 'pageBreak' }, ...roundBlocks(round, choices)]),
    { kind: 'pageBreak' },
    heading(wordsIn(form).method.heading),
    ...readingBlocks(form, {
      hasDeputy: shown.some(({ snapshot }) => snapshot.participants.some(({ party }) => party === 'deputy')),
      hasAnswers: false,
    }),
    ...twinBlocks(drawn, form),
    ...aboutTerm(facts, owner),
  ];
};

const overviewBlocks = (facts: TermFacts): Block[] => {
  const { rounds, choices } = facts;
  const { form } = choices;
  const { term: words, access } = wordsIn(form);
  return [
    heading(words.overview),
    {
      kind: 'table',
      caption: words.overviewCaption(rounds.length),
      widths: [1.7, 6.6, 3.2, 1.9, 1.9, 1.7],
      header: [words.round, words.period, words.talk, words.themes, words.measures, words.done],
      rows: rounds.map((round) => {
        const { number, periodFrom, periodTo, talkStartedAt, talkOn, themes, measures } = round.snapshot;
        const own = [{ text: String(number) }, { text: periodWords(periodFrom, periodTo, form) }];
        if (isExempt(round.snapshot))
          return [...own, { text: access.withheldTitle }, { text: '' }, { text: '' }, { text: '' }];
        const talk = talkStartedAt === null ? talkOn : dayOf(new Date(talkStartedAt));
        return [
          ...own,
          { text: talk === null ? '' : formatDay(talk, form, 'numeric') },
          { text: String(themes.length) },
          { text: String(measures.length) },
          { text: String(round.snapshot.measures.filter((one) => stateOf(one, facts) === 'done').length) },
        ];
      }),
    },
  ];
};

const aboutTerm = (facts: TermFacts, owner: string): Block[] => {
  const { rounds, record, term } = facts;
  const { form } = facts.choices;
  const words = wordsIn(form);
  const years = words.termYears(`${term.startYear}–${term.endYear}`);
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
        [words.about.title, `${words.termTitle}. ${years}`],
        [words.about.creator, creatorOfTerm(rounds, owner)],
        [words.about.recipient, termReaders(facts)],
        [words.about.day, formatDay(dayOf(new Date(record.madeAt)), form, 'numeric')],
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

/** The kommune and everyone who has answered in the term, each once. */
const creatorOfTerm = (rounds: readonly RoundFacts[], owner: string): string => {
  const names = rounds.flatMap(({ snapshot }) =>
    snapshot.participants.flatMap(({ personId }) => personOf(snapshot, personId)?.name ?? []),
  );
  return names.length === 0 ? owner : `${owner}: ${listed([...new Set(names)])}`;
};

/** Whom the rounds have gone to; where they differ, all of them. */
const termReaders = ({ rounds, workspace, choices }: TermFacts): string =>
  [
    ...new Set(
      rounds.map(({ snapshot }) => readerWords({ snapshot, workspace, choices: { form: choices.form } })),
    ),
  ].join(', ');
