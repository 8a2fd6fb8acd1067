import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { addRuleFile, type ReceivedRuleFile } from '#renderer/db/repositories/rule-files.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import type { Choice } from '#renderer/db/with-choices.ts';
import { ConflictChoices } from '#renderer/parts/conflict-choices.tsx';
import { FileLines } from '#renderer/parts/file-exchange/file-lines.tsx';
import { firstChoice } from '#renderer/parts/first-choice.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { AccessWords } from '#shared/access/in-words.ts';
import { nameOf } from '#shared/access/row-title.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { ruleRowsIn } from '#shared/exchange/rule-file.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { ruleLinesOf } from './rule-lines.ts';

interface ReadRulesProps {
  readonly received: ReceivedRuleFile;
  readonly onClose: () => void;
}

/** What the file from the other brings, to be looked at before anything is added. */
export const ReadRules = ({ received, onClose }: ReadRulesProps) => {
  const text = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const people = useLiveQuery(listPeople);
  const workspace = useLiveQuery(readWorkspace);
  const [choices, setChoices] = useState<readonly Choice[]>(() => received.conflicts.map(firstChoice));
  const [state, setState] = useState<'idle' | 'busy' | 'notAdded' | 'notSaved'>('idle');
  if (people === undefined || workspace === undefined || workspace === null) return null;
  const common = text.parcel.read;
  const { file, steps, conflicts, isFinal } = received;
  const words = wordsFor(received, { people, workspace, form });
  const sender = nameOf(file.by, words);
  const hasNews = steps.length > 0 || conflicts.length > 0;
  const add = async (): Promise<void> => {
    setState('busy');
    const answer = await addRuleFile(received, choices);
    if (!answer.ok)
      return setState(answer.reason === 'notSaved' || answer.reason === 'diskFull' ? 'notSaved' : 'notAdded');
    onClose();
    if (isFinal) say(common.added);
    else sayWithUndo(common.added, answer.value);
  };
  return (
    <DialogBox
      heading={common.heading(sender)}
      closeLabel={common.close}
      size="large"
      place="top"
      onClose={onClose}
      actions={
        hasNews ? (
          <>
            <Button loading={state === 'busy'} onClick={() => void add()}>
              {state === 'busy' ? common.adding : common.add}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {common.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{common.close}</Button>
        )
      }
    >
      <p>{hasNews ? common.about(formatInstant(file.made, form)) : common.nothing}</p>
      {received.isNewKey && <Notice tone="warning">{text.evalFiles.read.newKey(sender)}</Notice>}
      {ruleLinesOf(received, words).map(({ group, lines }) => (
        <FileLines key={group} heading={text.ruleFiles.read.groups[group]} lines={lines} more={common.more} />
      ))}
      <ConflictChoices
        conflicts={conflicts}
        choices={choices}
        words={words}
        onChange={(place, choice) => setChoices(choices.map((old, at) => (at === place ? choice : old)))}
      />
      {received.left > 0 && <p>{text.ruleFiles.read.left(received.left)}</p>}
      {isFinal && <p>{text.ruleFiles.read.final}</p>}
      {(state === 'notAdded' || state === 'notSaved') && (
        <Notice tone="danger" toneLabel={text.common.tones.danger}>
          {common[state]}
        </Notice>
      )}
    </DialogBox>
  );
};

interface Facts {
  readonly people: readonly Person[];
  readonly workspace: Workspace;
  readonly form: WrittenForm;
}

/** Names and questions as they stand here; of what is new, as they stand in the file. */
const wordsFor = ({ file }: ReceivedRuleFile, { people, workspace, form }: Facts): AccessWords => ({
  workspace,
  form,
  names: new Map<string, string>(
    [...ruleRowsIn(file, 'people'), ...people].map(({ id, name }) => [id, name]),
  ),
  related: new Map(file.rows.map(({ table, row }) => [`${table}/${row.id}`, row])),
});
