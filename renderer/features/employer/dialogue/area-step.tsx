import { useRef } from 'react';
import { saveDialoguePoint } from '#renderer/db/repositories/dialogues.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { typedField } from '#renderer/parts/typed.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { DialogueArea } from '#shared/domain/dialogue.ts';
import { dialogueGuide } from '#shared/templates/dialogue-guide.ts';
import { fillTerms } from '#shared/templates/terminology.ts';
import { GoalList } from './goal-list.tsx';
import { OwnWords } from './own-words.tsx';
import type { RunningTalkProps } from './running-talk.tsx';
import { TakeAlong } from './take-along.tsx';
import styles from './talk.module.css';

interface AreaStepProps extends RunningTalkProps {
  readonly area: DialogueArea;
}

/** One area: what to talk about, what the last plan says, what they note, and what goes into the referat. */
export const AreaStep = ({ found, area, form, terms }: AreaStepProps) => {
  const { dialogues, employerWords } = useText();
  const words = dialogues.run;
  const { facts, plan, own } = found;
  const { id, state } = facts.dialogue;
  const guide = dialogueGuide[area];
  const text = facts.points.find((point) => point.area === area)?.text ?? '';
  const note = useRef<HTMLDivElement>(null);
  return (
    <>
      <header className={styles.stepHead}>
        <h2 tabIndex={-1}>{employerWords.dialogueAreas[area]}</h2>
        <p className={styles.quiet}>{fillTerms(guide.about[form], terms)}</p>
      </header>
      <section className={styles.part} aria-labelledby="talk-questions">
        <h3 id="talk-questions">{words.questions}</h3>
        <ul className={styles.questions}>
          {guide.questions.map((question) => (
            <li key={question[form]}>{fillTerms(question[form], terms)}</li>
          ))}
        </ul>
      </section>
      <GoalList plan={plan} area={area} form={form} />
      {state === 'finished' && <Notice>{words.finished}</Notice>}
      <div ref={note} className={styles.note} data-part="note">
        <NoteField
          label={words.note}
          description={words.noteAbout}
          rows={5}
          maxLength={50_000}
          value={text}
          {...typedField({ kind: 'dialoguePoint', dialogueId: id, area }, (written) =>
            saveDialoguePoint(id, area, { text: written }),
          )}
        />
        {state !== 'finished' && <TakeAlong dialogueId={id} first={guide.part} note={note} />}
      </div>
      {facts.mine !== null && <OwnWords dialogueId={id} area={area} own={own} />}
    </>
  );
};
