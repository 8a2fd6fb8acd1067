import {
  addRuleApprovals,
  proposeVersion,
  withdrawVersion,
  type GivenApproval,
  type VersionDraft,
} from '#renderer/db/repositories/rule-versions.ts';
import {
  changeRule,
  markContradiction,
  setRuleState,
  type RuleFields,
} from '#renderer/db/repositories/rules.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { flush } from '#renderer/stores/flush.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { RuleId, RuleVersionId } from '#shared/domain/id.ts';
import type { RuleRef, RuleView } from '#shared/domain/rule-standing.ts';
import type { RuleState } from '#shared/domain/rule.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';

/** What people do with one rule. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().rules.rule;

export const write = async (ref: RuleRef, fields: RuleFields): Promise<boolean> =>
  accepted(await changeRule(ref, fields));

export const setState = async (view: RuleView, state: RuleState): Promise<void> => {
  const answer = await setRuleState(view, state);
  if (answer.ok) {
    const form = usePreferences.getState().writtenForm;
    announce(currentText().rules.said.state(ruleStateWords({ ...view, state }, form)));
  } else if (answer.reason === 'needsBoth' || answer.reason === 'agreedBefore') {
    say(words().refusals[answer.reason], { tone: 'danger' });
  } else accepted({ ok: false, reason: answer.reason });
};

/** @param other null: they can stand beside each other after all */
export const contradict = async (ref: RuleRef, other: RuleId | null): Promise<void> => {
  const answer = await markContradiction(ref, other);
  if (!accepted(answer)) return;
  const { set, cleared } = words().contradicts;
  sayWithUndo(other === null ? cleared : set, answer.value);
};

/** What is being typed is saved before it is put to anybody; false when it could not be, which is then said. */
export const saveTyped = async (): Promise<boolean> => {
  if (await flush()) return true;
  say(currentText().dataLayer.refusals.notSaved, { tone: 'danger' });
  return false;
};

/** Puts the wording to both. Null when it is done, else what stood in the way, in words. */
export const propose = async (ref: RuleRef, draft: VersionDraft): Promise<string | null> => {
  const answer = await proposeVersion(ref, draft);
  if (answer.ok) {
    announce(words().propose.done);
    return null;
  }
  return refusalWords(answer.reason);
};

export const withdraw = async (id: RuleVersionId): Promise<void> => {
  const answer = await withdrawVersion(id);
  if (answer.ok) sayWithUndo(words().waiting.withdrawn, answer.value);
  else say(refusalWords(answer.reason), { tone: 'danger' });
};

/** Stores what was given, all at once. Null when it is done, else what stood in the way, in words. */
export const storeApprovals = async (
  id: RuleVersionId,
  given: readonly GivenApproval[],
  isLast: boolean,
): Promise<string | null> => {
  const answer = await addRuleApprovals(id, given);
  if (!answer.ok) return refusalWords(answer.reason);
  const { done, doneBoth } = words().waiting;
  if (isLast) say(doneBoth);
  else announce(done);
  return null;
};

type OwnRefusal = keyof ReturnType<typeof words>['refusals'];
type DataRefusal = keyof ReturnType<typeof currentText>['dataLayer']['refusals'];

const refusalWords = (reason: OwnRefusal | DataRefusal): string => {
  const own = words().refusals;
  return isOwn(reason, own) ? own[reason] : currentText().dataLayer.refusals[reason];
};

const isOwn = (reason: string, own: object): reason is OwnRefusal => Object.hasOwn(own, reason);
