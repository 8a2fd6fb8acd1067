import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addCase } from '#renderer/db/repositories/grey-cases.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';

/** A title has room for this many letters. */
const mostLetters = 300;

/** Names a case of their own; its story is written where it is shown. */
export const NewCaseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { greyCases, common } = useText();
  const words = greyCases.dialog;
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async () => {
    if (title.trim() === '') return setMissing(true);
    const answer = await addCase({ title: title.trim(), story: '', law: '' });
    if (!accepted(answer)) return;
    announce(words.added(title.trim()));
    onClose();
    go({ room: 'rules', view: 'case', id: answer.value });
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      size="small"
      onSubmit={submit}
      onClose={onClose}
    >
      <Textfield
        data-autofocus=""
        label={words.title}
        description={words.about}
        maxLength={mostLetters}
        value={title}
        error={isMissing && title.trim() === '' ? words.missing : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
    </FormDialog>
  );
};
