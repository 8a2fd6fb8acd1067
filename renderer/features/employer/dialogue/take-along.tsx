import { Button } from '@digdir/designsystemet-react';
import { useState, type RefObject } from 'react';
import { flush } from '#renderer/stores/flush.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { minutesParts, type MinutesPart } from '#shared/domain/dialogue.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import { chosenText } from '#shared/text/chosen-text.ts';
import { takeAlong } from './acts.ts';
import styles from './talk.module.css';

interface TakeAlongProps {
  readonly dialogueId: DialogueId;
  /** The part that is proposed. */
  readonly first: MinutesPart;
  /** Holds the field that is taken from. */
  readonly note: RefObject<HTMLElement | null>;
}

/** «Ta med i referatet»: the chosen lines of the note, or all of it, into a part of the referat. Nothing goes by itself. */
export const TakeAlong = ({ dialogueId, first, note }: TakeAlongProps) => {
  const { dialogues } = useText();
  const words = dialogues.run;
  const [part, setPart] = useState(first);
  const take = async () => {
    const field = note.current?.querySelector('textarea');
    const text = field ? chosenText(field.value, field.selectionStart, field.selectionEnd) : '';
    if (text === '') return say(words.nothing);
    await flush();
    await takeAlong(dialogueId, part, text);
  };
  return (
    <div className={styles.take}>
      <Choice
        label={words.takePart}
        value={part}
        options={minutesParts.map((value) => ({ value, label: dialogues.minutes.parts[value] }))}
        onChange={setPart}
      />
      <Button variant="secondary" data-size="sm" aria-describedby="take-about" onClick={() => void take()}>
        {words.take}
      </Button>
      <p id="take-about" className={styles.small}>
        {words.takeAbout}
      </p>
    </div>
  );
};
