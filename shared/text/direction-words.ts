import type { NoticeDirection } from '#shared/domain/notice.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** Who owes it to whom, by the titles they have here: «Fra kommunedirektøren til ordføreren». */
export const directionWords = (
  direction: NoticeDirection,
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const { ordføreren, kommunedirektøren } = termsOf(workspace, form);
  const words = textIn(form).notices.fromTo;
  return direction === 'toMayor'
    ? words(kommunedirektøren, ordføreren)
    : words(ordføreren, kommunedirektøren);
};

/** Who is told: «ordføreren». */
export const receiverWords = (
  direction: NoticeDirection,
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const { ordføreren, kommunedirektøren } = termsOf(workspace, form);
  return direction === 'toMayor' ? ordføreren : kommunedirektøren;
};
