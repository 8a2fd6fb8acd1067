import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { keepForm } from '#renderer/db/repositories/eval-forms.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { apartFrom, formAfter } from '#shared/domain/eval-form-version.ts';
import { formLimits } from '#shared/domain/eval-form.ts';
import type { FormFault } from '#shared/exchange/eval-form-faults.ts';
import { readFormFile, type FormFile, type FormFileReading } from '#shared/exchange/eval-form-file.ts';
import { writeForm } from '#shared/exchange/eval-form.ts';
import type { OpenedText } from '#shared/ipc.ts';
import { faultWords } from './fault-words.ts';
import { FormWording } from './form-wording.tsx';
import styles from './forms.module.css';
import type { FormsAtHand } from './use-forms.ts';

interface OpenedForm {
  readonly file: OpenedText;
  readonly reading: FormFileReading;
}

/** The button that reads a form in, after a look at it. */
export const ReadForm = ({ atHand }: { readonly atHand: FormsAtHand }) => {
  const words = useText().evalForms.list;
  const [opened, setOpened] = useState<OpenedForm | 'workbook' | null>(null);
  const choose = async () => {
    const answer = await desktop.openText({ kind: 'samspill-form' });
    if (answer.ok)
      setOpened({ file: answer.value, reading: readFormFile(answer.value.text, answer.value.name) });
    else if (answer.reason === 'workbook') setOpened('workbook');
    else if (answer.reason !== 'cancelled')
      say(currentText().reception.export.errors[answer.reason], { tone: 'danger' });
  };
  const close = () => setOpened(null);
  return (
    <>
      <Button variant="secondary" onClick={() => void choose()}>
        {words.read}
      </Button>
      {opened === 'workbook' && <Workbook onClose={close} />}
      {opened !== null &&
        opened !== 'workbook' &&
        (opened.reading.ok ? (
          <KeepForm file={opened.file} read={opened.reading.value} atHand={atHand} onClose={close} />
        ) : (
          <RefusedForm file={opened.file.name} faults={opened.reading.faults} onClose={close} />
        ))}
    </>
  );
};

/** What Excel saves unless it is told otherwise: how it becomes a table. */
const Workbook = ({ onClose }: { readonly onClose: () => void }) => {
  const { evalForms, reception, common } = useText();
  return (
    <DialogBox
      heading={evalForms.read.refusedHeading}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <Notice tone="danger">
        <p>{reception.export.errors.workbook}</p>
        <p>{evalForms.read.unchanged}</p>
      </Notice>
    </DialogBox>
  );
};

interface KeepFormProps {
  readonly file: OpenedText;
  readonly read: FormFile;
  readonly atHand: FormsAtHand;
  readonly onClose: () => void;
}

/** What is in the file and what it does, before anything is kept. */
const KeepForm = ({ file, read, atHand: { ours, readIn }, onClose }: KeepFormProps) => {
  const { evalForms } = useText();
  const words = evalForms.read;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const form = apartFrom(read.form, ours);
  const before = readIn.find(({ row }) => row.formKey === form.id)?.content ?? null;
  const isSame = before !== null && writeForm(formAfter(form, before)) === writeForm(before);
  const isApart = form.statements.some(({ id }, place) => id !== read.form.statements[place]?.id);
  const keep = async () => {
    const answer = await keepForm(form, file.name);
    if (!accepted(answer)) return;
    onClose();
    sayWithUndo(words.done(form.title[written]), answer.value);
  };
  return (
    <DialogBox
      heading={words.heading}
      size="large"
      closeLabel={words.cancel}
      onClose={onClose}
      actions={
        <>
          <Button disabled={isSame} data-autofocus onClick={() => void keep()}>
            {words.apply}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>
        <strong>{form.title[written]}</strong>
        <br />
        {evalForms.list.counts(form.statements.length, form.dimensions.length)}
      </p>
      {!file.isUtf8 && <Notice tone="warning">{words.encoding}</Notice>}
      {read.inOneForm > 0 && <p>{words.inOneForm(read.inOneForm)}</p>}
      {isApart && <p>{words.apart}</p>}
      {before !== null && (
        <p>{isSame ? words.same(before.title[written]) : words.replaces(before.title[written])}</p>
      )}
      <FormWording form={form} written={written} level={3} />
    </DialogBox>
  );
};

interface RefusedFormProps {
  readonly file: string;
  readonly faults: readonly FormFault[];
  readonly onClose: () => void;
}

const RefusedForm = ({ file, faults, onClose }: RefusedFormProps) => {
  const { evalForms, common } = useText();
  const words = evalForms.read;
  return (
    <DialogBox
      heading={words.refusedHeading}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <Notice tone="danger" title={file}>
        <ul className={styles.faults}>
          {faults.map((fault) => (
            <li key={`${fault.at} ${fault.line} ${fault.why}`}>{faultWords(fault, evalForms)}</li>
          ))}
        </ul>
        {faults.length >= 20 && <p>{words.moreFaults}</p>}
        <p>{words.unchanged}</p>
      </Notice>
      <section className={styles.help}>
        <h3>{words.help}</h3>
        <p>{words.helpColumns}</p>
        <p>{words.helpKinds}</p>
        <p>{words.helpLengths(formLimits.statementText, formLimits.statements)}</p>
      </section>
    </DialogBox>
  );
};
