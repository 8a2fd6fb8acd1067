import { useText } from '#renderer/stores/text.ts';
import type { Action } from '#shared/domain/action.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Around } from './around.ts';
import { TopicMeetings } from './topic-meetings.tsx';
import styles from './topic.module.css';

interface TopicOutcomeProps {
  readonly topic: Topic;
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly form: Around['form'];
}

/** Where it has been, and what was settled and promised. */
export const TopicOutcome = ({ topic, decisions, actions, form }: TopicOutcomeProps) => {
  const { agenda, meetingWords } = useText();
  const words = agenda.topic;
  return (
    <>
      <section>
        <h2>{words.heading}</h2>
        <TopicMeetings topicId={topic.id} form={form} />
      </section>
      {decisions.length > 0 && (
        <section>
          <h2>{words.decisions}</h2>
          <ul className={styles.plain}>
            {decisions.map((decision) => (
              <li key={decision.id}>
                {decision.text}
                <span className={styles.quiet}>
                  {formatDay(decision.decidedOn, form, 'shortYear')} ·{' '}
                  {meetingWords.decisionStates[decision.state]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h2>{words.actions}</h2>
          <ul className={styles.plain}>
            {actions.map((action) => (
              <li key={action.id}>
                {action.title}
                <span className={styles.quiet}>{meetingWords.actionStates[action.state]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
