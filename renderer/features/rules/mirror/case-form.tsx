import { usePreferences } from '#renderer/stores/preferences.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { isUnanswered } from '#shared/domain/fitting-answers.ts';
import { asAnswers } from '#shared/domain/exercise-answers.ts';
import type { ExerciseForm } from '#shared/domain/exercise.ts';
import { caseOwners, type CaseOwner } from '#shared/domain/grey-case.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { AnswerField } from './answer-field.tsx';
import { BeforeAnswering } from './before-answering.tsx';
import styles from './mirror.module.css';
import { ownerName } from './owner-name.ts';
import { SubmitButton } from './submit-button.tsx';
import { useOwnWords } from './use-own-words.ts';

interface CaseFormProps {
  readonly roundId: EvalRoundId;
  readonly form: ExerciseForm;
  readonly workspace: Titles;
}

/** «Hvem eier dette?», why, and a rule to propose; all on one page, after the case itself. */
export const CaseForm = ({ roundId, form, workspace }: CaseFormProps) => {
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const own = useOwnWords(roundId);
  if (own === null) return null;
  return (
    <div className={styles.page}>
      <BeforeAnswering roundId={roundId} />
      {form.questions.map((question) =>
        question.part === 'owner' ? (
          <RadioCards<CaseOwner>
            key={question.id}
            label={question.text[written]}
            value={own.words[question.id] ?? null}
            options={caseOwners.map((value) => ({ value, label: ownerName(value, workspace, written) }))}
            onChange={(owner) => void own.write(question.id, owner)}
          />
        ) : (
          <AnswerField key={question.id} kind="case" question={question} own={own} />
        ),
      )}
      <SubmitButton roundId={roundId} own={own} isDisabled={isUnanswered(asAnswers(own.words))} />
    </div>
  );
};
