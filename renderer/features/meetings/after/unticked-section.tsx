import { Checkbox } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { tick } from './acts.ts';
import { entriesOf, idsOf, type QuestionProps } from './questions.ts';
import { Section } from './section.tsx';
import { useAsked } from './use-asked.ts';
import styles from './after.module.css';

/** Points nobody has ticked: they come back, unless they were talked about after all. */
export const UntickedSection = ({ facts, questions }: QuestionProps) => {
  const words = useText().closing.close.unticked;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const asked = useAsked(idsOf(questions.unticked));
  const entries = entriesOf(facts, asked).filter(({ agendaItem }) => agendaItem.state !== 'skipped');
  if (entries.length === 0) return null;
  return (
    <Section heading={words.heading} about={words.about}>
      <ul className={styles.lines}>
        {entries.map((entry) => (
          <li key={entry.agendaItem.id}>
            <Checkbox
              label={agendaTitle(entry, form, facts.workspace)}
              checked={entry.agendaItem.state === 'discussed'}
              onChange={(event) => void tick(entry.agendaItem.id, event.target.checked)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
