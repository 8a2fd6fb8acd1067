import { isExempt } from '#shared/domain/eval-snapshot.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import { dimensionBlocks } from './dimensions.ts';
import { dimensionSpread, drawingBlock } from './drawings.ts';
import type { RoundFacts, TermFacts } from './facts.ts';
import { markBlocks } from './marks.ts';
import { measureBlocks } from './measures.ts';
import { approvedRows } from './about.ts';
import { askedBlocks } from './method.ts';
import { exemptParts } from './parts.ts';
import { ruleBlocks } from './rules.ts';
import { themeBlocks } from './talk.ts';
import { basisOf, fullName, periodWords, wordsIn } from './words.ts';

/**
 * One round inside the report of the term: the same parts as in its own report, one step further down. A round that is
 * exempt as a whole stands with its basis and nothing else.
 */
export const roundBlocks = (round: RoundFacts, choices: TermFacts['choices']): Block[] => {
  const { snapshot, report } = round;
  const { form } = choices;
  const words = wordsIn(form);
  const facts = { ...round, workspace: null, choices: { ...choices, answers: 'none' as const } };
  const people = snapshot.participants.map(({ personId }) => fullName(snapshot, personId, form)).join('\n');
  const title = words.term.heading(
    snapshot.number,
    periodWords(snapshot.periodFrom, snapshot.periodTo, form),
  );
  if (isExempt(snapshot))
    return [heading(title), paragraph(words.term.withheld(basisOf(snapshot.access, form)))];
  return [
    heading(title),
    { kind: 'facts', rows: [[words.facts.people, people], ...approvedRows(round, form)] },
    ...(report.dimensions.length === 0 ? [] : [drawingBlock(dimensionSpread(report, form))]),
    ...[
      ...themeBlocks(snapshot, 'report', form),
      ...measureBlocks(snapshot, 'report', form),
      ...ruleBlocks(snapshot, 'report', form),
      ...dimensionBlocks(facts),
      heading(words.method.heading),
      ...askedBlocks(snapshot, form),
      ...(exemptParts(snapshot) === 0 ? [] : markBlocks(round, form)),
    ].map(lowered),
  ];
};

/** A heading one level down; the third stays, for there is no fourth. */
const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block;
