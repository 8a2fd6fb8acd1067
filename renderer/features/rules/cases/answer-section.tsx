import { Button } from '@digdir/designsystemet-react';
import { isWaitingFor, openCase, type ChosenCase } from '#renderer/db/repositories/exercises.ts';
import { ExerciseRows } from '#renderer/features/rules/mirror/exercise-rows.tsx';
import { refusalWords } from '#renderer/features/rules/mirror/refusal-words.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { whenSaved } from '#renderer/stores/when-saved.ts';
import type { EvalRoundId, TermId } from '#shared/domain/id.ts';
import type { CaseFacts, ListedCase } from './case-facts.ts';
import styles from './cases.module.css';

interface AnswerSectionProps {
  readonly one: ListedCase;
  readonly facts: CaseFacts;
}

/** «Hvem eier dette?»: the way to answer it, each alone, and what they have answered before. */
export const AnswerSection = ({ one, facts }: AnswerSectionProps) => {
  const words = useText().greyCases;
  return (
    <div className={styles.section}>
      {one.exercises.length > 0 && (
        <>
          <h2>{words.answered}</h2>
          <ExerciseRows statuses={one.exercises} label={words.answered} />
        </>
      )}
      <Begin one={one} facts={facts} />
    </div>
  );
};

const Begin = ({ one, facts }: AnswerSectionProps) => {
  const words = useText().greyCases;
  const waiting = one.exercises.find((exercise) => isWaitingFor(exercise, facts.office));
  if (waiting !== undefined) {
    return (
      <div className={styles.buttons}>
        <Button onClick={() => show(waiting.round.id)}>{words.goOn}</Button>
      </div>
    );
  }
  if (!facts.hasBoth) return <p className={styles.quiet}>{words.noParties}</p>;
  if (!facts.isMine) return <p className={styles.quiet}>{words.notYours}</p>;
  const isBlank = one.own !== null && one.own.story.trim() === '';
  return (
    <>
      <div className={styles.buttons}>
        <Button disabled={isBlank} onClick={() => void begin(one, facts.term.id)}>
          {words.begin}
        </Button>
      </div>
      <p className={styles.quiet}>{isBlank ? words.noStory : words.beginAbout}</p>
    </>
  );
};

const begin = async ({ key, own }: ListedCase, termId: TermId): Promise<void> => {
  const chosen: ChosenCase = own === null ? { templateKey: key } : { caseId: own.id };
  const answer = await whenSaved(() => openCase({ termId, today: currentDay(), case: chosen }));
  if (answer.ok) return show(answer.value);
  if (answer.reason === 'underWay' && answer.detail !== undefined) return show(answer.detail);
  say(refusalWords(answer.reason), { tone: 'danger' });
};

const show = (id: EvalRoundId | string): void => go({ room: 'rules', view: 'exercise', id });
