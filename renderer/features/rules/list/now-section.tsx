import { Button, Link } from '@digdir/designsystemet-react';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { isWritten, rolesInText } from '#renderer/features/rules/parts/rule-words.ts';
import { waitsForMe } from '#shared/domain/rule-standing.ts';
import type { ListedRule } from './filter.ts';
import styles from './list.module.css';
import type { Reader } from './rule-line.ts';

interface NowSectionProps {
  readonly rules: readonly ListedRule[];
  readonly reader: Reader;
}

/** What is asked of them now: approvals that wait, days that have come, what must be taken up again; else how to begin. */
export const NowSection = ({ rules, reader }: NowSectionProps) => {
  const words = useText().rules.front.now;
  const { me, workspace, form } = reader;
  const isBegun = rules.some(({ view }) => isWritten(view));
  const yours = rules.filter(({ view }) => waitsForMe(view, me));
  const stale = rules.filter(({ view }) => view.isStale);
  const others = rules.filter(
    (rule) => rule.view.waiting.length > 0 && !waitsForMe(rule.view, me) && !stale.includes(rule),
  );
  const due = rules.filter(({ view }) => view.isReviewDue && view.waiting.length === 0);
  const revisit = rules.filter(
    (rule) => rule.view.state === 'revisit' && rule.view.waiting.length === 0 && !due.includes(rule),
  );
  const waitedFor = [...new Set(others.flatMap(({ view }) => view.waiting[0]?.missing ?? []))];
  if (isBegun && [yours, others, stale, due, revisit].every(({ length }) => length === 0)) return null;
  return (
    <section className={styles.now} aria-labelledby="now-heading">
      <h2 id="now-heading">{words.heading}</h2>
      {!isBegun && <Start />}
      <Lines lead={words.yours(yours.length)} rules={yours} />
      <Lines lead={words.others(others.length, rolesInText(waitedFor, workspace, form))} rules={others} />
      <Lines lead={words.stale(stale.length)} rules={stale} />
      <Lines lead={words.due(due.length)} rules={due} />
      <Lines lead={words.revisit(revisit.length)} rules={revisit} />
    </section>
  );
};

const Start = () => {
  const words = useText().rules.front.now;
  return (
    <>
      <p>{words.start}</p>
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={() => go({ room: 'rules', view: 'mirror' })}>
          {words.toMirror}
        </Button>
      </div>
    </>
  );
};

interface LinesProps {
  readonly lead: string;
  readonly rules: readonly ListedRule[];
}

const Lines = ({ lead, rules }: LinesProps) =>
  rules.length === 0 ? null : (
    <div>
      <p>{lead}</p>
      <ul>
        {rules.map(({ view, question }) => (
          <li key={view.key}>
            <Link href={hashOf({ room: 'rules', view: 'rule', id: view.key })}>{question}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
