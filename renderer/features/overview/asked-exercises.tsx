import { Link } from '@digdir/designsystemet-react';
import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { exerciseTitle } from '#shared/text/exercise-title.ts';
import styles from './meeting-sections.module.css';
import type { View } from './view.ts';

interface AskedExercisesProps {
  readonly exercises: readonly ExerciseStatus[];
  readonly view: View;
}

/** Mirrors and cases that wait for the reader's own answers, and those the two can open; nothing where there are none. */
export const AskedExercises = ({ exercises, view: { form, text } }: AskedExercisesProps) => {
  const words = text.exercises.overview;
  return (['answer', 'open'] as const).map((step) => {
    const own = exercises.filter((one) => one.step === step);
    return (
      own.length > 0 && (
        <div key={step}>
          <p>{words[step]}</p>
          <ul className={styles.askedList}>
            {own.map(({ round }) => (
              <li key={round.id}>
                <Link href={hashOf({ room: 'rules', view: 'exercise', id: round.id })}>
                  {exerciseTitle(round, form)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )
    );
  });
};
