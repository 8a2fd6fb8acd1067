import type { ByParty } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { EvalReportData } from '#shared/exchange/eval-report-schema.ts';
import type { ReportFacts } from './facts.ts';

/** Individual answers as data, of these parties and nobody else; null: none are to be in the file. */
export const dataOfAnswers = (
  { report, choices: { form } }: ReportFacts,
  parties: readonly EvalParty[],
): EvalReportData['answers'] => {
  if (parties.length === 0) return null;
  const { frequency, words } = report;
  return {
    parties: [...parties],
    statements: report.dimensions.flatMap(({ statements }) =>
      statements.map(({ statement, group, gap, scores }) => ({
        id: statement.id,
        version: statement.version,
        dimension: statement.dimension,
        text: statement.text[form],
        group,
        gap,
        scores: only(scores, parties),
      })),
    ),
    frequency:
      frequency === null
        ? null
        : {
            id: frequency.question.id,
            text: frequency.question.text[form],
            chosen: only(frequency.chosen, parties, (option) => option?.text[form] ?? null),
          },
    questions: words.map(({ question, written }) => ({
      id: question.id,
      text: question.text[form],
      written: only(written, parties),
    })),
  };
};

function only<Value>(
  all: ByParty<Value>,
  parties: readonly EvalParty[],
): Partial<Record<EvalParty, Value | null>>;
function only<Value, Said>(
  all: ByParty<Value>,
  parties: readonly EvalParty[],
  say: (value: Value | null) => Said,
): Partial<Record<EvalParty, Said>>;
function only<Value>(
  all: ByParty<Value>,
  parties: readonly EvalParty[],
  say: (value: Value | null) => unknown = (value) => value,
): Partial<Record<EvalParty, unknown>> {
  return Object.fromEntries(parties.map((party) => [party, say(all[party])]));
}
