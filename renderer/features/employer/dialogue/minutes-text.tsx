import { Details } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { Pill } from '#renderer/ui/pill.tsx';
import { dayOf } from '#shared/calendar/day.ts';
import { minutesParts, type DialogueMinutes } from '#shared/domain/dialogue.ts';
import type { MinutesView } from '#shared/domain/minutes-standing.ts';
import { formatDay } from '#shared/text/dates.ts';
import { MinutesApprovals } from './minutes-approvals.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** The referat that counts, with who approved it. */
export const MinutesText = (props: StepProps & { readonly view: MinutesView }) => {
  const { view } = props;
  const words = useText().dialogues.minutes;
  const { number, reason } = view.minutes;
  return (
    <section className={styles.part} aria-labelledby="minutes-in-force">
      <h3 id="minutes-in-force">
        {words.waiting.version(number)} <Pill tone="accent">{words.approved}</Pill>
      </h3>
      <MinutesParts minutes={view.minutes} />
      {reason.trim() !== '' && (
        <p className={styles.small}>
          {words.why}: {reason}
        </p>
      )}
      <MinutesApprovals {...props} />
      <p className={styles.small}>{words.waiting.about}</p>
    </section>
  );
};

/** The parts that say something, as they were written. */
export const MinutesParts = ({ minutes }: { readonly minutes: DialogueMinutes }) => {
  const words = useText().dialogues.minutes;
  return (
    <div className={styles.text}>
      {minutesParts
        .filter((part) => minutes[part].trim() !== '')
        .map((part) => (
          <div key={part}>
            <h4>{words.parts[part]}</h4>
            <p className={styles.whole}>{minutes[part]}</p>
          </div>
        ))}
      {minutes.participants.trim() !== '' && (
        <div>
          <h4>{words.participants}</h4>
          <p className={styles.whole}>{minutes.participants}</p>
        </div>
      )}
    </div>
  );
};

/** What was approved before, or taken back; each as it was, with why the next one came. */
export const EarlierMinutes = ({ facts, form }: StepProps) => {
  const { dialogues, employerWords } = useText();
  const words = dialogues.minutes;
  const { all, inForce } = facts.standing;
  const earlier = all.filter(
    ({ minutes }) =>
      minutes.id !== inForce?.minutes.id && (minutes.state === 'approved' || minutes.state === 'withdrawn'),
  );
  if (earlier.length === 0) return null;
  return (
    <section aria-label={words.earlier}>
      {earlier.map(({ minutes }) => (
        <Details key={minutes.id} data-size="sm">
          <Details.Summary>
            {words.earlierLine(
              minutes.number,
              employerWords.dialogueMinutesStates[minutes.state],
              formatDay(dayOf(new Date(minutes.approvedAt ?? minutes.updatedAt)), form, 'long'),
            )}
          </Details.Summary>
          <Details.Content>
            <MinutesParts minutes={minutes} />
            {minutes.reason.trim() !== '' && (
              <p className={styles.small}>
                {words.why}: {minutes.reason}
              </p>
            )}
          </Details.Content>
        </Details>
      ))}
    </section>
  );
};
