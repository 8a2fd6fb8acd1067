import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import { isOwnStatement, nextForm, ownStatements } from '#shared/domain/round-form.ts';
import styles from './forms.module.css';
import { StatementPicker } from './statement-picker.tsx';
import { allForms, useForms } from './use-forms.ts';

interface FormFieldsProps {
  /** The form as both will answer it: what is left out is not in it. Always one that can be answered. */
  readonly value: EvalFormContent;
  readonly onChange: (form: EvalFormContent) => void;
  /** What was asked in the round before; null: this is the first. Own statements keep their versions against it. */
  readonly previousRound: EvalFormContent | null;
}

/** The form of a round: which one, which of its statements, and the kommune's own. */
export const FormFields = ({ value, onChange, previousRound }: FormFieldsProps) => {
  const words = useText().evalForms.fields;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const atHand = useForms();
  const [isOpen, setOpen] = useState(false);
  if (atHand === null) return null;
  const forms = allForms(atHand);
  // A form that was taken away after the round was proposed is still what the round is held with.
  const base = forms.find(({ id }) => id === value.id) ?? value;
  const choices = forms.includes(base) ? forms : [...forms, base];
  return (
    <div className={styles.fields}>
      {choices.length > 1 ? (
        <Choice
          label={words.form}
          value={value.id}
          options={choices.map(({ id, title }) => ({ value: id, label: title[written] }))}
          onChange={(id) => {
            const chosen = choices.find((form) => form.id === id);
            if (chosen) onChange(nextForm(chosen, previousRound));
          }}
        />
      ) : (
        <p>{value.title[written]}</p>
      )}
      <div>
        <Fold
          label={
            <>
              {words.adapt} <span className={styles.sum}>{sumOf(value, base, words)}</span>
            </>
          }
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        >
          <StatementPicker value={value} base={base} last={previousRound} onChange={onChange} />
        </Fold>
      </div>
    </div>
  );
};

/** «24 utsagn, 2 tatt ut, 1 eget» */
const sumOf = (
  value: EvalFormContent,
  base: EvalFormContent,
  words: ReturnType<typeof useText>['evalForms']['fields'],
): string => {
  const left = base.statements.filter(
    (statement) => !isOwnStatement(statement) && !value.statements.some(({ id }) => id === statement.id),
  ).length;
  const own = ownStatements(value).length;
  return [
    words.sum(value.statements.length),
    ...(left > 0 ? [words.leftOut(left)] : []),
    ...(own > 0 ? [words.own(own)] : []),
  ].join(', ');
};
