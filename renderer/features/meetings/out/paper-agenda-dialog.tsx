import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { AgendaToPrint } from '#renderer/db/repositories/meeting-files.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { takeOutDocument } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { demoNotice } from '#renderer/parts/out/made.ts';
import { FormatFields } from './format-fields.tsx';
import { possibleFormats } from './minutes-formats.ts';
import styles from './out.module.css';

interface PaperAgendaDialogProps {
  readonly found: AgendaToPrint;
  readonly onClose: () => void;
}

const lineChoices = ['1', '2', '4', '6'] as const;

/** How much room there is to write, and as what the paper is made. */
export const PaperAgendaDialog = ({ found, onClose }: PaperAgendaDialogProps) => {
  const text = useText();
  const words = text.meetingDocuments.out;
  const info = usePreferences((preferences) => preferences.info);
  const formats = possibleFormats(info).filter(isPaper);
  const [format, setFormat] = useState<DocumentFormat>(formats[0] ?? 'pdf');
  const [form, setForm] = useState(found.workspace.exportForm);
  const [lines, setLines] = useState<(typeof lineChoices)[number]>('2');
  const [withBackground, setWithBackground] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const make = async () => {
    setWorking(true);
    setRefusal(null);
    const document = paperAgenda({
      ...found,
      form,
      lines: Number(lines),
      withBackground,
      ...demoNotice(form),
    });
    const result = await takeOutDocument(document, format, { day: found.agenda.meeting.day });
    setWorking(false);
    if (result === 'saved') onClose();
    else if (result !== 'cancelled') setRefusal(result);
  };
  return (
    <FormDialog
      heading={words.paper.heading}
      closeLabel={words.close}
      submitLabel={words.make}
      cancelLabel={words.cancel}
      isBusy={isWorking}
      onSubmit={make}
      onClose={onClose}
    >
      <p className={styles.lead}>{words.paper.about}</p>
      <Segmented
        label={words.paper.lines}
        value={lines}
        options={lineChoices.map((value) => ({ value, label: value }))}
        onChange={setLines}
      />
      <Checkbox
        data-size="sm"
        label={words.paper.background}
        checked={withBackground}
        onChange={(event) => setWithBackground(event.target.checked)}
      />
      <FormatFields
        label={words.paper.format}
        formats={formats}
        format={format}
        onFormat={setFormat}
        form={form}
        onForm={setForm}
      />
      <p className={styles.note}>{words.paper.print}</p>
      {refusal !== null && <Notice tone="danger">{text.reception.export.errors[refusal]}</Notice>}
    </FormDialog>
  );
};

/** The paper is to be written on, so neither archive nor text to paste. */
const isPaper = (format: string): format is 'pdf' | 'docx' => format === 'pdf' || format === 'docx';
