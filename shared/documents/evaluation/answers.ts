import type { Score } from '#shared/domain/eval-answers.ts';
import type { DimensionResult, StatementResult } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { heading, paragraph, type Block, type Cell } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import type { EvaluationFacts } from './facts.ts';
import { fullName, partyTitle, wordsIn } from './words.ts';

/**
 * What each of them answered, side by side: statements, how often they talk, and their own words.
 * @param parties those who have agreed to it; none gives nothing
 */
export const answerBlocks = (facts: EvaluationFacts, parties: readonly EvalParty[]): Block[] => {
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
    ...report.dimensions.map((dimension) => statementTable(dimension, facts, parties)),
    ...frequencyBlocks(facts, parties),
    ...wordBlocks(facts, parties),
  ];
};

const statementTable = (
  { dimension, statements }: DimensionResult,
  { snapshot, choices: { form } }: EvaluationFacts,
  parties: readonly EvalParty[],
): Block => {
  const words = wordsIn(form).answers;
  return {
    kind: 'table',
    caption: words.caption(dimension.name[form]),
    widths: [7.6, ...parties.map(() => 3.2), 2.2],
    header: [words.statement, ...parties.map((party) => partyTitle(snapshot, party, form)), words.gap],
    dense: true,
    rows: statements.map((result) => [
      { text: result.statement.text[form] },
      ...parties.map((party): Cell => ({ text: scoreWords(result.scores[party], form) })),
      { text: gapWords(result, form) },
    ]),
  };
};

/** «4 Litt enig» */
export const scoreWords = (score: Score | null, form: WrittenForm): string => {
  const { answers, method } = wordsIn(form);
  if (score === null) return answers.empty;
  return score === 'none' ? answers.none : `${score} ${method.scores[score]}`;
};

export const gapWords = ({ gap }: Pick<StatementResult, 'gap'>, form: WrittenForm): string => {
  const words = wordsIn(form).answers;
  return gap === null ? words.noGap : words.steps(gap);
};

const frequencyBlocks = (
  { snapshot, report, choices: { form } }: EvaluationFacts,
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
  { snapshot, report, choices: { form } }: EvaluationFacts,
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
