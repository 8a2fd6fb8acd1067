import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
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
  /** The groups where an answer is longer than there is room for. */
  readonly tooLong: readonly RuleGroup[];
}

/** A last look before it is handed over for good. */
export const ReviewPage = ({ roundId, own, blank, tooLong }: ReviewPageProps) => {
  const { mirror, interplayWords } = useText();
  const words = mirror.answer;
  const isEmpty = isUnanswered(asAnswers(own.words));
  const namesOf = (groups: readonly RuleGroup[]): string =>
    groups.map((group) => interplayWords.ruleGroups[group].toLocaleLowerCase('nb')).join(', ');
  return (
    <>
      {!isEmpty && (
        <p className={styles.quiet}>{blank.length === 0 ? words.filled : words.blank(namesOf(blank))}</p>
      )}
      {tooLong.length > 0 && <Notice tone="danger">{words.tooLong(namesOf(tooLong))}</Notice>}
      <SubmitButton roundId={roundId} own={own} isDisabled={isEmpty} />
    </>
  );
};
