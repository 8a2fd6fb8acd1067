import type { Day } from '#shared/calendar/day.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { RhythmMark } from '#shared/domain/rhythm.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';

/** «Ukemøte holdt, flyttet fra man. 9. okt.», «Lunsj». */
export const markWords = (mark: RhythmMark, form: WrittenForm): string => {
  const { followUp, meetingWords } = textIn(form);
  const words = followUp.rhythm;
  if (mark.contactKind !== null) return capitalised(meetingWords.contactKinds[mark.contactKind]);
  if (mark.notHeld !== null) return words[mark.notHeld];
  return mark.movedFrom === null ? words.held : words.moved(formatDay(mark.movedFrom, form, 'short'));
};

/** «lunsj tor. 19. okt.» */
export const contactWords = (
  { kind, day }: { readonly kind: Contact['kind']; readonly day: Day },
  form: WrittenForm,
): string => `${textIn(form).meetingWords.contactKinds[kind]} ${formatDay(day, form, 'short')}`;
