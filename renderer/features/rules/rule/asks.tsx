import { Link } from '@digdir/designsystemet-react';
import { Pair } from '#renderer/features/rules/list/contradiction-section.tsx';
import { newcomers } from '#renderer/features/rules/parts/rule-words.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { formatDay } from '#shared/text/dates.ts';
import { asksAgain } from '#shared/domain/rule-standing.ts';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** What asks for the rule to be looked at again: somebody new in office, a day that has come, another rule. */
export const Asks = ({ facts }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule;
  const { view, form, workspace, pairs } = facts;
  const { newInOffice, waiting, isReviewDue, reviewOn } = view;
  const isAgain = asksAgain(view);
  return (
    <>
      {isAgain && (
        <Notice title={words.again.title}>
          <p>{words.again.newPerson(newcomers(newInOffice, facts))}</p>
        </Notice>
      )}
      {!isAgain && isReviewDue && reviewOn !== null && waiting.length === 0 && (
        <Notice title={words.due.title}>
          <p>{words.due.about(formatDay(reviewOn, form, 'long'))}</p>
        </Notice>
      )}
      {pairs.length > 0 && (
        <section className={styles.part} aria-labelledby="contradicts">
          <h2 id="contradicts">{words.contradicts.title}</h2>
          {pairs.map((pair) => (
            <Pair
              key={`${pair.one.key}/${pair.other.key}`}
              pair={pair}
              workspace={workspace}
              here={view.key}
            />
          ))}
        </section>
      )}
    </>
  );
};

/** After this one is gone through: the way to the next that somebody new in office asks for. */
export const NextAgain = ({ facts: { nextAgain } }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule.again;
  if (nextAgain === null) return null;
  return (
    <p>
      <span className={styles.quiet}>{words.next}: </span>
      <Link href={hashOf({ room: 'rules', view: 'rule', id: nextAgain.view.key })}>{nextAgain.question}</Link>
    </p>
  );
};
