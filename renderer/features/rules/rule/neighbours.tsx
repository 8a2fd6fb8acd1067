import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { NamedRule, RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** The ways to the question before and the question after. */
export const Neighbours = ({ facts: { previous, next } }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule;
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      {previous !== null && <Way label={words.previous} rule={previous} />}
      {next !== null && <Way label={words.next} rule={next} />}
    </nav>
  );
};

const Way = ({ label, rule }: { readonly label: string; readonly rule: NamedRule }) => (
  <a href={hashOf({ room: 'rules', view: 'rule', id: rule.view.key })}>
    <span className={styles.quiet}>{label}</span>
    <span>{rule.question}</span>
  </a>
);
