import { useText } from '#renderer/stores/text.ts';
import { asAnswers } from '#shared/domain/exercise-answers.ts';
import { isUnanswered } from '#shared/domain/fitting-answers.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import styles from './mirror.module.css';
import { SubmitButton } from './submit-button.tsx';
import type { OwnWords } from './use-own-words.ts';

interface ReviewPageProps {
  readonly roundId: EvalRoundId;
  readonly own: OwnWords;
  /** The groups where nothing is written. */
  readonly blank: readonly RuleGroup[];
}

/** A last look before it is handed over for good. */
export const ReviewPage = ({ roundId, own, blank }: ReviewPageProps) => {
  const { mirror, interplayWords } = useText();
  const words = mirror.answer;
  const isEmpty = isUnanswered(asAnswers(own.words));
  const names = blank.map((group) => interplayWords.ruleGroups[group].toLocaleLowerCase('nb')).join(', ');
  return (
    <>
      {!isEmpty && <p className={styles.quiet}>{blank.length === 0 ? words.filled : words.blank(names)}</p>}
      <SubmitButton roundId={roundId} own={own} isDisabled={isEmpty} />
    </>
  );
};
