import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addParcel, type ReceivedParcel } from '#renderer/db/parcel.ts';
import type { Choice } from '#renderer/db/with-choices.ts';
import { ConflictChoices } from '#renderer/parts/conflict-choices.tsx';
import { FileLines } from '#renderer/parts/file-exchange/file-lines.tsx';
import { firstChoice } from '#renderer/parts/first-choice.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { AccessWords } from '#shared/access/in-words.ts';
import { rowTitle } from '#shared/access/row-title.ts';
import type { Person } from '#shared/domain/person.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { standingTitle } from '#shared/templates/standing-agenda.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { linesOf } from './parcel-lines.ts';

interface ReadParcelProps {
  readonly received: ReceivedParcel;
  readonly workspace: Workspace;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** What the file from the other brings, to be looked at before anything is added. */
export const ReadParcel = ({ received, workspace, people, onClose }: ReadParcelProps) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = text.parcel.read;
  const { parcel, steps, conflicts } = received;
  const [choices, setChoices] = useState<readonly Choice[]>(() => conflicts.map(firstChoice));
  const [state, setState] = useState<'idle' | 'busy' | 'notAdded' | 'notSaved'>('idle');
  const nameOf = (id: string): string =>
    people.find((person) => person.id === id)?.name ?? text.access.values.unknown;
  const inWords: AccessWords = {
    workspace,
    form,
    names: new Map(people.map(({ id, name }) => [id, name])),
    related: new Map(parcel.rows.map(({ table, row }) => [`${table}/${row.id}`, row])),
  };
  const groups = linesOf(received, {
    text,
    nameOf,
    ruleOf: (table, row) => rowTitle(table, row, inWords),
    titleOf: (row) =>
      titleOf(row, (key) => standingTitle({ templateKey: key, title: null }, workspace, form)),
  });
  const hasNews = steps.length > 0 || conflicts.length > 0;
  const add = async (): Promise<void> => {
    setState('busy');
    const answer = await addParcel(received, choices);
    if (!answer.ok) return setState(answer.reason === 'changedSince' ? 'notAdded' : 'notSaved');
    onClose();
    sayWithUndo(words.added, answer.value);
  };
  return (
    <DialogBox
      heading={words.heading(nameOf(parcel.by))}
      closeLabel={words.close}
      size="large"
      place="top"
      onClose={onClose}
      actions={
        hasNews ? (
          <>
            <Button loading={state === 'busy'} onClick={() => void add()}>
              {state === 'busy' ? words.adding : words.add}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{words.close}</Button>
        )
      }
    >
      <p>{hasNews ? words.about(formatInstant(parcel.made, form)) : words.nothing}</p>
      {groups.map((group) => (
        <FileLines
          key={group.group}
          heading={words.groups[group.group]}
          lines={group.lines}
          more={words.more}
        />
      ))}
      <ConflictChoices
        conflicts={conflicts}
        choices={choices}
        words={inWords}
        onChange={(place, choice) => setChoices(choices.map((old, at) => (at === place ? choice : old)))}
      />
      <Left received={received} />
      {(state === 'notAdded' || state === 'notSaved') && (
        <Notice tone="danger" toneLabel={text.common.tones.danger}>
          {words[state]}
        </Notice>
      )}
    </DialogBox>
  );
};

/** What the file holds that is not added, and what one can do about it. */
const Left = ({ received: { left } }: Pick<ReadParcelProps, 'received'>) => {
  const words = useText().parcel.read;
  const reasons = ['locked', 'finished', 'otherVersion', 'notGenuine', 'unknownReference'] as const;
  if (left.length === 0) return null;
  const lines = reasons.flatMap((reason) => {
    const count = left.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [words.left[reason](count)];
  });
  return <FileLines heading={words.left.heading} lines={lines} more={words.more} />;
};

const titleOf = (row: AnyRow, standing: (key: string) => string): string => {
  const { title, templateKey } = row;
  if (typeof title === 'string') return title;
  return typeof templateKey === 'string' ? standing(templateKey) : '';
};
