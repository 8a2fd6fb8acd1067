import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { FormStatement } from '#shared/domain/eval-form.ts';
import styles from './answering.module.css';
import { ScaleField } from './scale-field.tsx';
import type { Answering } from './use-answers.ts';

interface DimensionPageProps {
  readonly statements: readonly FormStatement[];
  readonly answers: Answers;
  readonly change: Answering['change'];
}

/** The statements of one dimension, each with its scale. */
export const DimensionPage = ({ statements, answers, change }: DimensionPageProps) => {
  const words = useText().answering;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <>
      <p className={styles.quiet}>{words.keys}</p>
      {statements.map(({ id, text }) => (
        <ScaleField
          key={id}
          id={id}
          statement={text[written]}
          value={answers.scores[id]}
          onChange={(score) =>
            void change((before) => ({ ...before, scores: { ...before.scores, [id]: score } }))
          }
        />
      ))}
    </>
  );
};
