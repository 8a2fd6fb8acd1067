import { Button, Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { MarkAdvice } from '#renderer/features/employer/parts/mark-advice.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { minutesParts, type DialogueMinutes } from '#shared/domain/dialogue.ts';
import { beginAnew, saveTyped, write } from './acts.ts';
import { EarlierMinutes, MinutesText } from './minutes-text.tsx';
import { MinutesWaiting } from './minutes-waiting.tsx';
import { PutDialog } from './put-dialog.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** The referat in its four parts: written, put to both, approved, and written anew with a reason. */
export const MinutesStep = (props: StepProps) => {
  const { facts } = props;
  const words = useText().dialogues.minutes;
  const { standing, dialogue } = facts;
  const { inForce, waiting, draft } = standing;
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      {waiting !== null && <MinutesWaiting {...props} view={waiting} />}
      {inForce !== null && <MinutesText {...props} view={inForce} />}
      {draft !== null && <DraftFields {...props} draft={draft} />}
      {draft === null && waiting === null && (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={() => void beginAnew(dialogue.id)}>
            {inForce === null ? words.begin : words.anew}
          </Button>
          {inForce !== null && <span className={styles.small}>{words.anewAbout}</span>}
        </div>
      )}
      <EarlierMinutes {...props} />
    </>
  );
};

const DraftFields = (props: StepProps & { readonly draft: DialogueMinutes }) => {
  const { facts, draft } = props;
  const { dialogues, closing } = useText();
  const words = dialogues.minutes;
  const [isPutting, setPutting] = useState(false);
  const { id } = facts.dialogue;
  const isRenewal = facts.standing.inForce !== null;
  const put = async () => {
    if (await saveTyped()) setPutting(true);
  };
  return (
    <div className={styles.part}>
      {isRenewal && <h3>{words.draftOfNew(draft.number)}</h3>}
      {minutesParts.map((part) => (
        <NoteField
          key={part}
          label={words.parts[part]}
          rows={4}
          maxLength={50_000}
          value={draft[part]}
          onSave={(text) => void write(id, { [part]: text })}
        />
      ))}
      <NoteField
        label={words.participants}
        description={words.participantsAbout}
        rows={5}
        maxLength={5_000}
        value={draft.participants}
        onSave={(participants) => void write(id, { participants })}
      />
      {isRenewal && (
        <AutosaveText
          multiline
          rows={2}
          label={words.reason}
          description={words.reasonAbout}
          maxLength={20_000}
          value={draft.reason}
          onSave={(reason) => void write(id, { reason })}
        />
      )}
      <Details data-size="sm">
        <Details.Summary>{words.access(closing.mark.statuses[draft.access])}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={draft} goesToElected onChange={(mark) => write(id, mark)} />
          <MarkAdvice
            mark={draft}
            terms={props.terms}
            form={props.form}
            isMinutes
            onUse={(mark) => void write(id, mark)}
          />
        </Details.Content>
      </Details>
      <div className={styles.buttons}>
        <Button onClick={() => void put()}>{words.propose}</Button>
      </div>
      {isPutting && <PutDialog {...props} onClose={() => setPutting(false)} />}
    </div>
  );
};
