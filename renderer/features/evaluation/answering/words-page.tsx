import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { Answers } from '#shared/domain/eval-answers.ts';
import { formLimits, type EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './answering.module.css';
import type { Answering } from './use-answers.ts';

interface WordsPageProps {
  readonly roundId: EvalRoundId;
  readonly form: EvalFormContent;
  readonly answers: Answers;
  readonly change: Answering['change'];
}

/** How often the two talk, and what is said in own words. What is being written is kept several times a second. */
export const WordsPage = ({ roundId, form, answers, change }: WordsPageProps) => {
  const words = useText().answering.words;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const save = async (questionId: string, text: string) => {
    const isSaved = await change((before) => ({ ...before, words: { ...before.words, [questionId]: text } }));
    if (isSaved) await forgetTyping(text);
  };
  return (
    <>
      {form.frequency !== null && (
        <RadioCards
          label={form.frequency.text[written]}
          value={answers.frequency}
          options={form.frequency.options.map(({ id, text }) => ({ value: id, label: text[written] }))}
          onChange={(frequency) => void change((before) => ({ ...before, frequency }))}
        />
      )}
      {form.questions.length > 0 && <p className={styles.quiet}>{words.optional}</p>}
      {form.questions.map(({ id, text }) => (
        <AutosaveText
          key={id}
          multiline
          rows={5}
          label={text[written]}
          value={answers.words[id] ?? ''}
          counter={{ limit: formLimits.answerText, under: words.under, over: words.over }}
          onKeep={(typed) => void keepTyping({ kind: 'answer', roundId, questionId: id }, typed)}
          onSave={(typed) => save(id, typed)}
        />
      ))}
    </>
  );
};
