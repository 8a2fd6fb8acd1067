import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { readAction } from '#renderer/db/repositories/actions.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SidePane } from '#renderer/ui/side-pane.tsx';
import { actionStates, type Action } from '#shared/domain/action.ts';
import type { ActionId } from '#shared/domain/id.ts';
import { holderOf } from '#shared/domain/owed.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { bin, change, closeAction, setState } from './act.ts';
import { ActionOrigin } from './action-origin.tsx';
import { withSurroundings, type Entry } from './entry.ts';
import styles from './follow-up.module.css';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { personName } from './words.ts';

interface ActionPaneProps {
  readonly id: string;
  readonly workspace: Workspace;
}

/** Everything about one follow-up, and everything that can be done with it. */
export const ActionPane = ({ id, workspace }: ActionPaneProps) => {
  const words = useText().followUp.pane;
  const read = useLiveQuery(() => readPane(id), [id]);
  if (read === undefined) return null;
  const { entry, people } = read;
  if (entry === null)
    return (
      <SidePane heading={words.close} closeLabel={words.close} onClose={closeAction}>
        <p>{words.missing}</p>
        <Button variant="secondary" data-size="sm" onClick={() => go({ room: 'bin' })}>
          {words.toBin}
        </Button>
      </SidePane>
    );
  const { action } = entry;
  return (
    <SidePane heading={action.title} closeLabel={words.close} onClose={closeAction}>
      <div className={styles.pane} data-size="sm">
        <StateField action={action} people={people} />
        <Fields action={action} people={people} workspace={workspace} />
        <ActionOrigin entry={entry} workspace={workspace} />
        <div className={styles.folded}>
          <Details data-size="sm">
            <Details.Summary>{words.history}</Details.Summary>
            <Details.Content>
              <RowHistory id={action.id} people={people} />
            </Details.Content>
          </Details>
        </div>
        <BinButton action={action} />
      </div>
    </SidePane>
  );
};

const readPane = async (
  id: string,
): Promise<{ readonly entry: Entry | null; readonly people: readonly Person[] }> => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an address may hold anything; then nothing is found
  const [action, people] = await Promise.all([readAction(id as ActionId), listPeople()]);
  if (action === null) return { entry: null, people };
  const [entry = null] = await withSurroundings([action], people);
  return { entry, people };
};

const StateField = ({ action, people }: { readonly action: Action; readonly people: readonly Person[] }) => {
  const { followUp, meetingWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = followUp.pane;
  const doer = people.find(({ id }) => id === action.doneBy)?.name ?? null;
  return (
    <div className={styles.field}>
      <Segmented
        label={words.state}
        value={action.state}
        options={actionStates.map((state) => ({ value: state, label: meetingWords.actionStates[state] }))}
        onChange={(state) => void setState(action, state)}
      />
      {action.doneAt !== null && (
        <p className={styles.quiet}>{words.doneBy(formatInstant(action.doneAt, form), doer)}</p>
      )}
    </div>
  );
};

interface FieldsProps {
  readonly action: Action;
  readonly people: readonly Person[];
  readonly workspace: Workspace;
}

const Fields = ({ action, people, workspace }: FieldsProps) => {
  const words = useText().followUp.pane;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const saveTitle = (title: string) =>
    title.trim() === '' ? undefined : change(action.id, { title: title.trim() });
  return (
    <>
      <AutosaveText label={words.name} value={action.title} maxLength={1000} onSave={saveTitle} />
      <Choice
        label={words.owner}
        value={holderOf(action, people)?.id ?? ''}
        options={[
          { value: '', label: words.nobody },
          ...people.map((person) => ({ value: person.id, label: personName(person, workspace, form) })),
        ]}
        onChange={(ownerId) => void change(action.id, { ownerId: ownerId === '' ? null : ownerId })}
      />
      <DayField
        label={words.due}
        value={action.dueOn}
        onChange={(dueOn) => void change(action.id, { dueOn })}
      />
      <AutosaveText
        label={words.note}
        value={action.note}
        multiline
        maxLength={50_000}
        onSave={(note) => change(action.id, { note })}
      />
    </>
  );
};

const BinButton = ({ action }: { readonly action: Action }) => {
  const words = useText().followUp.commands;
  const putInBin = () => {
    closeAction();
    void bin(action);
  };
  return (
    <div className={styles.actions}>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={putInBin}>
        <TrashIcon aria-hidden />
        {words.bin}
      </Button>
    </div>
  );
};
