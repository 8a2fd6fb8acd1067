import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { writtenForms, type WrittenForm } from '#shared/domain/written-form.ts';
import type { OutFormat } from './formats.ts';
import styles from './out.module.css';

interface FormatFieldsProps<Format extends OutFormat> {
  readonly formats: readonly Format[];
  readonly format: Format;
  readonly form: WrittenForm;
  readonly onFormat: (format: Format) => void;
  readonly onForm: (form: WrittenForm) => void;
}

/** As what, and in which written form. */
export const FormatFields = <Format extends OutFormat>(props: FormatFieldsProps<Format>) => {
  const { formats, format, form, onFormat, onForm } = props;
  const { evaluationDocuments, reception } = useText();
  const words = evaluationDocuments.out;
  const names = { ...reception.export.formats, ...words.formats };
  return (
    <div className={styles.fields}>
      <Choice
        label={words.format}
        description={names[format].about}
        value={format}
        options={formats.map((value) => ({ value, label: names[value].name }))}
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
