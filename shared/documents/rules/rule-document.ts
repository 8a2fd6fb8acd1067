import type { RuleView } from '#shared/domain/rule-standing.ts';
import { textIn } from '#shared/text/text.ts';
import type { Document } from '#shared/documents/document.ts';
import { headingMark, isWithheld, madeDocument, markWords, withheldTitle } from '#shared/documents/making.ts';
import { markOf, type HistoryFacts } from './facts.ts';
import { ruleBlocks, usesOf } from './rule-blocks.ts';
import { questionOf } from './wording.ts';

/** One rule with its versions and where it was used, under its question. */
export const ruleDocument = (view: RuleView, facts: HistoryFacts): Document => {
  const { form, workspace } = facts;
  const { draft, ruleHistory: words } = textIn(form).interplayDocuments;
  const mark = markOf(view);
  const isHidden = isWithheld(mark, facts);
  const access = headingMark(mark, form).access;
  return madeDocument(facts, {
    title: isHidden ? withheldTitle(form) : questionOf(view, workspace, form),
    subtitle: words.one,
    marks: [mark, ...usesOf(view, facts)],
    ...(!isHidden && view.inForce === null && (view.hasDraft || view.waiting.length > 0) ? { draft } : {}),
    blocks: isHidden
      ? [{ kind: 'paragraph', text: markWords(mark, form) }]
      : [
          ...(access === undefined
            ? []
            : [{ kind: 'paragraph' as const, tone: 'note' as const, text: access }]),
          ...ruleBlocks(view, facts, 1),
        ],
  });
};
