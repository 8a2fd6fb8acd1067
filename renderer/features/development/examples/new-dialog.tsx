import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addExample } from '#renderer/db/repositories/good-examples.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { exampleOrigins, type ExampleOrigin } from '#shared/domain/good-example.ts';
import { capitalised } from '#shared/templates/terminology.ts';

/** What the example is about and where it comes from; the rest is written on its own page. */
export const NewDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { goodExamples, developmentWords } = useText();
  const words = goodExamples.dialog;
  const [title, setTitle] = useState('');
  const [origin, setOrigin] = useState<ExampleOrigin>('own');
  const [isTried, setTried] = useState(false);
  const isMissing = title.trim() === '';
  const save = async () => {
    setTried(true);
    if (isMissing) return;
    const answer = await addExample({ title: title.trim(), origin });
    if (!accepted(answer)) return;
    announce(goodExamples.added(title.trim()));
    onClose();
    go({ room: 'development', view: 'example', id: answer.value });
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
      <RadioCards
        label={words.origin}
        value={origin}
        options={exampleOrigins
          .filter((value) => value !== 'received')
          .map((value) => ({
            value,
            label: capitalised(developmentWords.exampleOrigins[value]),
            about: words.originAbouts[value],
          }))}
        onChange={setOrigin}
      />
    </FormDialog>
  );
};
