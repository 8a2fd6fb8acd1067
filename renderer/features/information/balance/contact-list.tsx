import { Button, Link } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import {
  allContacts,
  balanceSpan,
  contactKey,
  withinDays,
  type ContactOf,
} from '#shared/domain/contact-balance.ts';
import type { ContactPoint } from '#shared/domain/contact-point.ts';
import { formatDay } from '#shared/text/dates.ts';
import { putAway } from './acts.ts';
import type { BalanceFacts } from './balance-facts.ts';
import type { Opened } from './balance-place.tsx';
import { pointWords, whatWords } from './contact-words.ts';

interface ContactListProps {
  readonly facts: BalanceFacts;
  readonly onOpen: (opened: Opened) => void;
}

/** So many are listed at once. */
const atOnce = 30;

/** Everything the drawing is made of, the latest first, with the way to where it comes from; folded. */
export const ContactList = ({ facts, onOpen }: ContactListProps) => {
  const words = useText().balance.list;
  const [isOpen, setOpen] = useState(false);
  const [limit, setLimit] = useState(atOnce);
  const { from, to } = balanceSpan(facts.balance, useToday());
  const all = allContacts(withinDays(facts.balance, from, to));
  const left = all.length - limit;
  if (all.length === 0) return null;
  return (
    <Fold label={words.heading} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <ul className={styles.rows}>
        {all.slice(0, limit).map((one) => (
          <ContactRow key={contactKey(one.contact)} one={one} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={() => setLimit(limit + atOnce)}>
          {words.more(Math.min(left, atOnce))}
        </Button>
      )}
    </Fold>
  );
};

interface ContactRowProps {
  readonly one: ContactOf;
  readonly onOpen: (opened: Opened) => void;
}

const ContactRow = ({ one: { contact, groups }, onOpen }: ContactRowProps) => {
  const { balance, interplayWords, meetingWords } = useText();
  const words = balance.list;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const who = groups === 'all' ? words.all : groups.map(({ name }) => name).join(', ');
  const isExempt = contact.source === 'point' && contact.point.access === 'exempt';
  const facts = [
    formatDay(contact.day, form, 'shortYear'),
    ...(contact.source === 'information' ? [] : [interplayWords.contactPointStates[contact.state]]),
    ...(contact.source === 'point' ? [] : [words[contact.source]]),
    ...(isExempt ? [meetingWords.access.exempt] : []),
    ...(contact.source === 'point' && contact.point.note !== '' ? [contact.point.note] : []),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.main}>
        <span>
          {contact.source === 'point' ? (
            whatWords(contact, form)
          ) : (
            <Link
              href={hashOf(
                contact.source === 'meeting'
                  ? { room: 'meetings', view: 'meeting', id: contact.meeting.id }
                  : { room: 'information', view: 'matter', id: contact.entry.id },
              )}
            >
              {whatWords(contact, form)}
            </Link>
          )}{' '}
          · {who}
        </span>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </span>
      {contact.source === 'point' && <PointButtons point={contact.point} group={who} onOpen={onOpen} />}
    </li>
  );
};

interface PointButtonsProps {
  readonly point: ContactPoint;
  readonly group: string;
  readonly onOpen: (opened: Opened) => void;
}

const PointButtons = ({ point, group, onOpen }: PointButtonsProps) => {
  const words = useText().balance.list;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const what = pointWords(point, group, form);
  return (
    <span className={styles.end}>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.change(what)}
        onClick={() => onOpen({ point })}
      >
        <PencilIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(what)}
        onClick={({ currentTarget }) => void removeRow(point, currentTarget)}
      >
        <TrashIcon aria-hidden />
      </Button>
    </span>
  );
};

/** Puts it away; the row beside it has the focus then. */
const removeRow = async (point: ContactPoint, button: HTMLElement): Promise<void> => {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  await putAway(point);
  (beside?.querySelector<HTMLElement>('button:last-of-type') ?? beside?.querySelector('a'))?.focus();
};
