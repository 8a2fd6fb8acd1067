import { useState } from 'react';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { put } from './acts.ts';
import { MinutesParts } from './minutes-text.tsx';
import type { StepProps } from './step-props.ts';

/** Puts the referat to both, as it will stand. */
export const PutDialog = ({ facts, onClose }: StepProps & { readonly onClose: () => void }) => {
  const { dialogues, common } = useText();
  const words = dialogues.minutes.putDialog;
  const [failure, setFailure] = useState<string | null>(null);
  const { draft } = facts.standing;
  const submit = async () => {
    const trouble = await put(facts.dialogue.id);
    setFailure(trouble);
    if (trouble !== null) return;
    onClose();
    focusHeadingIfLost();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{words.about}</p>
      {draft !== null && <MinutesParts minutes={draft} />}
      {failure !== null && <Notice tone="danger">{failure}</Notice>}
    </FormDialog>
  );
};
