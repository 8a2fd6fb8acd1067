import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addInitiative } from '#renderer/db/repositories/initiatives.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { initiativeKinds, type InitiativeKind } from '#shared/domain/initiative.ts';
import { capitalised } from '#shared/templates/terminology.ts';

interface NewDialogProps {
  readonly termId: TermId;
  readonly onClose: () => void;
}

/** What the new work is and of which kind; the rest is written on its own page. */
export const NewDialog = ({ termId, onClose }: NewDialogProps) => {
  const { initiatives, developmentWords } = useText();
  const words = initiatives.dialog;
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<InitiativeKind>('network');
  const [isTried, setTried] = useState(false);
  const isMissing = title.trim() === '';
  const save = async () => {
    setTried(true);
    if (isMissing) return;
    const answer = await addInitiative(termId, { title: title.trim(), kind });
    if (!accepted(answer)) return;
    announce(initiatives.added(title.trim()));
    onClose();
    go({ room: 'development', view: 'initiative', id: answer.value });
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.title}
        autoComplete="off"
        maxLength={1_000}
        value={title}
        error={isTried && isMissing ? words.noTitle : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Choice
        label={words.kind}
        description={initiatives.kindAbouts[kind]}
        value={kind}
        options={initiativeKinds.map((value) => ({
          value,
          label: capitalised(developmentWords.initiativeKinds[value]),
        }))}
        onChange={setKind}
      />
    </FormDialog>
  );
};
