import { useId, type KeyboardEvent } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { scores, type Score } from '#shared/domain/eval-answers.ts';
import styles from './answering.module.css';

interface ScaleFieldProps {
  readonly id: string;
  readonly statement: string;
  readonly value: Score | undefined;
  readonly onChange: (score: Score) => void;
}

/**
 * One statement and its scale: real radio buttons with their words, the five points in a row and the way out beside. The
 * keys 1 to 5 answer, 0 says that one cannot; arrows move as in any group of radio buttons.
 */
export const ScaleField = ({ id, statement, value, onChange }: ScaleFieldProps) => {
  const words = useText().evalForms.scale;
  const name = useId();
  const answerByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const score = event.key === '0' ? 'none' : scores.find((each) => String(each) === event.key);
    if (score === undefined) return;
    event.preventDefault();
    onChange(score);
    const group = event.currentTarget.closest('fieldset');
    group?.querySelector<HTMLInputElement>(`input[value="${score}"]`)?.focus();
  };
  return (
    <fieldset className={styles.statement} data-statement={id}>
      <legend>{statement}</legend>
      <div className={styles.scale}>
        {scores.map((score) => (
          <label key={score} className={styles.point} data-none={score === 'none' || undefined}>
            <input
              type="radio"
              name={name}
              value={score}
              checked={value === score}
              onChange={() => onChange(score)}
              onKeyDown={answerByKey}
            />
            {score !== 'none' && <span className={styles.figure}>{score}</span>}
            <span>{words[score]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
