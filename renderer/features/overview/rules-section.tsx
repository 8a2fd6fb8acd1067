import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { approverOf, inOffice, type RuleView } from '#shared/domain/rule-standing.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import styles from './meeting-sections.module.css';
import type { View } from './view.ts';

/** Spilleregler: what waits for who has opened, what is to be looked at again, and what a new person asks for. Nothing else. */
export const RulesSection = ({ view }: { readonly view: View }) => {
  const { text, term, today } = view;
  const rules = useLiveQuery(() => listRules(term.id, today), [term.id, today]);
  if (rules === undefined) return null;
  const words = text.rules.front;
  const asked = askedOf(rules, view);
  const { yours, again, due, revisit } = asked;
  const count = yours.length + again.length + due.length + revisit.length;
  if (count === 0) return null;
  return (
    <section className={`${styles.next} ${styles.tall}`} aria-labelledby="rules-heading">
      <h2 id="rules-heading">{text.ruleLinks.overview.heading}</h2>
      <div className={styles.asked}>
        <Asked lead={words.now.yours(yours.length)} rules={yours} view={view} />
        <Asked
          lead={`${words.again.title(newcomersOf(again, view))}. ${words.again.about(again.length)}`}
          rules={again}
          view={view}
        />
        <Asked lead={words.now.due(due.length)} rules={due} view={view} />
        <Asked lead={words.now.revisit(revisit.length)} rules={revisit} view={view} />
      </div>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={text.ruleLinks.overview.toRulesNamed}
        onClick={() => go({ room: 'rules' })}
      >
        {text.ruleLinks.overview.toRules}
      </Button>
    </section>
  );
};

interface AskedFor {
  readonly yours: readonly RuleView[];
  readonly again: readonly RuleView[];
  readonly due: readonly RuleView[];
  readonly revisit: readonly RuleView[];
}

/** Each rule once, by what is most pressing about it. */
const askedOf = (rules: readonly RuleView[], { me }: View): AskedFor => {
  const isMine = ({ waiting }: RuleView): boolean =>
    waiting.some(({ version, missing }) => missing.some((role) => approverOf(version, role) === me?.id));
  const yours = rules.filter((rule) => me !== null && isMine(rule));
  const rest = rules.filter((rule) => rule.waiting.length === 0);
  const again = rest.filter(({ newInOffice }) => newInOffice.length > 0);
  const others = rest.filter((rule) => !again.includes(rule));
  const due = others.filter(({ isReviewDue }) => isReviewDue);
  const revisit = others.filter((rule) => rule.state === 'revisit' && !due.includes(rule));
  return { yours, again, due, revisit };
};

/** Who is new in office, by name; the office where nobody is named. */
const newcomersOf = (again: readonly RuleView[], { people, workspace, form }: View): string => {
  const office = inOffice(people);
  const { ordføreren, kommunedirektøren } = termsOf(workspace, form);
  const roles = [...new Set(again.flatMap(({ newInOffice }) => newInOffice))];
  const names = roles.map(
    (role) =>
      people.find(({ id }) => id === office[role])?.name ||
      (role === 'mayor' ? ordføreren : kommunedirektøren),
  );
  return names.join(' og ');
};

/** More than these are read in the room. */
const most = 3;

interface AskedProps {
  readonly lead: string;
  readonly rules: readonly RuleView[];
  readonly view: View;
}

const Asked = ({ lead, rules, view: { workspace, form, text } }: AskedProps) =>
  rules.length > 0 && (
    <div>
      <p>{lead}</p>
      <ul className={styles.askedList}>
        {rules.slice(0, most).map((rule) => (
          <li key={rule.key}>
            <Link href={hashOf({ room: 'rules', view: 'rule', id: rule.key })}>
              {ruleQuestion(rule, workspace, form)}
            </Link>
          </li>
        ))}
        {rules.length > most && (
          <li className={styles.quiet}>{text.ruleLinks.overview.more(rules.length - most)}</li>
        )}
      </ul>
    </div>
  );
