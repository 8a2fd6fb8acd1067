import { Button } from '@digdir/designsystemet-react';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { change } from './item-actions.ts';
import { openOutside } from './item-background.tsx';
import styles from './pane.module.css';

/** The note, and the link to the case in the kommune's own case system. */
export const ItemNotes = ({ item }: { readonly item: ChecklistItem }) => {
  const words = useText().reception.pane;
  const isLink = item.caseLink.startsWith('https://');
  return (
    <>
      <AutosaveText
        label={words.note}
        description={words.noteHint}
        value={item.note}
        multiline
        maxLength={20_000}
        onSave={(note) => change(item.id, { note })}
      />
      <div className={styles.field}>
        <AutosaveText
          label={words.caseLink}
          description={words.caseLinkHint}
          value={item.caseLink}
          maxLength={2000}
          error={item.caseLink !== '' && !isLink ? words.badLink : undefined}
          onSave={(caseLink) => change(item.id, { caseLink: caseLink.trim() })}
        />
        {isLink && (
          <Button
            variant="tertiary"
            data-size="sm"
            className={styles.inlineButton}
            onClick={() => void openOutside(item.caseLink)}
          >
            <ExternalLinkIcon aria-hidden />
            {words.openCase}
          </Button>
        )}
      </div>
    </>
  );
};
