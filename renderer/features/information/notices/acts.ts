import {
  addNotice,
  moveNoticeRule,
  raiseNotice,
  removeNotice,
  removeNoticeRule,
  type NoticeDraft,
} from '#renderer/db/repositories/notices.ts';
import { changeRule, readRule } from '#renderer/db/repositories/rules.ts';
import { clockNow } from '#renderer/features/information/log/telling-form.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { NoticeRuleId, TermId } from '#shared/domain/id.ts';
import { noticeRuleKeys, type Notice, type NoticeDirection, type NoticeRule } from '#shared/domain/notice.ts';
import type { Person } from '#shared/domain/person.ts';
import { formatDay } from '#shared/text/dates.ts';
import { noticeLinesText } from '#shared/text/notice-lines.ts';
import { weeklyMeeting } from './notice-facts.ts';

/** Logs that it was told just now. Answers whether it was kept. */
export const logNow = async (
  draft: Pick<NoticeDraft, 'termId' | 'direction' | 'text'> & Partial<NoticeDraft>,
): Promise<boolean> => {
  const answer = await addNotice({ givenOn: currentDay(), givenAt: clockNow(), ...draft });
  if (!accepted(answer)) return false;
  const { notices, settings } = currentText();
  const id = answer.value;
  say(notices.quick.logged(draft.text), {
    action: { label: settings.undo, run: () => void removeNotice(id).then(accepted) },
  });
  return true;
};

/** Who tells in the direction: the one who sits here where it is theirs to tell, else who has the office. */
export const giverOf = (
  direction: NoticeDirection,
  people: readonly Person[],
  me: Person | null,
): Person['id'] | null => {
  const role = direction === 'toMayor' ? 'director' : 'mayor';
  if (me?.role === role) return me.id;
  return people.findLast((person) => person.role === role)?.id ?? null;
};

export const putAway = async ({ id }: Notice): Promise<void> => {
  const answer = await removeNotice(id);
  if (accepted(answer)) sayWithUndo(currentText().notices.log.removed, answer.value);
};

export const putLineAway = async ({ id, text }: NoticeRule): Promise<void> => {
  const answer = await removeNoticeRule(id);
  if (accepted(answer)) sayWithUndo(currentText().notices.lines.removed(text), answer.value);
};

/** Puts the line where it is let go, and says where that is; null: it stands at that end already. */
export const moveLine = async (
  id: NoticeRuleId,
  text: string,
  landing: Landing<NoticeRuleId> | null,
): Promise<void> => {
  const words = currentText().notices.lines;
  if (landing === null) return announce(words.stays);
  const answer = await moveNoticeRule(id, landing.after);
  if (accepted(answer)) announce(words.moved(text, landing.place, landing.count));
};

/** Puts it on the agenda of the next weekly meeting in one click; without a next one it waits for a later one. */
export const raise = async (notice: Notice): Promise<void> => {
  const words = currentText().notices.log;
  const weekly = await weeklyMeeting({ id: notice.termId });
  if (weekly === null) return say(words.noSeries, { tone: 'danger' });
  const { series, meeting } = weekly;
  const isOpen = meeting?.state === 'open';
  const title = titleOf(notice.text);
  const place = meeting !== null && isOpen ? { meetingId: meeting.id } : 'backlog';
  if (!accepted(await raiseNotice(notice.id, series.id, title, place))) return;
  const form = usePreferences.getState().writtenForm;
  say(
    meeting !== null && isOpen
      ? words.raisedTo(title, formatDay(meeting.day, form, 'long'))
      : words.raisedLater(title),
  );
};

/** A point has a short name; the whole text goes along as its background. */
const titleOf = (text: string): string => {
  const [first = ''] = text.trim().split('\n');
  return first.length > 120 ? `${first.slice(0, 119).trimEnd()} …` : first;
};

/** Writes the lines into the answer the rule is being worked on with; what stands there is kept. */
export const writeIntoRule = async (
  termId: TermId,
  direction: NoticeDirection,
  lines: readonly NoticeRule[],
): Promise<void> => {
  const words = currentText().notices.rule;
  const ref = { key: noticeRuleKeys[direction], termId };
  const text = noticeLinesText(lines, usePreferences.getState().writtenForm);
  const before = (await readRule(ref, currentDay()))?.rule?.text ?? '';
  if (before.includes(text)) return say(words.already);
  const answer = await changeRule(ref, {
    text: before.trim() === '' ? text : `${before.trimEnd()}\n\n${text}`,
  });
  if (accepted(answer)) sayWithUndo(words.written, answer.value);
};
