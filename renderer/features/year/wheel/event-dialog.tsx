import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeYearEvent } from '#renderer/db/repositories/year-events.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import type { Person } from '#shared/domain/person.ts';
import type { YearEvent } from '#shared/domain/year-event.ts';
import { EventFields } from './event-fields.tsx';
import { draftOf, faultsOf, keepEvent } from './event-form.ts';

interface EventDialogProps {
  readonly wheel: WheelFacts;
  readonly people: readonly Person[];
  /** Null: a new one. */
  readonly event: YearEvent | null;
  readonly onClose: () => void;
}

/** An own event: what, when, whether it comes back; for one that is kept also who may see it and its history. */
export const EventDialog = ({ wheel, people, event, onClose }: EventDialogProps) => {
  const words = useText().yearWheel.event;
  const [draft, setDraft] = useState(() => draftOf(event));
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(draft, wheel.term);
  const save = async () => {
    setTried(true);
    if (faults !== null) return focusFault();
    if (!(await keepEvent(draft, event, wheel.term))) return;
    announce(words.saved(draft.title.trim()));
    onClose();
  };
  return (
    <FormDialog
      heading={event === null ? words.headingAdd : words.headingChange}
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.title}
        autoComplete="off"
        maxLength={1_000}
        value={draft.title}
        error={isTried && faults?.title ? words[faults.title] : undefined}
        onChange={(change) => setDraft({ ...draft, title: change.target.value })}
      />
      <EventFields
        draft={draft}
        faults={isTried ? faults : null}
        term={wheel.term}
        onChange={(fields) => setDraft((before) => ({ ...before, ...fields }))}
      />
      {event !== null && <Kept id={event.id} wheel={wheel} people={people} />}
    </FormDialog>
  );
};

/** What is kept as it is changed: who may see it, and what has happened to it. */
const Kept = ({
  id,
  wheel,
  people,
}: Pick<EventDialogProps, 'wheel' | 'people'> & { readonly id: YearEvent['id'] }) => {
  const event = wheel.events.find((one) => one.id === id);
  if (event === undefined) return null;
  return (
    <>
      <AccessMarkFields mark={event} onChange={(mark) => void changeYearEvent(id, mark).then(accepted)} />
      <RowHistory id={id} people={people} />
    </>
  );
};
