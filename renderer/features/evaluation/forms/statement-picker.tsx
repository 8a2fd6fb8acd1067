import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { formLimits, type EvalFormContent, type FormStatement } from '#shared/domain/eval-form.ts';
import {
  hasRoomForOwn,
  isOwnStatement,
  ownStatements,
  withoutStatement,
  withStatement,
} from '#shared/domain/round-form.ts';
import styles from './forms.module.css';
import { OwnStatementDialog } from './own-statement-dialog.tsx';

interface StatementPickerProps {
  readonly value: EvalFormContent;
  /** The whole form that the one of the round is picked from. */
  readonly base: EvalFormContent;
  readonly last: EvalFormContent | null;
  readonly onChange: (form: EvalFormContent) => void;
}

/** Which statements are asked, dimension by dimension; own ones are written here. */
export const StatementPicker = ({ value, base, last, onChange }: StatementPickerProps) => {
  const words = useText().evalForms.fields;
  /** The own statement that is being written; `new` is a new one. */
  const [editing, setEditing] = useState<FormStatement | 'new' | null>(null);
  const own = ownStatements(value);
  return (
    <div className={styles.picker}>
      <p className={styles.quiet}>{words.about}</p>
      {value.dimensions.map(({ id }) => (
        <DimensionPicker
          key={id}
          dimension={id}
          value={value}
          base={base}
          onChange={onChange}
          onEdit={setEditing}
        />
      ))}
      <div className={styles.add}>
        {hasRoomForOwn(value) ? (
          <Button type="button" variant="secondary" data-size="sm" onClick={() => setEditing('new')}>
            {words.add}
          </Button>
        ) : (
          <p>{words.full(own.length)}</p>
        )}
        {own.length > 0 && hasRoomForOwn(value) && (
          <span className={styles.quiet}>{words.room(own.length, formLimits.ownStatements)}</span>
        )}
      </div>
      {editing !== null && (
        <OwnStatementDialog
          form={value}
          statement={editing === 'new' ? null : editing}
          last={last}
          onSave={(statement) => {
            onChange(withStatement(value, statement, base));
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
};

interface DimensionPickerProps extends Omit<StatementPickerProps, 'last'> {
  readonly dimension: string;
  readonly onEdit: (statement: FormStatement) => void;
}

const DimensionPicker = ({ dimension, value, base, onChange, onEdit }: DimensionPickerProps) => {
  const words = useText().evalForms.fields;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const offered = base.statements.filter((each) => each.dimension === dimension && !isOwnStatement(each));
  const own = ownStatements(value).filter((each) => each.dimension === dimension);
  const isAsked = (id: string) => value.statements.some((each) => each.id === id);
  if (offered.length + own.length === 0) return null;
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{value.dimensions.find(({ id }) => id === dimension)?.name[written]}</Fieldset.Legend>
      {offered.map((statement) => (
        <Checkbox
          key={statement.id}
          label={statement.text[written]}
          checked={isAsked(statement.id)}
          onChange={(event) => {
            if (event.target.checked) onChange(withStatement(value, statement, base));
            else if (value.statements.length > 1) onChange(withoutStatement(value, statement.id));
            else say(words.lastOne);
          }}
        />
      ))}
      {own.map((statement) => (
        <OwnStatementRow
          key={statement.id}
          words={statement.text[written]}
          onEdit={() => onEdit(statement)}
          onRemove={() => {
            if (value.statements.length > 1) onChange(withoutStatement(value, statement.id));
            else say(words.lastOne);
          }}
        />
      ))}
    </Fieldset>
  );
};

interface OwnStatementRowProps {
  readonly words: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const OwnStatementRow = ({ words: statement, onEdit, onRemove }: OwnStatementRowProps) => {
  const words = useText().evalForms.fields;
  return (
    <div className={styles.own}>
      <span>
        {statement} <span className={styles.quiet}>({words.ownMark})</span>
      </span>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-label={words.editNamed(statement)}
        onClick={onEdit}
      >
        {words.edit}
      </Button>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-label={words.removeNamed(statement)}
        onClick={onRemove}
      >
        {words.remove}
      </Button>
    </div>
  );
};
