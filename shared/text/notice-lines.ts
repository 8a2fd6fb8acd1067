import { noticeUrgencies, type NoticeRule } from '#shared/domain/notice.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** The lines of one direction as text for the answer of a rule: a heading for each urgency, and a line for each line. */
export const noticeLinesText = (
  lines: ReadonlyArray<Pick<NoticeRule, 'urgency' | 'text'>>,
  form: WrittenForm,
): string => {
  const words = textIn(form).interplayWords.noticeUrgencies;
  return noticeUrgencies
    .flatMap((urgency) => {
      const own = lines.filter((line) => line.urgency === urgency);
      return own.length === 0
        ? []
        : [`${capitalised(words[urgency])}:\n${own.map(({ text }) => `- ${text.trim()}`).join('\n')}`];
    })
    .join('\n\n');
};
