import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { GoalView } from '#shared/domain/plan-standing.ts';
import type { GoalNote } from '#shared/domain/result-plan.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { rewriteNote, sayStanding, takeNote } from './acts.ts';
import { NoteForm } from './note-form.tsx';
import { useRegainedFocus } from './use-regained-focus.ts';
import styles from './plan.module.css';

/** What is said of the goal through the year, the latest first, and a line for what is to be said now. */
export const GoalNotes = ({ view: { goal, notes } }: { readonly view: GoalView }) => {
  const words = useText().resultPlans.notes;
  const today = useToday();
  const section = useRef<HTMLElement>(null);
  useRegainedFocus(section, notes.map(({ id }) => id).join(), 'h3');
  const heading = `goal-notes-${goal.id}`;
  return (
    <section ref={section} className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      {notes.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.entries}>
          {notes.toReversed().map((note) => (
            <NoteEntry key={note.id} note={note} />
          ))}
        </ul>
      )}
      <NoteForm
        id={goal.id}
        initial={{ state: goal.state, day: today, text: '' }}
        submitLabel={words.add}
        onSubmit={(draft) => sayStanding(goal.id, draft)}
      />
    </section>
  );
};

const NoteEntry = ({ note }: { readonly note: GoalNote }) => {
  const words = useText().resultPlans.notes;
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useRegainedFocus(row, String(isOpen), isOpen ? 'select' : 'button');
  const close = () => setOpen(false);
  return (
    <li ref={row} className={styles.entry}>
      {isOpen ? (
        <NoteForm
          id={note.id}
          initial={note}
          submitLabel={words.save}
          onSubmit={async (draft) => {
            const isStored = await rewriteNote(note, draft);
            if (isStored) close();
            return isStored;
          }}
          onCancel={close}
        />
      ) : (
        <NoteText note={note} onOpen={() => setOpen(true)} />
      )}
    </li>
  );
};

const NoteText = ({ note, onOpen }: { readonly note: GoalNote; readonly onOpen: () => void }) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.notes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const day = formatDay(note.day, form, 'shortYear');
  return (
    <>
      <span className={styles.said}>
        <span className={styles.quiet}>
          {`${capitalised(day)} · ${employerWords.planGoalStates[note.state]}`}
        </span>
        {note.text !== '' && <br />}
        {note.text}
      </span>
      <span className={styles.acts}>
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.change(day)}
          onClick={onOpen}
        >
          <PencilIcon aria-hidden />
        </Button>
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.remove(day)}
          onClick={() => void takeNote(note)}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </span>
    </>
  );
};
