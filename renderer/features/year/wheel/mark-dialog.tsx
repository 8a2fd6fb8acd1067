import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { yearMarkStates, type YearMarkState } from '#shared/domain/year-event.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { markDate } from './acts.ts';

interface MarkDialogProps {
  readonly termId: TermId;
  readonly date: WheelDate;
  readonly people: readonly Person[];
  /** What was asked for; an earlier mark stands before it. */
  readonly state: YearMarkState;
  readonly onClose: () => void;
}

/** That a date of the law is met, or does not apply here, with a note. */
export const MarkDialog = ({ termId, date, people, state: asked, onClose }: MarkDialogProps) => {
  const { yearWheel, developmentWords } = useText();
  const words = yearWheel.mark;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { mark, law, title } = date;
  const [state, setState] = useState<YearMarkState>(asked);
  const [doneOn, setDoneOn] = useState<Day | null>(mark === null ? today : mark.doneOn);
  const [note, setNote] = useState(mark?.note ?? '');
  const isAhead = state === 'met' && doneOn !== null && doneOn > today;
  const save = async () => {
    if (isAhead) return focusFault();
    const day = state === 'met' ? doneOn : null;
    if (await markDate(termId, date, { state, doneOn: day, note: note.trim() })) onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{law === null ? title : words.about(title, sourceLine(law, form))}</p>
      <Segmented
        label={words.state}
        value={state}
        options={yearMarkStates.map((value) => ({
          value,
          label: capitalised(developmentWords.yearMarkStates[value]),
        }))}
        onChange={setState}
      />
      {state === 'met' && (
        <DayField
          label={words.doneOn}
          value={doneOn}
          error={isAhead ? words.ahead : undefined}
          onChange={setDoneOn}
        />
      )}
      <Textfield
        multiline
        rows={3}
        label={words.note}
        description={state === 'met' ? words.noteMet : words.noteNot}
        maxLength={20_000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {mark !== null && <RowHistory id={mark.id} people={people} />}
    </FormDialog>
  );
};
