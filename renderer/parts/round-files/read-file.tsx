import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ReceivedEvalFile } from '#renderer/db/repositories/eval-files.ts';
import { readAnyRound } from '#renderer/db/repositories/eval-rounds.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import type { Choice } from '#renderer/db/with-choices.ts';
import { ConflictChoices } from '#renderer/parts/conflict-choices.tsx';
import { FileLines } from '#renderer/parts/file-exchange/file-lines.tsx';
import { firstChoice } from '#renderer/parts/first-choice.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { addFile, isFinal } from './add.ts';
import { kindOfFile } from './file-kind.ts';
import { linesOf } from './file-lines.ts';
import { fileWords } from './file-words.ts';
import styles from './files.module.css';
import { OpenByFile } from './open-by-file.tsx';
import { useHolders } from './use-holders.ts';

interface ReadFileProps {
  readonly received: ReceivedEvalFile;
  readonly onClose: () => void;
}

/** What the file from the other brings, to be looked at before anything is added. Nothing of an answer is in the look. */
export const ReadFile = ({ received, onClose }: ReadFileProps) => {
  const text = useText();
  const people = useLiveQuery(listPeople);
  const workspace = useLiveQuery(readWorkspace);
  const [isOpening, setOpening] = useState(false);
  const [choices, setChoices] = useState<readonly Choice[]>(() => received.conflicts.map(firstChoice));
  if (people === undefined || workspace === undefined || workspace === null) return null;
  const names = new Map<string, string>([
    ...received.file.rows.flatMap(({ table, row }) =>
      table === 'people' && typeof row['name'] === 'string' ? [[row.id, row['name']] as const] : [],
    ),
    ...people.map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? text.access.values.unknown;
  const looking = { received, names, nameOf, workspace, choices, onChoose: setChoices, onClose };
  return isOpening ? (
    <OpenByFile received={received} choices={choices} nameOf={nameOf} onClose={onClose} />
  ) : (
    <Look {...looking} onOpen={() => setOpening(true)} />
  );
};

interface LookProps extends ReadFileProps {
  readonly names: ReadonlyMap<string, string>;
  readonly nameOf: (personId: string) => string;
  readonly workspace: Workspace;
  readonly choices: readonly Choice[];
  readonly onChoose: (choices: readonly Choice[]) => void;
  readonly onOpen: () => void;
}

const Look = (props: LookProps) => {
  const { received, names, nameOf, workspace, choices, onChoose, onOpen, onClose } = props;
  const text = useText();
  const words = fileWords(text, kindOfFile(received.file)).read;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly words: string | null }>(idle);
  const { file, conflicts, lacksOwnKey, toHold } = received;
  const hasNews = received.steps.length > 0 || conflicts.length > 0 || lacksOwnKey || toHold.length > 0;
  const add = async (): Promise<void> => {
    setState({ isBusy: true, words: null });
    const trouble = await addFile(received, { keys: new Map(), choices, nameOf });
    if (trouble !== null) return setState({ isBusy: false, words: trouble });
    onClose();
  };
  return (
    <DialogBox
      heading={words.heading(nameOf(file.by))}
      closeLabel={words.close}
      size="large"
      place="top"
      onClose={onClose}
      actions={
        hasNews ? (
          <>
            {lacksOwnKey ? (
              <Button onClick={onOpen}>{words.open}</Button>
            ) : (
              <Button loading={state.isBusy} onClick={() => void add()}>
                {state.isBusy ? words.adding : received.opens ? words.open : words.add}
              </Button>
            )}
            <Button variant="secondary" onClick={onClose}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{words.close}</Button>
        )
      }
    >
      <p>{hasNews ? words.about(formatInstant(file.made, form)) : words.nothing}</p>
      {received.isNewKey && <Notice tone="warning">{words.newKey(nameOf(file.by))}</Notice>}
      <Lines received={received} nameOf={nameOf} />
      {lacksOwnKey && <KeyHasCome received={received} nameOf={nameOf} />}
      {toHold.map(({ sealId, personId }) => (
        <p key={sealId}>{words.key.held(nameOf(personId))}</p>
      ))}
      <ConflictChoices
        conflicts={conflicts}
        choices={choices}
        words={{ workspace, form, names }}
        onChange={(place, choice) => onChoose(choices.map((old, at) => (at === place ? choice : old)))}
      />
      {received.left > 0 && <p>{words.left(received.left)}</p>}
      {received.setAside > 0 && <Notice tone="warning">{words.setAside(received.setAside)}</Notice>}
      {isFinal(received) && <p>{words.final}</p>}
      {state.words !== null && (
        <Notice tone="danger" toneLabel={text.common.tones.danger}>
          {state.words}
        </Notice>
      )}
    </DialogBox>
  );
};

const idle = { isBusy: false, words: null } as const;

interface PartProps {
  readonly received: ReceivedEvalFile;
  readonly nameOf: (personId: string) => string;
}

const Lines = ({ received, nameOf }: PartProps) => {
  const text = useText();
  const words = fileWords(text, kindOfFile(received.file)).read;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return linesOf(received, { text, form, nameOf }).map(({ group, lines }) => (
    <FileLines key={group} heading={words.groups[group]} lines={lines} more={words.more} />
  ));
};

/** The other has given their key: nothing of it is shown, or stored, before the own is given with it. */
const KeyHasCome = ({ received, nameOf }: PartProps) => {
  const words = fileWords(useText(), kindOfFile(received.file)).read;
  const { by, roundId } = received.file;
  const round = useLiveQuery(() => readAnyRound(roundId), [roundId]) ?? null;
  const [, ...guests] = useHolders(round) ?? [];
  return (
    <section className={styles.group}>
      <h3>{words.groups.envelopes}</h3>
      <p>{words.key.about(nameOf(by))}</p>
      <p>{words.key.own}</p>
      {guests.map(({ personId, name }) => (
        <p key={personId}>{words.key.ownWith(name)}</p>
      ))}
      <p>{words.key.thenSend(nameOf(by))}</p>
    </section>
  );
};
