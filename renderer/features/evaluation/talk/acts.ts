import {
  addMeasure,
  changeMeasure,
  followMeasures,
  removeMeasure,
} from '#renderer/db/repositories/eval-measures.ts';
import { freezeOutcome, withdrawOutcome } from '#renderer/db/repositories/eval-outcomes.ts';
import { markSummary } from '#renderer/db/repositories/eval-summaries.ts';
import { markReport, setNextRound } from '#renderer/db/repositories/eval-talk.ts';
import {
  addTheme,
  changeTheme,
  markTheme,
  moveTheme,
  removeTheme,
  setDiscussed,
  startTalk,
  type ThemeDraft,
} from '#renderer/db/repositories/eval-themes.ts';
import {
  addProposal,
  changeProposal,
  removeProposal,
  type ProposalDraft,
} from '#renderer/db/repositories/rule-proposals.ts';
import type { TalkRefusal } from '#renderer/db/talk.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { flush } from '#renderer/stores/flush.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Answer } from '#shared/domain/answer.ts';
import type { EvalMeasure, RuleProposal } from '#shared/domain/eval-measure.ts';
import type { EvalRoundId, EvalThemeId } from '#shared/domain/id.ts';

/** What people do in the talk. Each is one commit, so each can be undone; a refusal is said in words. */

/** Says what went wrong, if anything did. */
export const done = <Value>(
  answer: Answer<Value, TalkRefusal>,
): answer is { readonly ok: true; readonly value: Value } => {
  if (answer.ok) return true;
  if (answer.reason !== 'notTalking') return accepted({ ok: false, reason: answer.reason });
  say(words().refusals.notTalking, { tone: 'danger' });
  return false;
};

const words = () => currentText().talk;

export const start = async (roundId: EvalRoundId, proposed: readonly ThemeDraft[]): Promise<void> => {
  if (done(await startTalk(roundId, proposed))) announce(words().said.started);
};

export const tick = async (id: EvalThemeId, isDiscussed: boolean, title: string): Promise<boolean> => {
  if (!done(await setDiscussed(id, isDiscussed))) return false;
  announce(isDiscussed ? words().said.discussed(title) : words().said.undone(title));
  return true;
};

export const putTheme = async (
  roundId: EvalRoundId,
  draft: ThemeDraft,
  title: string,
): Promise<EvalThemeId | null> => {
  const answer = await addTheme(roundId, draft);
  if (!done(answer)) return null;
  announce(words().add.added(title));
  return answer.value;
};

/** @param after the theme it comes after; null: first */
export const shift = async (
  id: EvalThemeId,
  after: EvalThemeId | null,
  { title, place }: { readonly title: string; readonly place: number },
): Promise<void> => {
  if (done(await moveTheme(id, after))) announce(words().rail.moved(title, place));
};

export const takeTheme = async (id: EvalThemeId, title: string): Promise<void> => {
  const answer = await removeTheme(id);
  if (done(answer)) sayWithUndo(words().rail.removed(title), answer.value);
};

export const setMinutes = async (id: EvalThemeId, minutes: number): Promise<boolean> =>
  done(await changeTheme(id, { minutes }));

export const rename = async (id: EvalThemeId, title: string): Promise<boolean> =>
  title.trim() === '' || done(await changeTheme(id, { title: title.trim() }));

export const newMeasure = async (
  place: Pick<EvalMeasure, 'roundId' | 'themeId'>,
  fields: Pick<EvalMeasure, 'title' | 'ownerId' | 'dueOn'>,
): Promise<EvalMeasure['id'] | null> => {
  const answer = await addMeasure({ ...place, ...fields });
  if (!done(answer)) return null;
  announce(words().measures.added(fields.title));
  return answer.value;
};

export const setMeasure = async (
  id: EvalMeasure['id'],
  fields: Partial<Pick<EvalMeasure, 'ownerId' | 'dueOn'>>,
): Promise<boolean> => done(await changeMeasure(id, fields));

export const takeMeasure = async ({ id, title }: Pick<EvalMeasure, 'id' | 'title'>): Promise<void> => {
  const answer = await removeMeasure(id);
  if (done(answer)) sayWithUndo(words().measures.removed(title), answer.value);
};

/** Puts measures that are not followed up yet into the weekly meetings. */
export const follow = async (roundId: EvalRoundId): Promise<void> => {
  const answer = await followMeasures(roundId);
  if (done(answer)) sayWithUndo(words().measures.followed, answer.value);
};

export const newRule = async (
  place: Pick<RuleProposal, 'roundId' | 'themeId'>,
  { title, ...draft }: Omit<ProposalDraft, 'roundId' | 'themeId'>,
): Promise<boolean> => done(await addProposal({ ...place, ...draft, title: title.trim() }));

export const setRule = async (
  id: RuleProposal['id'],
  fields: Partial<Pick<RuleProposal, 'title' | 'before' | 'after' | 'ruleKey'>>,
): Promise<boolean> => done(await changeProposal(id, fields));

export const takeRule = async ({ id, title }: RuleProposal): Promise<void> => {
  const answer = await removeProposal(id);
  if (done(answer)) sayWithUndo(words().rules.removed(title), answer.value);
};

export const setNext = async (...next: Parameters<typeof setNextRound>): Promise<boolean> =>
  done(await setNextRound(...next));

export const markWhole = async (...mark: Parameters<typeof markReport>): Promise<boolean> =>
  done(await markReport(...mark));

export const markOne = async (...mark: Parameters<typeof markTheme>): Promise<boolean> =>
  done(await markTheme(...mark));

export const markDimension = async (...mark: Parameters<typeof markSummary>): Promise<boolean> =>
  done(await markSummary(...mark));

/** Ends the talk and shows what it came to; false when something was missing, which the place then says. */
export const freeze = async (roundId: EvalRoundId): Promise<boolean> => {
  // What is still being typed belongs in the outcome.
  if (!(await flush())) {
    say(currentText().dataLayer.refusals.notSaved, { tone: 'danger' });
    return false;
  }
  const answer = await freezeOutcome(roundId);
  if (answer.ok) {
    announce(words().said.frozen);
    return true;
  }
  const { reason } = answer;
  if (reason !== 'incomplete' && reason !== 'notYours') return done({ ok: false, reason });
  say(words().refusals[reason], { tone: 'danger' });
  return false;
};

/** They go on talking. */
export const goOn = async (
  outcome: Parameters<typeof withdrawOutcome>[0],
  roundId: EvalRoundId,
): Promise<void> => {
  const answer = await withdrawOutcome(outcome);
  if (!answer.ok) {
    const { reason } = answer;
    if (reason === 'notAwaiting') say(words().outcome.approval.refusals.notAwaiting, { tone: 'danger' });
    else if (reason === 'notYours') say(words().refusals.notYours, { tone: 'danger' });
    else accepted({ ok: false, reason });
    return;
  }
  announce(words().said.withdrawn);
  go({ room: 'evaluation', view: 'talk', id: roundId });
};

/** Leaves the field one writes in, so that it saves itself first. */
export const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
