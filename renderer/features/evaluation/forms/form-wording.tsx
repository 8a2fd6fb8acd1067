import { useText } from '#renderer/stores/text.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { statementSource } from '#shared/templates/eval-form.ts';
import styles from './forms.module.css';

interface FormWordingProps {
  readonly form: EvalFormContent;
  readonly written: WrittenForm;
  /** Where each statement comes from stands with it. */
  readonly withSources?: boolean;
  /** The level of the headings; 2 on a page of its own. */
  readonly level?: 2 | 3;
}

/** All that a form asks, as it stands: statements by dimension, how often, the open questions. */
export const FormWording = ({ form, written, withSources = false, level = 2 }: FormWordingProps) => {
  const words = useText().evalForms.look;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.wording} lang={written}>
      {form.dimensions.map(({ id, name }) => (
        <section key={id}>
          <Heading>{name[written]}</Heading>
          <ul className={styles.statements}>
            {form.statements
              .filter(({ dimension }) => dimension === id)
              .map((statement) => (
                <li key={statement.id}>
                  {statement.text[written]}
                  {withSources && (
                    <SourceOf
                      label={words.source}
                      source={
                        statement.source && (statementSource(statement.id, written) ?? statement.source)
                      }
                    />
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {form.frequency !== null && (
        <section>
          <Heading>{words.frequency}</Heading>
          <p>{form.frequency.text[written]}</p>
          <p className={styles.quiet}>
            {form.frequency.options.map(({ text }) => text[written]).join(' · ')}
          </p>
        </section>
      )}
      {form.questions.length > 0 && (
        <section>
          <Heading>{words.questions}</Heading>
          <ul className={styles.statements}>
            {form.questions.map(({ id, text }) => (
              <li key={id}>{text[written]}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const SourceOf = ({ label, source }: { readonly label: string; readonly source: string | null }) =>
  source === null ? null : (
    <span className={styles.source}>
      {label}: {source}
    </span>
  );
