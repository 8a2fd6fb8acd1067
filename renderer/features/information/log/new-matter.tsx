import { Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addMatter } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import { firstDayOf } from '#shared/domain/term-start.ts';
import { OwedTo } from './owed-to.tsx';
import type { Around } from './use-log.ts';

interface NewMatterProps {
  readonly around: Around;
  readonly onClose: () => void;
}

/** Something they are to be told, before anybody has been. It stands first in the log until they have. */
export const NewMatter = ({ around, onClose }: NewMatterProps) => {
  const { information, common, closing } = useText();
  const { newMatter: words, telling, matter } = information;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [owedTo, setOwedTo] = useState<RecipientGroup>('all');
  const [since, setSince] = useState<Day | null>(around.today);
  const [isAsked, setAsked] = useState(false);
  const dayFault = sinceFault(since, around);
  const save = async () => {
    setAsked(true);
    const name = title.trim();
    if (name === '' || since === null || dayFault !== null) return focusFault();
    const answer = await addMatter({ termId: around.term.id, title: name, text, owedTo, sinceOn: since });
    if (!accepted(answer)) return;
    announce(words.saved(name));
    onClose();
    go({ room: 'information', view: 'matter', id: answer.value });
  };
  const dayWords = {
    missing: matter.sinceMissing,
    ahead: matter.sinceAhead,
    before: closing.information.dayBeforeTerm,
  } as const;
  return (
    <FormDialog
      heading={words.heading}
      place="top"
      closeLabel={common.close}
      submitLabel={telling.save}
      cancelLabel={telling.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        label={words.title}
        data-autofocus=""
        autoComplete="off"
        maxLength={1_000}
        value={title}
        error={isAsked && title.trim() === '' && words.titleMissing}
        onChange={(event) => setTitle(event.target.value)}
      />
      <OwedTo value={owedTo} around={around} onChange={setOwedTo} />
      <DayField
        label={words.since}
        value={since}
        max={around.today}
        onChange={setSince}
        {...(isAsked && dayFault !== null ? { error: dayWords[dayFault] } : {})}
      />
      <Field>
        <Label>{telling.text}</Label>
        <Textarea
          rows={4}
          maxLength={100_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
};

/** The day somebody first knew is a day that has been, in the term. */
export const sinceFault = (
  since: Day | null,
  { today, term }: Pick<Around, 'today' | 'term'>,
): 'missing' | 'ahead' | 'before' | null => {
  if (since === null) return 'missing';
  if (since > today) return 'ahead';
  return since < firstDayOf(term) ? 'before' : null;
};
