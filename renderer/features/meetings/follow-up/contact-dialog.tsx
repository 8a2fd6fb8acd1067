import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeContact, logContact } from '#renderer/db/repositories/contacts.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { contactKinds, type Contact, type ContactKind } from '#shared/domain/contact.ts';
import type { TermId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { contactWords } from './rhythm-words.ts';

interface ContactDialogProps {
  readonly termId: TermId;
  /** Null: a new one. */
  readonly contact: Contact | null;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Contact on another day than today, or set right afterwards. */
export const ContactDialog = ({ termId, contact, today, onClose }: ContactDialogProps) => {
  const { followUp, meetingWords } = useText();
  const words = followUp.rhythm.log;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [kind, setKind] = useState<ContactKind>(contact?.kind ?? 'lunch');
  const [day, setDay] = useState<Day | null>(contact?.day ?? today);
  const [note, setNote] = useState(contact?.note ?? '');
  const [isAsked, setAsked] = useState(false);
  const fault = day === null ? words.dialog.noDay : day > today ? words.dialog.ahead : undefined;
  const submit = async () => {
    if (day === null || day > today) return setAsked(true);
    const fields = { kind, day, note: note.trim() };
    const answer =
      contact === null ? await logContact({ termId, ...fields }) : await changeContact(contact.id, fields);
    if (!accepted<unknown>(answer)) return;
    announce(words.logged(contactWords({ kind, day }, form)));
    onClose();
  };
  return (
    <FormDialog
      heading={contact === null ? words.dialog.heading : words.dialog.change}
      closeLabel={words.dialog.close}
      submitLabel={words.dialog.submit}
      cancelLabel={words.dialog.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choice
        label={words.dialog.kind}
        value={kind}
        options={contactKinds.map((value) => ({
          value,
          label: capitalised(meetingWords.contactKinds[value]),
        }))}
        onChange={setKind}
      />
      <DayField
        label={words.dialog.day}
        value={day}
        max={today}
        error={isAsked ? fault : undefined}
        onChange={setDay}
      />
      <Textfield
        label={words.dialog.note}
        description={words.dialog.noteAbout}
        autoComplete="off"
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
};
