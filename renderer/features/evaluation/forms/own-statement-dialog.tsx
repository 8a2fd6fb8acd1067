import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { newId } from '#renderer/db/new-id.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { formLimits, type EvalFormContent, type FormStatement } from '#shared/domain/eval-form.ts';
import styles from './forms.module.css';
import { ownStatement, ownStatementId } from '#shared/domain/round-form.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

interface OwnStatementDialogProps {
  readonly form: EvalFormContent;
  /** The one to change; null: a new one. */
  readonly statement: FormStatement | null;
  readonly last: EvalFormContent | null;
  readonly onSave: (statement: FormStatement) => void;
  readonly onClose: () => void;
}

/** An own statement in both written forms, the reader's first. */
export const OwnStatementDialog = ({ form, statement, last, onSave, onClose }: OwnStatementDialogProps) => {
  const { evalForms, answering } = useText();
  const words = evalForms.fields;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const [dimension, setDimension] = useState(statement?.dimension ?? form.dimensions[0]?.id ?? '');
  const [text, setText] = useState<Readonly<Record<WrittenForm, string>>>(() => writtenIn(statement));
  const [isTried, setTried] = useState(false);
  const isEmpty = text.nb.trim() === '' && text.nn.trim() === '';
  const before = last?.statements.find(({ id }) => id === statement?.id);
  const save = () => {
    setTried(true);
    if (isEmpty || isTooLong(text)) return;
    const id = statement?.id ?? ownStatementId(newId());
    onSave(ownStatement({ id, dimension, ...text }, before));
  };
  const order: readonly WrittenForm[] = written === 'nb' ? ['nb', 'nn'] : ['nn', 'nb'];
  return (
    // Opened from a form, which it must not be a form in.
    <DialogBox
      heading={statement === null ? words.addHeading : words.editHeading}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={save}>
            {words.save}
          </Button>
          <Button type="button" variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{words.wording}</p>
        {order.map((each, place) => (
          <Textfield
            key={each}
            multiline
            rows={2}
            label={words[each]}
            data-autofocus={place === 0 ? '' : undefined}
            description={place === 1 ? words.oneIsEnough : undefined}
            counter={{
              limit: formLimits.statementText,
              under: answering.words.under,
              over: answering.words.over,
            }}
            value={text[each]}
            error={isTried && isEmpty && place === 0 ? words.textMissing : undefined}
            onChange={(event) => setText({ ...text, [each]: event.target.value })}
          />
        ))}
        <Choice
          label={words.dimension}
          value={dimension}
          options={form.dimensions.map(({ id, name }) => ({ value: id, label: name[written] }))}
          onChange={setDimension}
        />
        {before !== undefined && <p>{words.changed}</p>}
      </div>
    </DialogBox>
  );
};

/** Written in one form only, it stands in that one; the other field is theirs to fill. */
const writtenIn = (statement: FormStatement | null): Readonly<Record<WrittenForm, string>> =>
  statement === null ? { nb: '', nn: '' } : statement.text;

const isTooLong = (text: Readonly<Record<WrittenForm, string>>): boolean =>
  Object.values(text).some((each) => each.trim().length > formLimits.statementText);
