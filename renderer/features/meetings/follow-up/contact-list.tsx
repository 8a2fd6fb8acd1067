import { Button, Details } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Contact } from '#shared/domain/contact.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { putAway } from './log-contact.ts';
import { contactWords } from './rhythm-words.ts';
import styles from './rhythm.module.css';

interface ContactListProps {
  readonly contacts: readonly Contact[];
  readonly onChange: (contact: Contact) => void;
}

/** So many are listed at once. */
const atOnce = 30;

/** What has been noted, the latest first, to set right or put away; folded. */
export const ContactList = ({ contacts, onChange }: ContactListProps) => {
  const { rhythm: words, list } = useText().followUp;
  const [limit, setLimit] = useState(atOnce);
  const left = contacts.length - limit;
  if (contacts.length === 0) return null;
  return (
    <Details className={styles.noted}>
      <Details.Summary>{words.log.list}</Details.Summary>
      <Details.Content>
        <ul className={styles.contacts} aria-label={words.log.list}>
          {contacts.slice(0, limit).map((contact) => (
            <Row key={contact.id} contact={contact} onChange={onChange} />
          ))}
        </ul>
        {left > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={() => setLimit(limit + atOnce)}>
            {list.more(Math.min(left, atOnce))}
          </Button>
        )}
      </Details.Content>
    </Details>
  );
};

interface RowProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
}

const Row = ({ contact, onChange }: RowProps) => {
  const words = useText().followUp.rhythm.log;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const what = contactWords(contact, form);
  return (
    <li className={styles.contact}>
      <span className={styles.contactWords}>
        {capitalised(what)}
        {contact.note !== '' && <span className={styles.quiet}> · {contact.note}</span>}
      </span>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.change(what)}
        onClick={() => onChange(contact)}
      >
        <PencilIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(what)}
        onClick={({ currentTarget }) => void removeRow(contact, currentTarget)}
      >
        <TrashIcon aria-hidden />
      </Button>
    </li>
  );
};

/** Puts it away; the row beside it has the focus then. */
const removeRow = async (contact: Contact, button: HTMLElement): Promise<void> => {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  await putAway(contact);
  beside?.querySelector<HTMLElement>('button:last-of-type')?.focus();
};
