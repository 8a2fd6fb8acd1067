import { Button, Details } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { write } from './acts.ts';
import { Changes } from './changes.tsx';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** So many letters an answer has room for. */
const mostLetters = 20_000;

interface WorkingTextProps {
  readonly facts: RuleFacts;
  /** Somebody has asked for the field. */
  readonly takesFocus: boolean;
  /** Buttons: what can be done with it. */
  readonly children?: ReactNode;
}

/** The answer as the two work on it. */
export const WorkingText = ({ facts, takesFocus, children }: WorkingTextProps) => {
  const words = useText().rules.rule.work;
  const { view } = facts;
  const { inForce, waiting } = view;
  const text = view.rule?.text ?? '';
  const isSame = inForce !== null && text.trim() === inForce.version.text.trim();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) part.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  return (
    <section ref={part} className={styles.part} aria-labelledby="working-text">
      <h2 id="working-text">{words.heading}</h2>
      <NoteField
        label={words.label}
        description={words.about}
        rows={7}
        maxLength={mostLetters}
        value={text}
        onSave={(written) => void write(view, { text: written })}
      />
      {isSame && <p className={styles.quiet}>{words.same}</p>}
      {waiting.length > 0 && <p className={styles.quiet}>{words.frozen}</p>}
      {inForce !== null && text.trim() !== '' && !isSame && (
        <Details data-size="sm">
          <Details.Summary>{words.changes}</Details.Summary>
          <Details.Content>
            <Changes before={inForce.version.text} after={text} />
          </Details.Content>
        </Details>
      )}
      <div className={styles.buttons}>
        {children}
        {inForce !== null && text.trim() === '' && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => void write(view, { text: inForce.version.text })}
          >
            {words.fromInForce}
          </Button>
        )}
      </div>
    </section>
  );
};
