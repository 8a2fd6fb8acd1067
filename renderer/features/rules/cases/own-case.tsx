import { Button, Details } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { changeCase, removeCase, type CaseDraft } from '#renderer/db/repositories/grey-cases.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { pasteText } from '#renderer/parts/paste-text.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { go } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { longestStory } from '#shared/domain/exercise.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import styles from './cases.module.css';

/** Characters of what they write of the law. */
const longestLaw = 5_000;

/** A case of their own, to write; it saves by itself. What was answered about it stands as it was put to both. */
export const OwnCase = ({ own }: { readonly own: GreyCase }) => {
  const words = useText().greyCases.edit;
  const save = saveTo(own);
  const saveTitle = (title: string) =>
    title.trim() === '' ? say(words.titleMissing, { tone: 'danger' }) : void save({ title: title.trim() });
  return (
    <>
      <AutosaveText label={words.title} maxLength={300} value={own.title} onSave={saveTitle} />
      <LongText
        label={words.story}
        about={words.storyAbout}
        rows={8}
        most={longestStory}
        value={own.story}
        onSave={(story) => save({ story })}
      />
      <LongText
        label={words.law}
        about={words.lawAbout}
        rows={3}
        most={longestLaw}
        value={own.law}
        onSave={(law) => save({ law })}
      />
    </>
  );
};

interface LongTextProps {
  readonly label: string;
  readonly about: string;
  readonly rows: number;
  readonly most: number;
  readonly value: string;
  readonly onSave: (text: string) => unknown;
}

/** Says how much room is left, and takes no more than there is: what is pasted and does not fit is told, not cut. */
const LongText = ({ label, about, rows, most, value, onSave }: LongTextProps) => {
  const { under, over } = useText().greyCases.edit;
  return (
    <AutosaveText
      multiline
      label={label}
      description={about}
      rows={rows}
      maxLength={most}
      counter={{ limit: most, under, over }}
      value={value}
      onSave={onSave}
      onPaste={(event) => pasteText(event, most)}
    />
  );
};

/** Who may see it, what has happened, and the way to the bin: last on the page. */
export const OwnCaseMore = ({ own }: { readonly own: GreyCase }) => {
  const words = useText().greyCases.edit;
  const people = useLiveQuery(listPeople);
  return (
    <div>
      <Details>
        <Details.Summary>{words.access}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={own} onChange={saveTo(own)} />
        </Details.Content>
      </Details>
      <Details>
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          {people !== undefined && <RowHistory id={own.id} people={people} />}
        </Details.Content>
      </Details>
      <div className={styles.buttons}>
        <Button variant="tertiary" data-size="sm" onClick={() => void remove(own)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
};

const saveTo =
  ({ id }: GreyCase) =>
  async (change: Partial<CaseDraft & AccessMark>) =>
    accepted(await changeCase(id, change));

const remove = async ({ id, title }: GreyCase): Promise<void> => {
  const answer = await removeCase(id);
  if (!accepted(answer)) return;
  go({ room: 'rules', view: 'cases' });
  sayWithUndo(currentText().greyCases.edit.removed(title), answer.value);
};
