import { Button, Details } from '@digdir/designsystemet-react';
import { markMandate } from '#renderer/db/repositories/mandates.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { Mandate } from '#shared/domain/mandate.ts';
import type { Person } from '#shared/domain/person.ts';
import { putMandateAway } from './acts.ts';
import styles from './mandate.module.css';

interface MoreSectionProps {
  readonly mandate: Mandate;
  readonly people: readonly Person[];
}

/** Who may see it, what has happened, and the way to the bin. */
export const MoreSection = ({ mandate, people }: MoreSectionProps) => {
  const words = useText().mandates.more;
  return (
    <div>
      <Details>
        <Details.Summary>{words.access}</Details.Summary>
        <Details.Content>
          <p className={styles.quiet}>{words.accessAbout}</p>
          <AccessMarkFields
            mark={mandate}
            onChange={(mark) => void markMandate(mandate.id, mark).then(accepted)}
          />
        </Details.Content>
      </Details>
      <Details>
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={mandate.id} people={people} />
        </Details.Content>
      </Details>
      <div className={styles.buttons}>
        <Button variant="tertiary" data-size="sm" onClick={() => void putMandateAway(mandate.id)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
};
