import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, paragraph, type Block } from './document.ts';
import type { PaperFacts } from './paper-facts.ts';
import { setupBlocks } from './paper-setup.ts';

/** A draft for the documentation plan: arkivlova § 8, arkivforskrifta §§ 5, 6 and 12, in force from 1 January 2026. */
export const systemDescription = (facts: PaperFacts): Block[] => {
  const words = textIn(facts.form).paperSystem;
  const terms = termsOf(facts.workspace, facts.form);
  const fill = (text: string) => fillTerms(text, terms);
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    heading(words.about.heading),
    { kind: 'facts', rows: about(facts, fill) },
    heading(words.role.heading),
    paragraph(fill(words.role.text)),
    heading(words.content.heading),
    contentTable(facts, fill),
    { kind: 'paragraph', tone: 'note', text: words.content.assess },
    heading(words.origin.heading),
    { kind: 'list', items: words.origin.items.map(fill) },
    heading(words.guard.heading),
    { kind: 'list', items: [...words.guard.items] },
    heading(words.analogue.heading),
    paragraph(words.analogue.text),
    heading(words.structure.heading),
    paragraph(fill(words.structure.text)),
    heading(words.functions.heading),
    functionTable(words),
    paragraph(words.functions.conclusion),
    heading(words.plan.heading),
    { kind: 'facts', rows: plan(words) },
    ...setupBlocks(facts),
  ];
};

type Words = Text['paperSystem'];
type Fill = (text: string) => string;

const about = ({ form, version, inUseFrom }: PaperFacts, fill: Fill): Array<[string, string]> => {
  const { about: words } = textIn(form).paperSystem;
  return [
    [words.name, textIn(form).papers.product(version)],
    [words.owner, words.ownerIs],
    [words.users, fill(words.usersIs)],
    [words.task, fill(words.taskIs)],
    [words.from, words.fromIs(dayInWords(inUseFrom, form))],
    [words.place, words.placeIs],
    [words.contracts, words.contractsIs],
  ];
};

const contentTable = ({ form }: PaperFacts, fill: Fill): Block => {
  const { content } = textIn(form).paperSystem;
  return {
    kind: 'table',
    caption: content.caption,
    widths: [3, 9, 4],
    dense: true,
    header: [content.columns.what, content.columns.holds, content.columns.kept],
    rows: content.rows.map(([what, holds]) => [
      { text: fill(what), strong: true },
      { text: holds },
      { text: textIn(form).papers.fill },
    ]),
  };
};

/** Which of the seven demands are met, honestly: a paper that promises more is worth less. */
const functionTable = ({ functions }: Words): Block => {
  const { rows, columns, met, partly, notMet } = functions;
  const answers = { a: met, b: met, c: met, d: partly, e: partly, f: met, g: notMet } as const;
  return {
    kind: 'table',
    caption: functions.caption,
    widths: [5, 2, 9],
    dense: true,
    header: [columns.demand, columns.answer, columns.how],
    rows: (['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const).map((letter) => [
      { text: rows[letter][0] },
      { text: answers[letter], strong: true },
      { text: rows[letter][1] },
    ]),
  };
};

const plan = ({ plan: words }: Words): Array<[string, string]> => [
  [words.assessment, words.assessmentIs],
  [words.kept, words.keptIs],
  [words.retention, words.retentionIs],
  [words.secrecy, words.secrecyIs],
  [words.correction, words.correctionIs],
  [words.transfer, words.transferIs],
];
