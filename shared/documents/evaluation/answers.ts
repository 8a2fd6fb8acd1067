import type { DimensionResult } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { answerWords, gapWords } from '#shared/figures/figure-words.ts';
import { gapFigures } from '#shared/figures/gap-figure.ts';
import { heading, paragraph, type Block, type Cell } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { bareDrawing, drawnParties } from './drawings.ts';
import type { ReportFacts } from './facts.ts';
import { fullName, partyTitle, wordsIn } from './words.ts';

/**
 * What each of them answered, side by side: statements, how often they talk, and their own words.
 * @param parties those who have agreed to it; none gives nothing
 */
export const answerBlocks = (facts: ReportFacts, parties: readonly EvalParty[]): Block[] => {
  const { snapshot, report, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).answers;
  if (parties.length === 0) return [];
  const names = snapshot.participants
    .filter(({ party }) => parties.includes(party))
    .map(({ personId }) => fullName(snapshot, personId, form));
  return [
    heading(words.heading),
    paragraph(words.about(listed(names))),
    ...report.dimensions.flatMap((dimension) => statementBlocks(dimension, facts, parties)),
    ...frequencyBlocks(facts, parties),
    ...wordBlocks(facts, parties),
  ];
};

/** The drawing of each dimension, and the table that says the same. */
const statementBlocks = (
  { dimension, statements }: DimensionResult,
  { snapshot, choices: { form } }: ReportFacts,
  parties: readonly EvalParty[],
): Block[] => {
  const words = wordsIn(form).answers;
  const caption = words.caption(dimension.name[form]);
  return [
    heading(dimension.name[form], 2),
    ...gapFigures(statements, drawnParties(snapshot, parties, form), form).map(bareDrawing),
    {
      kind: 'table',
      caption,
      widths: [5.5, ...parties.map(() => 3.7), 2],
      header: [words.statement, ...parties.map((party) => partyTitle(snapshot, party, form)), words.gap],
      dense: true,
      rows: statements.map(({ statement, scores, gap }) => [
        { text: statement.text[form] },
        ...parties.map((party): Cell => ({ text: answerWords(scores[party], form) })),
        { text: gapWords(gap, form) },
      ]),
    },
  ];
};

const frequencyBlocks = (
  { snapshot, report, choices: { form } }: ReportFacts,
  parties: readonly EvalParty[],
): Block[] => {
  const { frequency } = report;
  const words = wordsIn(form).answers;
  if (frequency === null) return [];
  return [
    heading(words.frequency, 2),
    paragraph(frequency.question.text[form]),
    {
      kind: 'facts',
      rows: parties.map((party): [string, string] => [
        partyTitle(snapshot, party, form),
        frequency.chosen[party]?.text[form] ?? words.empty,
      ]),
    },
  ];
};

const wordBlocks = (
  { snapshot, report, choices: { form } }: ReportFacts,
  parties: readonly EvalParty[],
): Block[] => {
  const words = wordsIn(form).answers;
  if (report.words.length === 0) return [];
  return [
    heading(words.words, 2),
    ...report.words.flatMap(({ question, written }): Block[] => [
      heading(question.text[form], 3),
      {
        kind: 'facts',
        rows: parties.map((party): [string, string] => [
          partyTitle(snapshot, party, form),
          written[party] ?? words.unwritten,
        ]),
      },
    ]),
  ];
};
