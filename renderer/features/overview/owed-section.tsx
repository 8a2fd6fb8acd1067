import { Link } from '@digdir/designsystemet-react';
import { hashOf } from '#renderer/stores/route.ts';
import { ageOf, owedOf, type Owed } from '#shared/domain/owed.ts';
import { goalOrigin } from '#shared/text/goal-origin.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import styles from './meeting-sections.module.css';
import { ownerName, type View } from './view.ts';

interface OwedSectionProps {
  readonly facts: MeetingFacts;
  readonly view: View;
}

/** «Hva skylder vi hverandre?»: what each has promised in the meetings, and what has waited longest. Never a score. */
export const OwedSection = ({ facts: { actions, goals, isSetUp }, view }: OwedSectionProps) => {
  const { people, me, today, text } = view;
  const words = text.followUp.overview;
  if (actions.length === 0 && !isSetUp) return null;
  const equals = people.filter(({ role }) => role === 'director' || role === 'mayor');
  return (
    <section className={styles.owed} aria-labelledby="owed-heading">
      <h2 id="owed-heading">{words.owed}</h2>
      <ul className={styles.people}>
        {owedOf(actions, people, { today, me, always: equals }).map((owed) => (
          <Person key={owed.person?.id ?? ''} owed={owed} goals={goals} view={view} />
        ))}
      </ul>
      <p>
        <Link href={hashOf({ room: 'meetings', view: 'followUp' })}>{words.all}</Link>
      </p>
    </section>
  );
};

interface PersonProps extends Pick<OwedSectionProps, 'view'>, Pick<MeetingFacts, 'goals'> {
  readonly owed: Owed;
}

const Person = ({ owed, goals, view }: PersonProps) => {
  const words = view.text.followUp.overview;
  const { person, actions, late } = owed;
  const [oldest] = actions;
  const goalOf = oldest === undefined ? undefined : goals.get(oldest.id);
  return (
    <li>
      <p className={styles.person}>
        {person === null ? words.nobody : ownerName({ kind: 'person', person }, view)}
      </p>
      <p className={styles.figures}>
        {actions.length === 0 ? words.nothing : words.open(actions.length)}
        {late > 0 && (
          <>
            {' · '}
            <span data-late="true">{words.late(late)}</span>
          </>
        )}
      </p>
      {oldest !== undefined && (
        <p className={styles.quiet}>
          {words.oldest}:{' '}
          <a href={hashOf({ room: 'meetings', view: 'followUp', id: oldest.id })}>{oldest.title}</a>,{' '}
          {words.age(ageOf(oldest, view.today))}
          {goalOf !== undefined && (
            <>
              .{' '}
              <a href={hashOf({ room: 'employer', view: 'plan', id: goalOf.goal.id })}>
                {goalOrigin(goalOf, view.form)}
              </a>
            </>
          )}
        </p>
      )}
    </li>
  );
};
