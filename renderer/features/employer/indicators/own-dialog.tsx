import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addIndicator } from '#renderer/db/repositories/indicators.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';

/** One of their own: what it is called, and what it is counted in. The rest is written on its page. */
export const OwnDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { own: words, page, said } = useText().indicators;
  const [title, setTitle] = useState('');
  const [unit, setUnit] = useState('');
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (title.trim() === '') return;
    const answer = await addIndicator({ title, unit: unit.trim(), decimals: 1 });
    if (!accepted(answer)) return;
    announce(said.added(title.trim()));
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      size="small"
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.title}
        autoComplete="off"
        maxLength={300}
        value={title}
        error={isTried && title.trim() === '' ? words.noTitle : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Textfield
        label={words.unit}
        description={page.unitAbout}
        autoComplete="off"
        maxLength={60}
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
      />
    </FormDialog>
  );
};
