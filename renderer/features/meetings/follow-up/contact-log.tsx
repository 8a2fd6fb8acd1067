import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { TermId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { ContactButtons } from './contact-buttons.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { putAway } from './log-contact.ts';
import { contactWords } from './rhythm-words.ts';
import styles from './rhythm.module.css';

interface ContactLogProps {
  readonly termId: TermId;
  readonly contacts: readonly Contact[];
  readonly today: Day;
}

/** So many are listed; the rest stand in the drawing and its table. */
const listed = 8;

/** One click for lunch or a talk today, another day in a dialog, and the latest ones to set right. */
export const ContactLog = ({ termId, contacts, today }: ContactLogProps) => {
  const words = useText().followUp.rhythm.log;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  return (
    <section className={styles.log} aria-labelledby="contact-log">
      <h2 id="contact-log">{words.heading}</h2>
      <p className={styles.quiet}>{words.about}</p>
      <div className={styles.buttons}>
        <ContactButtons termId={termId} today={today} />
        <Button variant="tertiary" data-size="sm" onClick={() => setOpen('new')}>
          {words.otherDay}
        </Button>
      </div>
      {contacts.length > 0 && (
        <ul className={styles.contacts} aria-label={words.list}>
          {contacts.slice(0, listed).map((contact) => (
            <li key={contact.id} className={styles.contact}>
              <span className={styles.contactWords}>
                {capitalised(contactWords(contact, form))}
                {contact.note !== '' && <span className={styles.quiet}> · {contact.note}</span>}
              </span>
              <Button
                icon
                variant="tertiary"
                data-size="sm"
                data-color="neutral"
                aria-label={words.change(contactWords(contact, form))}
                onClick={() => setOpen(contact)}
              >
                <PencilIcon aria-hidden />
              </Button>
              <Button
                icon
                variant="tertiary"
                data-size="sm"
                data-color="neutral"
                aria-label={words.remove(contactWords(contact, form))}
                onClick={() => void putAway(contact)}
              >
                <TrashIcon aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open !== null && (
        <ContactDialog
          termId={termId}
          contact={open === 'new' ? null : open}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
};
