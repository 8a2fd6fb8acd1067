import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { ruleGroups, type RuleGroup } from '#shared/domain/rule.ts';
import { addOwn } from './acts.ts';

/** A question has room for this many letters. */
const mostLetters = 500;

interface OwnDialogProps {
  readonly termId: TermId;
  readonly onClose: () => void;
}

/** A question of their own. It is opened as soon as it is there. */
export const OwnDialog = ({ termId, onClose }: OwnDialogProps) => {
  const { rules, interplayWords, common } = useText();
  const words = rules.front.own;
  const [question, setQuestion] = useState('');
  const [group, setGroup] = useState<RuleGroup>('meetings');
  const [error, setError] = useState<string | null>(null);
  const submit = async () => {
    if (question.trim() === '') return setError(words.missing);
    if (question.trim().length > mostLetters) return setError(words.tooLong(mostLetters));
    if (await addOwn({ termId, group, question })) onClose();
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
      <Textfield
        multiline
        rows={2}
        data-autofocus=""
        label={words.question}
        description={words.questionAbout}
        value={question}
        error={error ?? undefined}
        onChange={(event) => {
          setQuestion(event.target.value);
          setError(null);
        }}
      />
      <Choice
        label={words.group}
        value={group}
        options={ruleGroups.map((value) => ({ value, label: interplayWords.ruleGroups[value] }))}
        onChange={setGroup}
      />
    </FormDialog>
  );
};
