import { Button, Link, Textfield } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useRef, useState, type FormEvent } from 'react';
import { NameField } from '#renderer/features/employer/parts/name-field.tsx';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { PlanGoalId } from '#shared/domain/id.ts';
import type { FollowedGoalMeasure, GoalView } from '#shared/domain/plan-standing.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { measureFate } from '#shared/text/measure-fate.ts';
import { follow, newMeasure, takeMeasure, writeMeasure } from './acts.ts';
import type { PlanFacts } from './plan-facts.ts';
import { useRegainedFocus } from './use-regained-focus.ts';
import { useUnsaved } from './use-unsaved.ts';
import styles from './plan.module.css';

interface GoalMeasuresProps {
  readonly view: GoalView;
  readonly facts: PlanFacts;
}

/** Who does what by when for the goal, and what has become of it in Ukemøter. */
export const GoalMeasures = ({ view: { goal, measures }, facts }: GoalMeasuresProps) => {
  const words = useText().resultPlans.measures;
  const section = useRef<HTMLElement>(null);
  useRegainedFocus(section, measures.map(({ measure }) => measure.id).join(), 'h3');
  const heading = `goal-measures-${goal.id}`;
  return (
    <section ref={section} className={styles.part} aria-labelledby={heading}>
      <div>
        <h3 id={heading} tabIndex={-1}>
          {words.heading}
        </h3>
        <p className={styles.quiet}>{words.about}</p>
        {!facts.hasMeetings && (
          <p className={styles.quiet}>
            {`${words.noMeetings} `}
            <Link href={hashOf({ room: 'meetings' })}>{words.toMeetings}</Link>
          </p>
        )}
      </div>
      {measures.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.entries}>
          {measures.map((followed) => (
            <MeasureEntry key={followed.measure.id} followed={followed} facts={facts} />
          ))}
        </ul>
      )}
      <NewMeasure goalId={goal.id} />
    </section>
  );
};

interface MeasureEntryProps {
  readonly followed: FollowedGoalMeasure;
  readonly facts: PlanFacts;
}

/** One measure. What it is called there counts, once it is followed up in Ukemøter. */
const MeasureEntry = ({ followed, facts }: MeasureEntryProps) => {
  const { measures: words, goal } = useText().resultPlans;
  const { measure, action } = followed;
  const title = action?.title ?? measure.title;
  return (
    <li className={styles.measure} data-size="sm">
      <NameField
        label={words.title}
        maxLength={500}
        value={title}
        missing={`${words.missing} ${goal.emptyNotStored}`}
        onSave={(text) => void writeMeasure(measure, { title: text })}
      />
      <div className={styles.pair}>
        <PersonChoice
          label={words.owner}
          people={facts.choosable}
          nobody={words.nobody}
          value={action === null ? measure.ownerId : action.ownerId}
          onChange={(ownerId) => void writeMeasure(measure, { ownerId })}
        />
        <DayField
          label={words.due}
          value={action === null ? measure.dueOn : action.dueOn}
          onChange={(dueOn) => void writeMeasure(measure, { dueOn })}
        />
      </div>
      <Fate followed={followed} title={title} />
    </li>
  );
};

/** What has become of it, the way there or the button that puts it there, and the way out. */
const Fate = ({ followed, title }: { readonly followed: FollowedGoalMeasure; readonly title: string }) => {
  const words = useText().resultPlans.measures;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const { measure, action } = followed;
  const line = useRef<HTMLDivElement>(null);
  useRegainedFocus(line, action?.id ?? '', 'a, button');
  return (
    <div ref={line} className={styles.head}>
      <div className={styles.buttons}>
        <span className={styles.quiet}>{capitalised(measureFate(followed, today, form))}</span>
        {action === null ? (
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={words.followOf(title)}
            onClick={() => void follow(measure)}
          >
            {words.follow}
          </Button>
        ) : (
          <Link
            href={hashOf({ room: 'meetings', view: 'followUp', id: action.id })}
            aria-label={words.openOf(title)}
          >
            {words.open}
          </Link>
        )}
      </div>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(title)}
        onClick={() => void takeMeasure(measure)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
};

/** A line for the next measure; who and when are said when it stands there. */
const NewMeasure = ({ goalId }: { readonly goalId: PlanGoalId }) => {
  const words = useText().resultPlans.measures;
  const field = useRef<HTMLInputElement>(null);
  const { text: title, write, forget } = useUnsaved(`measure/${goalId}`);
  const [isRefused, setRefused] = useState(false);
  const isMissing = title.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isMissing) return setRefused(true);
    if (!(await newMeasure(goalId, { title: title.trim() }))) return;
    forget();
    setRefused(false);
    field.current?.focus();
  };
  return (
    <form className={styles.part} noValidate data-size="sm" onSubmit={(event) => void submit(event)}>
      <Textfield
        ref={field}
        label={words.add}
        autoComplete="off"
        maxLength={500}
        value={title}
        error={isRefused && isMissing ? words.missing : undefined}
        onChange={(event) => write(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="secondary" data-size="sm">
          {words.submit}
        </Button>
      </div>
    </form>
  );
};
