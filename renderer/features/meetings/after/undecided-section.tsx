import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { decideBy } from './acts.ts';
import { entriesOf, idsOf, type QuestionProps } from './questions.ts';
import { Section } from './section.tsx';
import { useAsked } from './use-asked.ts';

/** Wishes without a decision behind them, where nobody has said which body must decide. */
export const UndecidedSection = ({ facts, questions }: QuestionProps) => {
  const words = useText().closing.close.undecided;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const asked = useAsked(idsOf(questions.undecided));
  const entries = entriesOf(facts, asked);
  if (entries.length === 0) return null;
  return (
    <Section heading={words.heading} about={words.about}>
      {entries.map((entry) => (
        <AutosaveText
          key={entry.agendaItem.id}
          label={agendaTitle(entry, form, facts.workspace)}
          maxLength={300}
          value={entry.topic.deciding}
          onSave={(body) => decideBy(entry.topic, body)}
        />
      ))}
    </Section>
  );
};
