import { addOwnRule, markContradiction, moveRule, removeRule } from '#renderer/db/repositories/rules.ts';
import { bringRules } from '#renderer/db/repositories/rules-earlier.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { RuleId, TermId } from '#shared/domain/id.ts';
import type { RulePair } from '#shared/domain/rule-contradictions.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import type { ListedRule } from './filter.ts';

/** What people do in the list. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().rules.said;

export const openRule = ({ key }: Pick<RuleRef, 'key'>): void => go({ room: 'rules', view: 'rule', id: key });

/** A question of their own; it is opened at once. */
export const addOwn = async (draft: Parameters<typeof addOwnRule>[0]): Promise<boolean> => {
  const answer = await addOwnRule(draft);
  if (!accepted(answer)) return false;
  announce(words().added(draft.question.trim()));
  openRule({ key: answer.value });
  return true;
};

export const move = async (
  { view, question }: ListedRule,
  landing: Landing<string> | null,
): Promise<void> => {
  if (landing === null) return announce(words().cannotMove);
  if (accepted(await moveRule(view, landing.after)))
    announce(words().moved(question, landing.place, landing.count));
};

export const bin = async (ref: RuleRef, question: string): Promise<boolean> => {
  const answer = await removeRule(ref);
  if (!accepted(answer)) return false;
  sayWithUndo(words().binned(question), answer.value);
  return true;
};

/** They can stand beside each other after all. */
export const clearPair = async ({ one, other }: RulePair): Promise<void> => {
  const marked = one.rule !== null && other.rule !== null && one.rule.contradictsId === other.rule.id;
  const answer = await markContradiction(marked ? one : other, null);
  if (accepted(answer)) sayWithUndo(currentText().rules.rule.contradicts.cleared, answer.value);
};

/** Takes rules of an earlier term up in this one, as proposals. */
export const bring = async (termId: TermId, ids: readonly RuleId[]): Promise<void> => {
  const answer = await bringRules(termId, ids);
  if (accepted(answer)) sayWithUndo(words().gathered(ids.length), answer.value);
};
