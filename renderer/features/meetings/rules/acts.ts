import { ruleFromPoint, type FromPoint, type RuleTarget } from '#renderer/db/repositories/rule-links.ts';
import { addUse, removeUse } from '#renderer/db/repositories/rule-uses.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import { decidedOn } from '#shared/domain/decision.ts';
import type { RuleUseId } from '#shared/domain/id.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { RulePoint } from './use-point-rules.ts';

/** What people do with the rules of a point. Each is one commit, so each can be undone; a refusal is said in words. */

/** The rule as an act names it. */
export interface NamedRule {
  readonly ref: RuleRef;
  readonly question: string;
}

const words = () => currentText().ruleLinks;

const placeOf = ({ topicId, meeting }: RulePoint) => ({
  topicId,
  meetingId: meeting?.id ?? null,
  day: meeting === null ? currentDay() : decidedOn(meeting.day, currentDay()),
});

/** «brukt» or «tøyd», in this meeting. Answers the id, so that its note can be written. */
export const mark = async (
  { ref, question }: NamedRule,
  kind: Exclude<RuleUse['kind'], 'raised'>,
  point: RulePoint,
): Promise<RuleUseId | null> => {
  const answer = await addUse(ref, { kind, ...placeOf(point) });
  if (!accepted(answer)) return null;
  announce(words().point.marked(currentText().interplayWords.ruleUseKinds[kind], question));
  return answer.value;
};

/** The point is about the rule: what is decided on it comes back there when the meeting is closed. */
export const link = async ({ ref, question }: NamedRule, point: RulePoint): Promise<boolean> => {
  if (!accepted(await addUse(ref, { kind: 'raised', ...placeOf(point) }))) return false;
  announce(words().point.linked(question));
  return true;
};

export const takeUse = async (id: RuleUseId, message: string): Promise<void> => {
  const answer = await removeUse(id);
  if (accepted(answer)) sayWithUndo(message, answer.value);
};

/** What was decided becomes a rule; says where it lies. */
export const makeRule = async (
  target: RuleTarget,
  text: FromPoint['text'],
  point: RulePoint,
): Promise<boolean> => {
  const answer = await ruleFromPoint(target, { ...placeOf(point), text });
  const { made, open, tooLong } = words().make;
  if (!answer.ok) {
    if (answer.reason === 'tooLong') say(tooLong, { tone: 'danger' });
    else accepted({ ok: false, reason: answer.reason });
    return false;
  }
  say(made, {
    action: { label: open, run: () => go({ room: 'rules', view: 'rule', id: answer.value }) },
  });
  return true;
};
