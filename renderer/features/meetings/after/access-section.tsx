import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { lacks } from '#renderer/db/repositories/closing.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
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
  const { worthMarking, incomplete } = questions;
  const asked = useAsked(idsOf([...worthMarking, ...incomplete]));
  const entries = entriesOf(facts, asked);
  if (entries.length === 0) return null;
  return (
    <Section heading={words.heading} isLacking={incomplete.length > 0}>
      {incomplete.length > 0 && showGaps && <p className={styles.error}>{words.incomplete}</p>}
      {worthMarking.length > 0 && (
        <div className={styles.buttons}>
          <p className={styles.quiet}>{words.unmarked(worthMarking.length)}</p>
          <Button data-size="sm" variant="tertiary" onClick={() => void makePublic(idsOf(worthMarking))}>
            {words.public}
          </Button>
        </div>
      )}
      <ul className={styles.rows}>
        {entries.map((entry) => (
          <AccessRow
            key={entry.agendaItem.id}
            entry={entry}
            title={agendaTitle(entry, form, facts.workspace)}
            showGaps={showGaps && lacks(entry)}
          />
        ))}
      </ul>
    </Section>
  );
};

interface AccessRowProps {
  readonly entry: AgendaEntry;
  readonly title: string;
  readonly showGaps: boolean;
}

/** One line as long as the point is public; all that an exemption needs when it is not. */
const AccessRow = ({ entry, title, showGaps }: AccessRowProps) => {
  const { closing, meetingWords } = useText();
  const words = closing.close.access;
  const { agendaItem, topic } = entry;
  const block = useRef<HTMLLIElement>(null);
  const isAsking = useRef(false);
  const isExempt = agendaItem.access === 'exempt';
  // Focus goes along into what is now asked about the point, when it has come on the screen.
  useEffect(() => {
    if (isExempt && isAsking.current) block.current?.querySelector('select')?.focus();
    isAsking.current = false;
  }, [isExempt]);
  const exempt = () => {
    isAsking.current = true;
    void mark(agendaItem.id, { access: 'exempt' });
  };
  if (isExempt) {
    return (
      <li ref={block} className={styles.block}>
        <h3>{title}</h3>
        <AccessMarkFields
          mark={agendaItem}
          goesToElected={goesToElected(agendaItem.kind, topic.kind)}
          showGaps={showGaps}
          onChange={(change) => mark(agendaItem.id, change)}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <span className={styles.named}>
        <span>{title}</span>
        <span className={styles.quiet}>{meetingWords.access[agendaItem.access]}</span>
      </span>
      <Button data-size="sm" variant="tertiary" aria-label={words.exemptThis(title)} onClick={exempt}>
        {words.exempt}
      </Button>
    </li>
  );
};
