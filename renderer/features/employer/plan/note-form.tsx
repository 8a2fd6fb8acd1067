import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import type { GoalNoteDraft } from '#renderer/db/repositories/goal-notes.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { planGoalStates, type PlanGoalState } from '#shared/domain/result-plan.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { useUnsaved } from './use-unsaved.ts';
import styles from './plan.module.css';

interface NoteFormProps {
  /** Tells what is being written from what is written elsewhere. */
  readonly id: string;
  /** What stands in it at first. */
  readonly initial: Said;
  readonly submitLabel: string;
  /** Answers whether it was stored. */
  readonly onSubmit: (draft: GoalNoteDraft) => Promise<boolean>;
  /** Left out: it cannot be closed. */
  readonly onCancel?: () => void;
}

interface Said {
  readonly state: PlanGoalState;
  readonly day: Day | null;
  readonly text: string;
}

/** Where a goal stands, on which day, and a word about it. A day to come is told and not stored. */
export const NoteForm = ({ id, initial, submitLabel, onSubmit, onCancel }: NoteFormProps) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.notes;
  const today = useToday();
  // What is not touched follows what stands outside: the state of the goal, and the day.
  const [draft, setDraft] = useState<Partial<Omit<Said, 'text'>>>({});
  const { text, write, forget } = useUnsaved(id, initial.text);
  const [isRefused, setRefused] = useState(false);
  const { state, day } = { ...initial, ...draft };
  const fault = day === null ? words.dayMissing : day > today ? words.future : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (day === null || fault !== null) return setRefused(true);
    if (!(await onSubmit({ state, day, text: text.trim() }))) return;
    setDraft({});
    forget();
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
        onChange={(next) => setDraft({ ...draft, state: next })}
      />
      <DayField
        label={words.day}
        value={day}
        error={isRefused && fault !== null ? fault : undefined}
        onChange={(next) => setDraft({ ...draft, day: next })}
      />
      <Textfield
        multiline
        rows={2}
        className={styles.wide ?? ''}
        label={words.text}
        maxLength={20_000}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <div className={`${styles.buttons} ${styles.wide}`}>
        <Button type="submit" variant="secondary" data-size="sm">
          {submitLabel}
        </Button>
        {onCancel !== undefined && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => {
              forget();
              onCancel();
            }}
          >
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
};
