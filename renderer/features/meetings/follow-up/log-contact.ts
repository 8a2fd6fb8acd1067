import { listContacts, logContact, removeContact } from '#renderer/db/repositories/contacts.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Contact, ContactKind } from '#shared/domain/contact.ts';
import type { TermId } from '#shared/domain/id.ts';
import { contactWords } from './rhythm-words.ts';

/** Notes it on the day in one click. The same kind twice on a day is taken for a double click, and noted once. */
export const logToday = (termId: TermId, kind: ContactKind, today: Day): Promise<void> => {
  const run = last.then(() => logOnce(termId, kind, today));
  last = run.catch(() => undefined);
  return run;
};

/** The same from anywhere in the window, for the term that is shown. */
export const logNow = async (kind: ContactKind): Promise<void> => {
  const term = await currentTerm();
  if (term !== null) await logToday(term.id, kind, currentDay());
};

let last: Promise<unknown> = Promise.resolve();

const logOnce = async (termId: TermId, kind: ContactKind, today: Day): Promise<void> => {
  const { followUp, meetingWords, settings } = currentText();
  const words = followUp.rhythm.log;
  const known = await listContacts(termId);
  if (known.some((contact) => contact.kind === kind && contact.day === today)) {
    say(words.already(meetingWords.contactKinds[kind]));
    return;
  }
  const answer = await logContact({ termId, kind, day: today });
  if (!accepted(answer)) return;
  const id = answer.value;
  const form = usePreferences.getState().writtenForm;
  say(words.logged(contactWords({ kind, day: today }, form)), {
    action: { label: settings.undo, run: () => void removeContact(id).then(accepted) },
  });
};

export const putAway = async ({ id }: Contact): Promise<void> => {
  const answer = await removeContact(id);
  if (accepted(answer)) sayWithUndo(currentText().followUp.rhythm.log.removed, answer.value);
};
