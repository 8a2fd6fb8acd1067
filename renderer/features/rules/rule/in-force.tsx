import type { ReactNode } from 'react';
import type { VersionView } from '#shared/domain/rule-standing.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { formatDay } from '#shared/text/dates.ts';
import { dayOfInstant } from '#renderer/features/rules/parts/instant-day.ts';
import { Approvals } from './approvals.tsx';
import { VersionOrigin } from './version-origin.tsx';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

interface InForceProps {
  readonly facts: RuleFacts;
  readonly inForce: VersionView;
  /** Buttons: what can be done with it. */
  readonly children?: ReactNode;
}

/** What counts between the two: its words, which version, and who approved it when. */
export const InForce = ({ facts, inForce, children }: InForceProps) => {
  const words = useText().rules.rule.inForce;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { reviewOn, isReviewDue } = facts.view;
  const agreedOn = dayOfInstant(inForce.version.agreedAt);
  return (
    <section className={styles.part} aria-labelledby="in-force">
      <h2 id="in-force">{words.heading}</h2>
      <p className={styles.agreed}>{inForce.version.text}</p>
      <div className={styles.facts}>
        {agreedOn !== null && (
          <p>{words.version(inForce.version.number, formatDay(agreedOn, form, 'long'))}</p>
        )}
        <Approvals view={inForce} facts={facts} />
        <p>
          {reviewOn === null
            ? words.noReview
            : (isReviewDue ? words.reviewPassed : words.review)(formatDay(reviewOn, form, 'long'))}
        </p>
        <VersionOrigin version={inForce.version} />
      </div>
      {children}
    </section>
  );
};
