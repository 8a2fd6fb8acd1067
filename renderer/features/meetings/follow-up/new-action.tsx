import { Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { add } from './act.ts';
import { personName } from './words.ts';

interface NewActionProps {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Follow-up that was agreed outside of a meeting. */
export const NewAction = ({ workspace, onClose }: NewActionProps) => {
  const words = useText().followUp.adding;
  const facts = useLiveQuery(readFacts);
  if (facts === undefined) return null;
  const [first] = facts.series;
  if (first === undefined)
    return (
      <Ask
        question={words.noSeries}
        confirmLabel={words.toSeries}
        cancelLabel={words.cancel}
        onConfirm={() => {
          onClose();
          go({ room: 'meetings', view: 'newSeries' });
        }}
        onCancel={onClose}
      />
    );
  return <ActionForm {...facts} first={first} workspace={workspace} onClose={onClose} />;
};

interface ActionFormProps extends NewActionProps {
  readonly series: readonly Series[];
  readonly first: Series;
  readonly people: readonly Person[];
}

const ActionForm = ({ series, first, people, workspace, onClose }: ActionFormProps) => {
  const { adding: words, pane } = useText().followUp;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [title, setTitle] = useState('');
  const [ownerId, setOwner] = useState<Person['id'] | ''>('');
  const [dueOn, setDue] = useState<Day | null>(null);
  const [seriesId, setSeries] = useState(first.id);
  const [isAsked, setAsked] = useState(false);
  const submit = async () => {
    if (title.trim() === '') return setAsked(true);
    const draft = { seriesId, title: title.trim(), dueOn, ownerId: ownerId === '' ? null : ownerId };
    if (await add(draft)) onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textfield
        label={pane.name}
        data-autofocus
        autoComplete="off"
        maxLength={1000}
        value={title}
        error={isAsked && title.trim() === '' ? pane.noName : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Choice
        label={pane.owner}
        value={ownerId}
        options={[
          { value: '', label: pane.nobody },
          ...people.map((person) => ({ value: person.id, label: personName(person, workspace, form) })),
        ]}
        onChange={setOwner}
      />
      <DayField label={pane.due} value={dueOn} onChange={setDue} />
      {series.length > 1 && (
        <Choice
          label={words.series}
          value={seriesId}
          options={series.map((one) => ({ value: one.id, label: seriesTitle(one, form) }))}
          onChange={setSeries}
        />
      )}
    </FormDialog>
  );
};

/** The weekly meeting first: there most is taken up again. */
const readFacts = async () => {
  const [term, people] = await Promise.all([currentTerm(), listPeople()]);
  const all = term === null ? [] : await listSeries(term.id);
  const active = all.filter(({ state }) => state === 'active');
  return {
    people,
    series: active.toSorted((a, b) => Number(b.kind === 'weekly') - Number(a.kind === 'weekly')),
  };
};
