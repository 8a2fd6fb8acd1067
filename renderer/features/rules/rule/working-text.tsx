import { Button, Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { saveTyped, write } from './acts.ts';
import { Changes } from './changes.tsx';
import { ProposeDialog, type ProposalText } from './propose-dialog.tsx';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** So many letters an answer has room for. */
const mostLetters = 20_000;

/** The answer as the two work on it, and the way to have it approved. */
export const WorkingText = ({ facts }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule.work;
  const { view } = facts;
  const { inForce, waiting } = view;
  const text = view.rule?.text ?? '';
  const isSame = inForce !== null && text.trim() === inForce.version.text.trim();
  const isChanged = inForce !== null && text.trim() !== '' && !isSame;
  return (
    <section className={styles.part} aria-labelledby="working-text">
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
      {isChanged && (
        <Details data-size="sm">
          <Details.Summary>{words.changes}</Details.Summary>
          <Details.Content>
            <Changes before={inForce.version.text} after={text} />
          </Details.Content>
        </Details>
      )}
      <Buttons facts={facts} isSame={isSame} />
    </section>
  );
};

const Buttons = ({ facts, isSame }: { readonly facts: RuleFacts; readonly isSame: boolean }) => {
  const words = useText().rules.rule.work;
  const { view } = facts;
  const { inForce, waiting } = view;
  const text = view.rule?.text ?? '';
  const [isProposing, setProposing] = useState(false);
  // What was written in the dialog stands there again when it was closed by mistake.
  const [draft, setDraft] = useState<ProposalText | null>(null);
  const begin = async () => {
    if (await saveTyped()) setProposing(true);
  };
  return (
    <div className={styles.buttons}>
      {waiting.length === 0 && (
        <Button variant={isSame ? 'secondary' : 'primary'} data-size="sm" onClick={() => void begin()}>
          {isSame ? words.proposeSame : words.propose}
        </Button>
      )}
      {inForce !== null && text.trim() === '' && (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => void write(view, { text: inForce.version.text })}
        >
          {words.fromInForce}
        </Button>
      )}
      {isProposing && (
        <ProposeDialog
          facts={facts}
          draft={draft}
          onDraft={setDraft}
          onDone={() => setDraft(null)}
          onClose={() => setProposing(false)}
        />
      )}
    </div>
  );
};
