import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { exerciseLimits, type ExerciseKind, type ExerciseQuestion } from '#shared/domain/exercise.ts';
import type { OwnWords } from './use-own-words.ts';

interface AnswerFieldProps {
  readonly kind: ExerciseKind;
  readonly question: ExerciseQuestion;
  readonly own: OwnWords;
}

/** One question, with room for what one thinks. More than fits is kept and told; nothing is cut. */
export const AnswerField = ({ kind, question, own }: AnswerFieldProps) => {
  const words = useText().mirror.answer;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { id, part, text, isVoluntary } = question;
  const about = part === 'guess' ? `${words.voluntary}. ${words.guessAbout}` : words.voluntary;
  return (
    <AutosaveText
      multiline
      rows={kind === 'mirror' ? 4 : 5}
      label={text[form]}
      description={isVoluntary ? about : undefined}
      value={own.words[id] ?? ''}
      counter={{ limit: exerciseLimits[kind], under: words.under, over: words.over }}
      onKeep={(typed) => own.keep(id, typed)}
      onSave={(typed) => own.write(id, typed)}
    />
  );
};
