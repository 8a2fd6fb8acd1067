import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { headingMark, isWithheld, madeDocument, markWords, withheldTitle } from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { markOf } from '#shared/documents/rules/facts.ts';
import { questionOf } from '#shared/documents/rules/wording.ts';
import { readingMinutes, rulesByState } from '#shared/domain/handover-package.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { bodyName, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { whoWaits } from '#shared/text/who-waits.ts';
import {
  actionCells,
  decisionCells,
  heldMarks,
  owedOf,
  yearsOf,
  type HandoverDocumentFacts,
} from './handover.ts';
import { dateBlocks, whoBlocks } from './reading-ahead.ts';
import { cutTable } from './reading-table.ts';

/**
 * For who comes new: what is agreed, what is open, who is who, and what comes next, to be read in less than twenty
 * minutes. What is long is cut and told as cut: all of it stands in the package.
 */
export const readingDocument = (facts: HandoverDocumentFacts): Document => {
  const { form, term, workspace } = facts;
  const { reading: words } = textIn(form).termDocuments;
  const terms = termsOf(workspace, form);
  const lead = workspace?.parliamentary === true ? words.leadParliamentary : words.lead;
  const blocks = [
    ...messageBlocks(facts),
    ...agreedBlocks(facts),
    ...openBlocks(facts),
    ...whoBlocks(facts),
    ...dateBlocks(facts),
  ];
  return madeDocument(facts, {
    title: words.title,
    ...(workspace === null ? {} : { subtitle: words.subtitle(bodyName(workspace), yearsOf(term)) }),
    marks: [...heldMarks(facts), ...facts.rules.map(markOf)],
    keywords: [term.id],
    blocks: [{ kind: 'paragraph', tone: 'lead', text: fillTerms(lead(minutesOf(blocks)), terms) }, ...blocks],
  });
};

/** Whole minutes it takes to read. */
export const minutesOf = (blocks: readonly Block[]): number =>
  readingMinutes(blocks.reduce((sum, block) => sum + lettersIn(block), 0));

const lettersIn = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.length;
    case 'list':
      return block.items.join(' ').length;
    case 'facts':
      return block.rows.flat().join(' ').length;
    case 'table':
      return block.rows
        .flat()
        .reduce((sum, { text, lines = [] }) => sum + text.length + lines.join(' ').length, 0);
    default:
      return 0;
  }
};

/** So many of each list: what is due first, what was settled last. */
const most = { actions: 20, decisions: 12 } as const;

const messageBlocks = ({ handover, form }: HandoverDocumentFacts): Block[] => {
  const { reading: words } = textIn(form).termDocuments;
  return handover.message.trim() === ''
    ? []
    : [heading(words.message), ...noteBlocks(handover.message.trim())];
};

const agreedBlocks = (facts: HandoverDocumentFacts): Block[] => {
  const { form, workspace } = facts;
  const { termDocuments, interplayWords } = textIn(form);
  const words = termDocuments.reading;
  const { inForce, notAgreed, revisit, notDiscussed } = rulesByState(facts.rules);
  const titleOf = (view: RuleView): string =>
    isWithheld(markOf(view), facts) ? withheldTitle(form) : questionOf(view, workspace, form);
  const list = (title: string, views: readonly RuleView[]): Block[] =>
    views.length === 0 ? [] : [heading(title, 2), { kind: 'list', items: views.map(titleOf) }];
  return [
    heading(words.agreed),
    paragraph(inForce.length === 0 ? words.agreedNone : words.newRules),
    ...ruleGroups.flatMap((group) => {
      const own = inForce.filter((view) => view.group === group);
      if (own.length === 0) return [];
      return [
        heading(interplayWords.ruleGroups[group], 2),
        ...own.flatMap((view) => ruleBlocks(view, facts)),
      ];
    }),
    ...list(words.notAgreed, notAgreed),
    ...list(words.revisit, revisit),
    ...(notDiscussed.length === 0 ? [] : [paragraph(words.notDiscussed(notDiscussed.length))]),
  ];
};

const ruleBlocks = (view: RuleView, facts: HandoverDocumentFacts): Block[] => {
  const { form, workspace } = facts;
  const mark = markOf(view);
  if (isWithheld(mark, facts)) return [paragraph(`${withheldTitle(form)}. ${markWords(mark, form)}`)];
  return [
    { ...heading(questionOf(view, workspace, form), 3), ...headingMark(mark, form) },
    ...noteBlocks(view.inForce?.version.text ?? ''),
  ];
};

const openBlocks = (facts: HandoverDocumentFacts): Block[] => {
  const { form } = facts;
  const { reading: words, standing } = textIn(form).termDocuments;
  const { columns } = standing;
  return [
    heading(words.open),
    heading(words.actions, 2),
    ...cutTable(facts.actions, most.actions, facts, (shown) => ({
      widths: [9, 4, 3],
      header: [columns.what, columns.who, columns.due],
      rows: shown.map((held) => actionCells(held, facts)),
      none: words.actionsNone,
    })),
    heading(words.owed, 2),
    ...owedBlocks(facts),
    heading(words.decided, 2),
    ...cutTable(facts.decisions, most.decisions, facts, (shown) => ({
      widths: [10, 3, 3],
      header: [columns.what, columns.day, columns.review],
      rows: shown.map((held) => decisionCells(held, facts)),
      none: words.decidedNone,
    })),
  ];
};

const owedBlocks = (facts: HandoverDocumentFacts): Block[] => {
  const { form, workspace } = facts;
  const { reading: words } = textIn(form).termDocuments;
  const owed = owedOf(facts);
  if (owed.length === 0) return [paragraph(words.owedNone)];
  const items = owed.map((matter) =>
    isWithheld(matter, facts) ? withheldTitle(form) : `${matter.title}: ${whoWaits(matter, workspace, form)}`,
  );
  return [{ kind: 'list', items }];
};
