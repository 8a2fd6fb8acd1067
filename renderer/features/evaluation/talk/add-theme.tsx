import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { ThemeDraft } from '#renderer/db/repositories/eval-themes.ts';
import type { EvalThemeId } from '#shared/domain/id.ts';
import { putTheme } from './acts.ts';
import type { OpenTalk } from './use-talk.ts';

interface AddThemeProps {
  readonly talk: OpenTalk;
  readonly onAdded: (id: EvalThemeId) => void;
  readonly onClose: () => void;
}

/** Another theme: one of the statements and questions that is none yet, or something of their own. */
export const AddTheme = ({ talk, onAdded, onClose }: AddThemeProps) => {
  const { talk: words, common } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [about, setAbout] = useState('');
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const asked = choosable(talk);
  const submit = async () => {
    const chosen = asked.find(({ id }) => id === about);
    const name = chosen?.text[form] ?? title.trim();
    if (name === '') return setMissing(true);
    const draft: ThemeDraft =
      chosen === undefined
        ? { about: null, title: name, reason: 'chosen' }
        : { about: chosen.id, title: null, reason: 'chosen' };
    const id = await putTheme(talk.round.id, draft, name);
    if (id === null) return;
    onAdded(id);
    onClose();
  };
  return (
    <FormDialog
      heading={words.add.heading}
      closeLabel={common.close}
      submitLabel={words.add.submit}
      cancelLabel={words.add.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choice
        label={words.add.about}
        value={about}
        options={[
          { value: '', label: words.add.own },
          ...asked.map(({ id, text }) => ({ value: id, label: text[form] })),
        ]}
        onChange={setAbout}
      />
      {about === '' && (
        <Textfield
          label={words.add.title}
          value={title}
          maxLength={500}
          data-autofocus=""
          error={isMissing ? words.add.titleMissing : undefined}
          onChange={(event) => {
            setTitle(event.target.value);
            setMissing(false);
          }}
        />
      )}
    </FormDialog>
  );
};

/** In the order of the report: what they see differently first. */
const choosable = ({ facts: { report, form, themes } }: OpenTalk) => {
  const taken = new Set(themes.map(({ about }) => about));
  const { differing, jointImprovement, missing, inOrder, jointStrength } = report.groups;
  const statements = [differing, jointImprovement, missing, inOrder, jointStrength]
    .flat()
    .map(({ statement }) => statement);
  return [...statements, ...form.questions].filter(({ id }) => !taken.has(id));
};
