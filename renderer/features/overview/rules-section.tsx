import { Button, Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { exercisesForMe } from '#renderer/db/repositories/exercise-answers.ts';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { inOffice, type RuleView } from '#shared/domain/rule-standing.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { AskedExercises } from './asked-exercises.tsx';
import { askedRules } from './asked-rules.ts';
import styles from './meeting-sections.module.css';
import type { View } from './view.ts';

/** Spilleregler: what waits for who has opened, what is to be looked at again, and what a new person asks for. Nothing else. */
export const RulesSection = ({ view }: { readonly view: View }) => {
  const { text, term, today } = view;
  const rules = useLiveQuery(() => listRules(term.id, today), [term.id, today]);
  const me = view.me?.id ?? null;
  const exercises = useLiveQuery(async () => exercisesForMe(term.id), [term.id, me]);
  if (rules === undefined || exercises === undefined) return null;
  const words = text.rules.front;
  const asked = askedRules(rules, me);
  const { yours, stale, again, due, revisit } = asked;
  if ([exercises, ...Object.values(asked)].every(({ length }) => length === 0)) return null;
  return (
    <section className={`${styles.next} ${styles.tall}`} aria-labelledby="rules-heading">
      <h2 id="rules-heading">{text.ruleLinks.overview.heading}</h2>
      <div className={styles.asked}>
        <AskedExercises exercises={exercises} view={view} />
        <Asked lead={words.now.yours(yours.length)} rules={yours} view={view} />
        <Asked lead={words.now.stale(stale.length)} rules={stale} view={view} />
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
