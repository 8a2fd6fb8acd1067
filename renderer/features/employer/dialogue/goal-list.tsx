import { useText } from '#renderer/stores/text.ts';
import type { PlanLookedAt } from '#renderer/db/plan-for-dialogue.ts';
import { goalArea } from '#shared/documents/employer/dialogue.ts';
import type { DialogueArea } from '#shared/domain/dialogue.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './talk.module.css';

interface GoalListProps {
  readonly plan: PlanLookedAt | null;
  readonly area: DialogueArea;
  readonly form: WrittenForm;
}

/** The goals of the last plan in one area, to look back on; nothing of them is changed here. */
export const GoalList = ({ plan, area, form }: GoalListProps) => {
  const words = useText().dialogues.plan;
  const goals = (plan?.goals ?? []).filter(({ goal }) => goalArea(goal) === area);
  // The relation is no area of the plan.
  if (area === 'relation') return null;
  return (
    <section className={styles.part} aria-labelledby="plan-goals">
      <h3 id="plan-goals">{words.heading}</h3>
      {plan === null && <p className={styles.quiet}>{words.none}</p>}
      {plan !== null && goals.length === 0 && <p className={styles.quiet}>{words.noneHere}</p>}
      {goals.length > 0 && (
        <ul className={styles.goals}>
          {goals.map((one) => (
            <Goal key={one.goal.id} one={one} form={form} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Goal = ({ one, form }: { readonly one: PlanLookedAt['goals'][number]; readonly form: WrittenForm }) => {
  const { dialogues, employerWords } = useText();
  const words = dialogues.plan;
  const { goal, latest, measures } = one;
  const facts = [
    employerWords.planGoalStates[goal.state],
    goal.decisionRef.trim() === '' ? words.noDecision : words.decision(goal.decisionRef.trim()),
    measured(goal.measure.trim(), goal.target.trim(), words),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <p>{goal.title}</p>
      <p className={styles.small}>{facts.join(' · ')}</p>
      {latest !== null && latest.text.trim() !== '' && (
        <p className={styles.small}>
          {words.latest(formatDay(latest.day, form, 'shortYear'), latest.text.trim())}
        </p>
      )}
      {measures.map(({ measure, action }) => (
        <p key={measure.id} className={styles.small}>
          {words.action(measure.title, words.states[action?.state ?? 'none'])}
        </p>
      ))}
    </li>
  );
};

const measured = (
  measure: string,
  target: string,
  words: ReturnType<typeof useText>['dialogues']['plan'],
): string => {
  if (measure === '') return target === '' ? '' : words.target(target);
  return target === '' ? words.measuredBy(measure) : words.measure(measure, target);
};
