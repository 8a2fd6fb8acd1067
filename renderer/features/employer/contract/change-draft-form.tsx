import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { NameField } from '#renderer/features/employer/parts/name-field.tsx';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { PersonnelMark } from '#renderer/features/employer/parts/personnel-mark.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { ContractChangeView } from '#shared/domain/contract-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { mark, propose, putChangeAway, writeChange } from './acts.ts';
import { changeAnchor } from './change-anchor.ts';
import { ChangeHeading } from './change-wording.tsx';
import type { ContractFacts } from './contract-facts.ts';
import styles from './contract.module.css';

export interface ChangeProps {
  readonly view: ContractChangeView;
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
}

/** A change as it is being written; it saves by itself, and is put to both when it is ready. */
export const ChangeDraftForm = ({ view, facts, workspace }: ChangeProps) => {
  const words = useText().contracts.changes;
  const fill = useFilled(workspace);
  const { change } = view;
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <article className={styles.change} data-state="draft" id={changeAnchor.id(change.id)}>
      <ChangeHeading view={view} facts={facts} />
      <NameField
        label={words.title}
        maxLength={1_000}
        value={change.title}
        missing={words.titleMissing}
        onSave={(title) => void writeChange(change.id, { title })}
      />
      <div className={styles.pair}>
        {(['before', 'after'] as const).map((field) => (
          <NoteField
            key={field}
            label={words[field]}
            rows={3}
            maxLength={20_000}
            value={change[field]}
            onSave={(text) => void writeChange(change.id, { [field]: text })}
          />
        ))}
      </div>
      <NoteField
        label={words.reason}
        rows={2}
        maxLength={20_000}
        value={change.reason}
        onSave={(reason) => void writeChange(change.id, { reason })}
      />
      <AutosaveText
        label={words.decision}
        description={fill(words.decisionAbout)}
        maxLength={300}
        value={change.decisionRef}
        onSave={(decisionRef) => void writeChange(change.id, { decisionRef })}
      />
      <PersonnelMark mark={change} workspace={workspace} onChange={(fields) => mark(change.id, fields)} />
      {failure !== null && <Notice tone="danger">{failure}</Notice>}
      <p className={styles.quiet}>{words.proposeAbout}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void propose(change.id, workspace).then(setFailure)}>{words.propose}</Button>
        <Button variant="tertiary" onClick={() => void putChangeAway(change.id)}>
          {words.remove}
        </Button>
      </div>
    </article>
  );
};
