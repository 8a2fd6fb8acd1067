import { addOwnRule, changeRule } from '#renderer/db/repositories/rules.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { sourceFields, type DraftSource } from './draft-source.ts';

/** Characters of the working text of a rule. */
export const longestRule = 20_000;

/** After what stands there, or instead of it. */
export type DraftHow = 'append' | 'replace';

/** A question that is not there yet. */
interface NewQuestion {
  readonly termId: TermId;
  readonly group: RuleGroup;
  readonly question: string;
}

/** Where the draft went, for the way there. */
export interface DraftSaved {
  readonly key: string;
}

/** Makes the text the working text of the rule, or of a question of their own. Null: it was refused, and said. */
export const saveDraft = async (
  to: RuleView | NewQuestion,
  text: string,
  source: DraftSource,
): Promise<DraftSaved | null> => {
  const { draft } = currentText().mirror;
  if (!('key' in to)) {
    const answer = await addOwnRule({ ...to, text, ...sourceFields(null, source) });
    if (!accepted(answer)) return null;
    say(draft.done);
    return { key: answer.value };
  }
  const answer = await changeRule(to, { text, ...sourceFields(to.rule, source) });
  if (!accepted(answer)) return null;
  sayWithUndo(draft.done, answer.value);
  return { key: to.key };
};
