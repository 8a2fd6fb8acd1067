import { Button } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { savePreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { addToDialoguePoint } from '#renderer/db/repositories/dialogues.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { typedField } from '#renderer/parts/typed.ts';
import { flush } from '#renderer/stores/flush.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { DialogueArea } from '#shared/domain/dialogue.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import type { PreparedWords } from '#shared/exchange/dialogue-preparation.ts';
import { chosenText } from '#shared/text/chosen-text.ts';
import styles from './talk.module.css';

interface OwnWordsProps {
  readonly dialogueId: DialogueId;
  readonly area: DialogueArea;
  readonly own: PreparedWords;
}

/** What one has prepared about the area, folded until one opens it; only its writer has it, and shares what they choose. */
export const OwnWords = ({ dialogueId, area, own }: OwnWordsProps) => {
  const words = useText().dialogues.run.own;
  const { employerWords, dialogues } = useText();
  const [isOpen, setOpen] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const share = async () => {
    const field = pane.current?.querySelector('textarea');
    const text = field ? chosenText(field.value, field.selectionStart, field.selectionEnd) : '';
    if (text === '') return;
    await flush();
    const answer = await addToDialoguePoint(dialogueId, area, text);
    if (accepted(answer)) sayWithUndo(words.shared, answer.value);
  };
  const text = own[area] ?? '';
  return (
    <section className={styles.own} data-pane="own" aria-label={words.heading}>
      <Fold
        label={
          <>
            <PadlockLockedIcon aria-hidden />
            {words.heading}
          </>
        }
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <div ref={pane} className={styles.note}>
          <p className={styles.small}>{words.about}</p>
          {text === '' && <p className={styles.small}>{words.empty}</p>}
          <NoteField
            label={dialogues.prepare.field(employerWords.dialogueAreas[area])}
            rows={4}
            maxLength={20_000}
            value={text}
            {...typedField({ kind: 'preparation', dialogueId, area }, (written) =>
              savePreparation(dialogueId, area, written),
            )}
          />
          {text.trim() !== '' && (
            <div className={styles.buttons}>
              <Button variant="secondary" data-size="sm" onClick={() => void share()}>
                {words.share}
              </Button>
            </div>
          )}
        </div>
      </Fold>
    </section>
  );
};
