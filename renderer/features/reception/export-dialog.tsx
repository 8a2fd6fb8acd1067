import { Button, Checkbox, Fieldset, Radio, Spinner } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { AccessMark } from '#shared/documents/start-plan-facts.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import type { Surroundings } from './entry.ts';
import { exportFormats, firstPossible, isDocument, isPossible, type ExportFormat } from './export-formats.ts';
import { exportPlan } from './export-plan.ts';
import styles from './export-dialog.module.css';

interface ExportDialogProps {
  readonly around: Surroundings;
  readonly items: readonly ChecklistItem[];
  readonly onClose: () => void;
}

/** Takes the start plan out of the app: to file, to read, to work on, to the calendar or to a spreadsheet. */
export const ExportDialog = ({ around, items, onClose }: ExportDialogProps) => {
  const text = useText();
  const words = text.reception.export;
  const info = usePreferences((preferences) => preferences.info);
  const [format, setFormat] = useState<ExportFormat>(() => firstPossible(info));
  const [form, setForm] = useState(around.workspace.exportForm);
  const [access, setAccess] = useState<AccessMark>('working');
  const [withNotes, setWithNotes] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | null>(null);
  const make = async () => {
    setWorking(true);
    setRefusal(null);
    const result = await exportPlan({ ...around, items, form, access, withNotes }, format);
    setWorking(false);
    if (result === 'saved') onClose();
    else if (result !== 'cancelled') setRefusal(result);
  };
  return (
    <DialogBox
      heading={words.heading}
      closeLabel={words.cancel}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void make()} aria-disabled={isWorking} disabled={isWorking}>
            {isWorking && <Spinner aria-hidden data-size="xs" />}
            {isWorking ? words.working : words.make}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <FormatChoice value={format} onChange={setFormat} />
      <div className={styles.options} data-size="sm">
        <Segmented
          label={words.form}
          value={form}
          options={writtenForms.map((value) => ({ value, label: words.forms[value] }))}
          onChange={setForm}
        />
        {isDocument(format) && (
          <Choice
            label={words.access}
            value={access}
            options={accessMarks.map((value) => ({ value, label: text.documents.accessMarks[value] }))}
            onChange={setAccess}
          />
        )}
      </div>
      {isDocument(format) && (
        <Checkbox
          data-size="sm"
          label={words.withNotes}
          description={words.withNotesAbout}
          checked={withNotes}
          onChange={(event) => setWithNotes(event.target.checked)}
        />
      )}
      {refusal !== null && <Notice tone="danger">{words.errors[refusal]}</Notice>}
    </DialogBox>
  );
};

const accessMarks: readonly AccessMark[] = ['working', 'internal', 'public'];

interface FormatChoiceProps {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

const FormatChoice = ({ value, onChange }: FormatChoiceProps) => {
  const words = useText().reception.export;
  const info = usePreferences((preferences) => preferences.info);
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{words.format}</Fieldset.Legend>
      <div className={styles.formats}>
        {exportFormats.map((format) => {
          const possible = isPossible(format, info);
          const { name, about } = words.formats[format];
          return (
            <Radio
              key={format}
              name="export-format"
              value={format}
              label={name}
              description={possible ? about : words.notHere}
              disabled={!possible}
              checked={value === format}
              onChange={() => onChange(format)}
            />
          );
        })}
      </div>
    </Fieldset>
  );
};
