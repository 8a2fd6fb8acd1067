import { Button } from '@digdir/designsystemet-react';
import { AccessMarkFields } from '#renderer/features/meetings/parts/access-mark-fields.tsx';
import { lacks } from '#renderer/db/repositories/closing.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { goesToElected } from '#shared/templates/access-bases.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { makePublic, mark } from './acts.ts';
import { entriesOf, idsOf, type QuestionProps } from './questions.ts';
import { Section } from './section.tsx';
import { useAsked } from './use-asked.ts';
import styles from './after.module.css';

interface AccessSectionProps extends QuestionProps {
  /** Somebody has tried to close: what lacks is said beside each field. */
  readonly showGaps: boolean;
}

/** Who may see each point that nobody has marked, or that is withheld without all it needs. */
export const AccessSection = ({ facts, questions, showGaps }: AccessSectionProps) => {
  const words = useText().closing.close.access;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { unmarked, incomplete } = questions;
  const asked = useAsked(idsOf([...unmarked, ...incomplete]));
  const entries = entriesOf(facts, asked);
  if (entries.length === 0) return null;
  return (
    <Section heading={words.heading} isLacking={incomplete.length > 0}>
      {incomplete.length > 0 && <p>{words.incomplete}</p>}
      {unmarked.length > 0 && (
        <div className={styles.buttons}>
          <p>{words.unmarked(unmarked.length)}</p>
          <Button variant="secondary" onClick={() => void makePublic(idsOf(unmarked))}>
            {words.public}
          </Button>
        </div>
      )}
      {entries.map((entry) => {
        const { agendaItem, topic } = entry;
        return (
          <div key={agendaItem.id} className={styles.block}>
            <h3>{agendaTitle(entry, form, facts.workspace)}</h3>
            <AccessMarkFields
              mark={agendaItem}
              goesToElected={goesToElected(agendaItem.kind) || goesToElected(topic.kind)}
              showGaps={showGaps && lacks(entry) && agendaItem.access === 'exempt'}
              onChange={(change) => mark(agendaItem.id, change)}
            />
          </div>
        );
      })}
    </Section>
  );
};
