import { isExempt } from '#shared/domain/eval-snapshot.ts';
import { heading, type Block, type Document } from '#shared/documents/document.ts';
import { answerBlocks } from './answers.ts';
import { exemptSummaries } from './dimensions.ts';
import { partiesIn, type ReportFacts } from './facts.ts';
import { fullerAccessRows } from './marks.ts';
import { earlierBlocks, measureBlocks } from './measures.ts';
import { titleOf } from './opening.ts';
import { exemptParts } from './parts.ts';
import { documentOf } from './report.ts';
import { ruleBlocks } from './rules.ts';
import { themeBlocks } from './talk.ts';
import { accessWords, wordsIn } from './words.ts';

/** What is withheld from the report, as a file of its own; null: nothing is, and then there is no annex. */
export const evaluationAnnex = (facts: ReportFacts): Document | null => {
  const { snapshot, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form);
  const parties = partiesIn(facts, 'annex');
  const hasExempt = exemptParts(snapshot) > 0;
  if (!hasExempt && parties.length === 0) return null;
  const title = titleOf(facts);
  return documentOf(facts, {
    title: words.annexOf(title),
    accessMark: hasExempt ? words.access.annexMark : answersMark(facts),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.annex.lead },
      { kind: 'facts', rows: [[words.annex.belongs, words.annex.belongsTo(title, snapshot.outcomeId)]] },
      ...markRows(facts),
      ...themeBlocks(snapshot, 'annex', form),
      ...measureBlocks(snapshot, 'annex', form),
      ...ruleBlocks(snapshot, 'annex', form),
      ...earlierBlocks(snapshot, 'annex', form),
      ...exemptSummaries(snapshot, form),
      ...answerBlocks(facts, parties),
      ...unmarkedBlocks(facts, parties.length > 0),
    ],
  });
};

/** Where only the answers are in it, they have the mark of the report; without one, nobody has said what they are. */
const answersMark = ({ snapshot, choices: { form } }: ReportFacts): string =>
  isExempt(snapshot) ? accessWords(snapshot.access, form) : wordsIn(form).access.shielded;

const markRows = ({ snapshot, choices: { form } }: ReportFacts): Block[] => {
  const rows = fullerAccessRows(snapshot, form);
  return rows.length === 0 ? [] : [heading(wordsIn(form).marks.heading), { kind: 'facts', rows }];
};

/** Answers in an annex that no mark covers: it is for the kommune to consider, not for the app to claim a basis. */
const unmarkedBlocks = ({ snapshot, choices: { form } }: ReportFacts, hasAnswers: boolean): Block[] =>
  hasAnswers && !isExempt(snapshot)
    ? [{ kind: 'paragraph', tone: 'note', text: wordsIn(form).answers.unmarked }]
    : [];
