import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { LinkedRows } from '#renderer/ui/linked-rows.tsx';
import { formatDay } from '#shared/text/dates.ts';
import { stateWords } from './state-words.ts';

interface ExerciseRowsProps {
  readonly statuses: readonly ExerciseStatus[];
  readonly label: string;
}

/** Exercises in a list, each with where it is. */
export const ExerciseRows = ({ statuses, label }: ExerciseRowsProps) => {
  const words = useText().mirror;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <LinkedRows
      label={label}
      rows={statuses.map((status) => ({
        id: status.round.id,
        href: hashOf({ room: 'rules', view: 'exercise', id: status.round.id }),
        title:
          status.form.subject.kind === 'case'
            ? `${status.form.subject.title[form]}, ${formatDay(status.round.periodFrom, form, 'numeric')}`
            : words.title(formatDay(status.round.periodFrom, form, 'numeric')),
        facts: stateWords(status, form),
      }))}
    />
  );
};
