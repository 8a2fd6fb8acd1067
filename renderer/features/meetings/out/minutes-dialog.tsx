import { useState } from 'react';
import type { MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { takeOutDocument } from '#renderer/parts/take-out.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { listed } from '#shared/documents/listed.ts';
import { audiences, minutesDocument, type Audience, type MinutesFacts } from '#shared/documents/minutes.ts';
import { documentText } from '#shared/documents/plain-text.ts';
import { isWithheld } from '#shared/domain/minutes-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { FormatFields } from './format-fields.tsx';
import { minutesFacts } from './minutes-facts.ts';
import { possibleFormats, type MinutesFormat } from './minutes-formats.ts';
import styles from './out.module.css';

interface MinutesDialogProps {
  readonly version: MinutesVersion;
  readonly exportForm: WrittenForm;
  readonly onClose: () => void;
}

/** For whom the minutes are, and as what. */
export const MinutesDialog = ({ version, exportForm, onClose }: MinutesDialogProps) => {
  const text = useText();
  const words = text.meetingDocuments.out;
  const formats = possibleFormats(usePreferences((preferences) => preferences.info));
  const [audience, setAudience] = useState<Audience>('internal');
  const [format, setFormat] = useState<MinutesFormat>(formats[0] ?? 'text');
  const [form, setForm] = useState(exportForm);
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<FileRefusal, 'cancelled'> | 'notCopied' | null>(null);
  const facts = minutesFacts(version, audience, form);
  const make = async () => {
    if (facts === null) return;
    setWorking(true);
    setRefusal(null);
    const result = format === 'text' ? await copy(facts) : await save(facts, format);
    setWorking(false);
    if (result === 'copied') say(words.minutes.copied);
    if (result === 'copied' || result === 'saved') return onClose();
    if (result !== 'cancelled') setRefusal(result);
  };
  return (
    <FormDialog
      heading={words.minutes.heading}
      closeLabel={words.close}
      submitLabel={format === 'text' ? words.minutes.copy : words.make}
      cancelLabel={words.cancel}
      isBusy={isWorking}
      onSubmit={make}
      onClose={onClose}
    >
      <RadioCards
        label={words.minutes.audience}
        value={audience}
        options={audiences.map((value) => {
          const { name, about } = words.minutes.audiences[value];
          return { value, label: name, about };
        })}
        onChange={setAudience}
      />
      {facts !== null && audience === 'public' && <Withheld facts={facts} />}
      <FormatFields
        label={words.minutes.format}
        formats={formats}
        format={format}
        onFormat={setFormat}
        form={form}
        onForm={setForm}
      />
      {facts !== null && !facts.isApproved && <p className={styles.note}>{words.minutes.notApproved}</p>}
      {facts === null && <Notice tone="warning">{words.minutes.unreadable}</Notice>}
      {refusal !== null && (
        <Notice tone="danger">
          {refusal === 'notCopied' ? words.minutes.notCopied : text.reception.export.errors[refusal]}
        </Notice>
      )}
      <p className={styles.note}>{words.minutes.archive}</p>
    </FormDialog>
  );
};

/** Which points stand without their content, so that nobody is surprised by what has gone out. */
const Withheld = ({ facts }: { readonly facts: MinutesFacts }) => {
  const words = useText().meetingDocuments.out.minutes;
  const numbers = facts.snapshot.points.filter(isWithheld).map(({ number }) => String(number));
  return (
    <p className={styles.note}>
      {numbers.length === 0 ? words.nothingWithheld : words.withheld(listed(numbers))}
    </p>
  );
};

const save = (facts: MinutesFacts, format: Exclude<MinutesFormat, 'text'>) => {
  const document = minutesDocument(facts);
  const { version, day } = facts.snapshot;
  const mark = [document.accessMark ?? '', ...(version > 1 ? [`v${version}`] : [])].join(' ');
  return takeOutDocument(document, format, { day, mark });
};

const copy = async (facts: MinutesFacts): Promise<'copied' | 'notCopied'> => {
  try {
    await navigator.clipboard.writeText(documentText(minutesDocument(facts)));
    return 'copied';
  } catch {
    return 'notCopied';
  }
};
