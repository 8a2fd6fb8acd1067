import { Button, Spinner } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useFrame, withFrame } from '#renderer/parts/letterhead.ts';
import { takeOutDocument } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { DocumentView } from '#renderer/ui/document-view.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { PaperKind } from '#shared/documents/paper-facts.ts';
import { paperDocument } from '#shared/documents/paper.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { documentFormats, type DocumentFormat } from '#shared/documents/export-format.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { textIn } from '#shared/text/text.ts';
import type { Known } from './paper-facts.ts';
import styles from './papers.module.css';

interface PaperDialogProps {
  readonly kind: PaperKind;
  readonly known: Known;
  readonly onClose: () => void;
}

/** A paper to read on the screen and to save, in the written form and the format one chooses. */
export const PaperDialog = ({ kind, known, onClose }: PaperDialogProps) => {
  const text = useText();
  const words = text.papers;
  const exportWords = text.reception.export;
  const info = usePreferences((preferences) => preferences.info);
  const possible = documentFormats.filter((format) => info?.unavailable.includes(format) !== true);
  const [format, setFormat] = useState<DocumentFormat>(possible[0] ?? 'docx');
  const [form, setForm] = useState(known.workspace.exportForm);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const notice = info?.profile === 'demo' ? { notice: textIn(form).reception.export.demo } : {};
  const document = paperDocument(kind, { ...known, ...notice, form });
  const frame = useFrame();
  const save = async () => {
    setWorking(true);
    setRefusal(null);
    const result = await takeOutDocument(document, format, { day: known.today });
    if (result !== 'saved' && result !== 'cancelled') setRefusal(result);
    setWorking(false);
  };
  return (
    <DialogBox
      heading={words.kinds[kind].title}
      closeLabel={text.common.close}
      size="large"
      onClose={onClose}
    >
      <div className={styles.options} data-size="sm">
        <Choice
          label={words.format}
          value={format}
          options={possible.map((value) => ({ value, label: exportWords.formats[value].name }))}
          onChange={setFormat}
        />
        <Segmented
          label={exportWords.form}
          value={form}
          options={writtenForms.map((value) => ({ value, label: exportWords.forms[value] }))}
          onChange={setForm}
        />
        <div className={styles.buttons}>
          <Button onClick={() => void save()} disabled={isWorking}>
            {isWorking && <Spinner aria-hidden data-size="xs" />}
            {isWorking ? exportWords.working : words.save}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words.back}
          </Button>
        </div>
      </div>
      {refusal !== null && <Notice tone="danger">{exportWords.errors[refusal]}</Notice>}
      <DocumentView label={words.preview} document={withFrame(document, frame)} />
    </DialogBox>
  );
};
