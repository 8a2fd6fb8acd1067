import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { change } from './acts.ts';
import { StepFindings } from './step-findings.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** What the council wants taken up, and when it discussed it. */
export const ThemesStep = (props: StepProps) => {
  const { facts, terms } = props;
  const words = useText().dialogues.themes;
  const { id, themes, themesOn, themesRef } = facts.dialogue;
  return (
    <>
      <p className={styles.quiet}>{words.about(terms)}</p>
      <StepFindings {...props} step="themes" />
      <NoteField
        label={words.text}
        description={words.textAbout}
        rows={4}
        maxLength={20_000}
        value={themes}
        onSave={(text) => void change(id, { themes: text })}
      />
      <div className={styles.line}>
        <DayField label={words.on} value={themesOn} onChange={(day) => void change(id, { themesOn: day })} />
        <AutosaveText
          label={words.ref}
          description={words.refAbout}
          maxLength={300}
          value={themesRef}
          onSave={(text) => void change(id, { themesRef: text.trim() })}
        />
      </div>
    </>
  );
};
