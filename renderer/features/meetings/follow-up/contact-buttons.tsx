import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { TermId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { logToday } from './log-contact.ts';

interface ContactButtonsProps {
  readonly termId: TermId;
  readonly today: Day;
}

const inOneClick = ['lunch', 'talk'] as const;

/** «Lunsj», «Samtale»: notes it on today. */
export const ContactButtons = ({ termId, today }: ContactButtonsProps) => {
  const { contactKinds } = useText().meetingWords;
  return inOneClick.map((kind) => (
    <Button key={kind} variant="secondary" data-size="sm" onClick={() => void logToday(termId, kind, today)}>
      {capitalised(contactKinds[kind])}
    </Button>
  ));
};
