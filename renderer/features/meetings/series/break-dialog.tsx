import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addBreak, changeBreak } from '#renderer/db/repositories/breaks.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Break } from '#shared/domain/break.ts';
import type { TermId } from '#shared/domain/id.ts';
import styles from './series.module.css';

interface BreakDialogProps {
  readonly termId: TermId;
  /** Null: a new one. */
  readonly known: Break | null;
  readonly onClose: () => void;
}

/** The first and the last day on which they do not meet. */
export const BreakDialog = ({ termId, known, onClose }: BreakDialogProps) => {
  const words = useText().meetings.breaks;
  const today = useToday();
  const [title, setTitle] = useState(known?.title ?? '');
  const [firstDay, setFirstDay] = useState(known?.firstDay ?? null);
  const [lastDay, setLastDay] = useState(known?.lastDay ?? null);
  const [isTried, setTried] = useState(false);
  const isWrong = firstDay !== null && lastDay !== null && lastDay < firstDay;
  const lacks = isTried && (firstDay === null || lastDay === null);
  const save = async () => {
    setTried(true);
    if (firstDay === null || lastDay === null || isWrong) return;
    const fields = { firstDay, lastDay, title: title.trim() === '' ? words.untitled : title.trim() };
    if (known === null) {
      const answer = await addBreak({ ...fields, termId }, today);
      if (!accepted(answer)) return;
      sayWithUndo(words.added(fields.title), answer.value.commitId);
    } else {
      const answer = await changeBreak(known.id, fields, today);
      if (!accepted(answer)) return;
      sayWithUndo(words.changed(fields.title), answer.value);
    }
    onClose();
  };
  return (
    <FormDialog
      heading={known === null ? words.add : words.change}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.title}
        description={words.titleHint}
        value={title}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className={styles.line}>
        <DayField
          label={words.from}
          value={firstDay}
          onChange={setFirstDay}
          {...(lacks && firstDay === null && { error: words.noDays })}
        />
        <DayField
          label={words.to}
          value={lastDay}
          onChange={setLastDay}
          {...(isWrong && { error: words.wrongWay })}
          {...(lacks && lastDay === null && firstDay !== null && { error: words.noDays })}
        />
      </div>
    </FormDialog>
  );
};
