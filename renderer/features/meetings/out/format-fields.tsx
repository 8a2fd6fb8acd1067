import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { writtenForms, type WrittenForm } from '#shared/domain/written-form.ts';
import type { MinutesFormat } from './minutes-formats.ts';
import styles from './out.module.css';

interface FormatFieldsProps<Format extends MinutesFormat> {
  readonly label: string;
  readonly formats: readonly Format[];
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
  readonly form: WrittenForm;
  readonly onForm: (form: WrittenForm) => void;
}

/** As what, and in which written form. */
export const FormatFields = <Format extends MinutesFormat>(props: FormatFieldsProps<Format>) => {
  const { label, formats, format, onFormat, form, onForm } = props;
  const { meetingDocuments, reception } = useText();
  const words = meetingDocuments.out;
  return (
    <div className={styles.fields}>
      <Choice
        label={label}
        description={words.minutes.formats[format].about}
        value={format}
        options={formats.map((value) => ({ value, label: words.minutes.formats[value].name }))}
        onChange={onFormat}
      />
      <Segmented
        label={words.form}
        value={form}
        options={writtenForms.map((value) => ({ value, label: reception.export.forms[value] }))}
        onChange={onForm}
      />
    </div>
  );
};
