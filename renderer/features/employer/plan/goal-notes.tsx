import { Button, Textfield } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useState, type FormEvent } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { GoalView } from '#shared/domain/plan-standing.ts';
import { planGoalStates, type GoalNote, type PlanGoalState } from '#shared/domain/result-plan.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { sayStanding, takeNote } from './acts.ts';
import styles from './plan.module.css';

/** What is said of the goal through the year, the latest first, and a line for what is to be said now. */
export const GoalNotes = ({ view: { goal, notes } }: { readonly view: GoalView }) => {
  const words = useText().resultPlans.notes;
  const heading = `goal-notes-${goal.id}`;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h4 id={heading}>{words.heading}</h4>
      {notes.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.entries}>
          {notes.toReversed().map((note) => (
            <NoteEntry key={note.id} note={note} />
          ))}
        </ul>
      )}
      <NewNote view={{ goal, notes }} />
    </section>
  );
};

const NoteEntry = ({ note }: { readonly note: GoalNote }) => {
  const { resultPlans, employerWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const day = formatDay(note.day, form, 'shortYear');
  return (
    <li className={styles.entry}>
      <span className={styles.said}>
        <span className={styles.quiet}>
          {`${capitalised(day)} · ${employerWords.planGoalStates[note.state]}`}
        </span>
        {note.text !== '' && <br />}
        {note.text}
      </span>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={resultPlans.notes.remove(day)}
        onClick={() => void takeNote(note)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </li>
  );
};

interface NewNoteState {
  readonly state: PlanGoalState;
  readonly day: Day | null;
  readonly text: string;
}

const NewNote = ({ view: { goal } }: { readonly view: Pick<GoalView, 'goal' | 'notes'> }) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.notes;
  const today = useToday();
  const [draft, setDraft] = useState<Partial<NewNoteState>>({});
  const [isRefused, setRefused] = useState(false);
  const { state = goal.state, day = today, text = '' } = draft;
  const change = (fields: Partial<NewNoteState>) => setDraft({ ...draft, ...fields });
  const fault = day === null ? words.dayMissing : day > today ? words.future : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (day === null || fault !== null) return setRefused(true);
    if (!(await sayStanding(goal.id, { state, day, text: text.trim() }))) return;
    setDraft({});
    setRefused(false);
  };
  return (
    <form className={styles.new} noValidate data-size="sm" onSubmit={(event) => void submit(event)}>
      <Choice
        label={words.state}
        value={state}
        options={planGoalStates.map((value) => ({
          value,
          label: capitalised(employerWords.planGoalStates[value]),
        }))}
        onChange={(next) => change({ state: next })}
      />
      <DayField
        label={words.day}
        value={day}
        error={isRefused && fault !== null ? fault : undefined}
        onChange={(next) => change({ day: next })}
      />
      <Textfield
        multiline
        rows={2}
        className={styles.wide ?? ''}
        label={words.text}
        maxLength={20_000}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={`${styles.buttons} ${styles.wide}`}>
        <Button type="submit" variant="secondary" data-size="sm">
          {words.add}
        </Button>
      </div>
    </form>
  );
};
