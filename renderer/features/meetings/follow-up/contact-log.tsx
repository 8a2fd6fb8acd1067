import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { TermId } from '#shared/domain/id.ts';
import { ContactButtons } from './contact-buttons.tsx';
import styles from './rhythm.module.css';

interface ContactLogProps {
  readonly termId: TermId;
  readonly today: Day;
  /** Asks for contact on another day. */
  readonly onOtherDay: () => void;
}

/** One click for lunch or a talk today, another day in a dialog. */
export const ContactLog = ({ termId, today, onOtherDay }: ContactLogProps) => {
  const words = useText().followUp.rhythm.log;
  return (
    <section className={styles.log} aria-labelledby="contact-log">
      <h2 id="contact-log">{words.heading}</h2>
      <p className={styles.quiet}>{words.about}</p>
      <div className={styles.buttons}>
        <ContactButtons termId={termId} today={today} />
        <Button variant="tertiary" data-size="sm" onClick={onOtherDay}>
          {words.otherDay}
        </Button>
      </div>
    </section>
  );
};
