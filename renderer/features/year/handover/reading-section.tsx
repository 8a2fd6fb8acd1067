import { Button } from '@digdir/designsystemet-react';
import { BookIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { HandoverFacts } from '#shared/domain/handover-package.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { minutesOf, readingDocument } from '#shared/documents/year/reading.ts';
import { Section } from './section.tsx';
import styles from './handover.module.css';

/** The longest it may take to read. */
const mostMinutes = 20;

interface ReadingSectionProps {
  readonly facts: HandoverFacts;
  readonly workspace: Workspace;
}

/** The way to the page for the newcomer, and how long it takes to read. */
export const ReadingSection = ({ facts, workspace }: ReadingSectionProps) => {
  const words = useText().handover.reading;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { blocks } = readingDocument({ ...facts, workspace, today, form, audience: 'internal' });
  const minutes = minutesOf(blocks);
  return (
    <Section heading={words.heading} about={words.about(minutes)}>
      {minutes > mostMinutes && <p className={styles.about}>{words.long}</p>}
      <Button
        className="no-print"
        onClick={() => go({ room: 'year', view: 'reading', id: facts.handover.id })}
      >
        <BookIcon aria-hidden />
        {words.open}
      </Button>
    </Section>
  );
};
