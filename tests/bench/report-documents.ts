import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { termReport } from '#shared/documents/evaluation/term.ts';
import type { Document } from '#shared/documents/document.ts';
import { reportFacts, roundFacts, termFacts } from '../support/evaluation-facts.ts';

/** The report of one round, as most of them are. */
export const roundDocument = (): Document => evaluationReport(reportFacts());

const paragraphs = Array.from({ length: 3 }, () =>
  'Vi har snakket om hvordan dette har gått siden sist, og hva som skal til for at det blir bedre. Begge har gitt eksempler, og vi er enige om at det meste handler om tid og om hvem som sier fra først. '.repeat(
    4,
  ),
);

/** Eight rounds where a good deal was written in each: some sixty pages. */
export const termDocument = (): Document => {
  const facts = termFacts(8);
  const rounds = facts.rounds.map(({ snapshot }) => {
    const themes = snapshot.themes.map((theme) => ({ ...theme, agreed: paragraphs.join('\n\n') }));
    const dimensions = snapshot.dimensions.map((dimension) => ({
      ...dimension,
      summary: paragraphs.join('\n\n'),
    }));
    return roundFacts({ snapshot: { ...snapshot, themes, dimensions } });
  });
  return termReport({ ...facts, rounds });
};
