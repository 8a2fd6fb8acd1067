import { Button } from '@digdir/designsystemet-react';
import { go } from '#renderer/stores/route.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { NoticePair, RulePair } from '#shared/domain/rule-contradictions.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { clearPair, openRule } from './acts.ts';
import styles from './pairs.module.css';

interface ContradictionSectionProps {
  readonly pairs: readonly RulePair[];
  readonly notices: readonly NoticePair[];
  readonly workspace: Titles | null;
}

/** What cannot both hold, side by side, with what to do about it. Nothing where nothing does. */
export const ContradictionSection = ({ pairs, notices, workspace }: ContradictionSectionProps) => {
  const words = useText().rules.front.contradictions;
  if (pairs.length + notices.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="contradictions">
      <h2 id="contradictions">{words.heading}</h2>
      {pairs.map((pair) => (
        <Pair key={`${pair.one.key}/${pair.other.key}`} pair={pair} workspace={workspace} />
      ))}
      {notices.map((pair) => (
        <Lines key={`${pair.atOnce.id}/${pair.other.id}`} pair={pair} />
      ))}
    </section>
  );
};

interface PairProps {
  readonly pair: RulePair;
  readonly workspace: Titles | null;
  /** The one whose page it stands on, which then comes first. */
  readonly here?: string;
}

/** Two rules, and the ways out. */
export const Pair = ({ pair, workspace, here }: PairProps) => {
  const words = useText().rules.front.contradictions;
  const { kind, one, other } = pair;
  return (
    <div className={styles.pair}>
      <p>{kind === 'said' ? words.about : words.sameQuestion}</p>
      <div className={styles.sides}>
        {(other.key === here ? [other, one] : [one, other]).map((view) => (
          <Side key={view.key} view={view} workspace={workspace} isHere={view.key === here} />
        ))}
      </div>
      {kind === 'said' && (
        <div className={styles.buttons}>
          <Button variant="tertiary" data-size="sm" onClick={() => void clearPair(pair)}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  );
};

interface SideProps extends Pick<PairProps, 'workspace'> {
  readonly view: RuleView;
  readonly isHere: boolean;
}

const Side = ({ view, workspace, isHere }: SideProps) => {
  const words = useText().rules.front.contradictions;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const question = ruleQuestion(view, workspace, form);
  const text = view.inForce?.version.text ?? view.rule?.text ?? '';
  return (
    <article className={styles.side}>
      <h3>{question}</h3>
      <p className={styles.quiet}>{ruleStateWords(view, form)}</p>
      <p className={styles.text}>{text.trim() === '' ? words.noneText : text}</p>
      {!isHere && (
        <Button
          variant="secondary"
          data-size="sm"
          className={styles.open}
          aria-label={words.openOf(question)}
          onClick={() => openRule(view)}
        >
          {words.open}
        </Button>
      )}
    </article>
  );
};

const Lines = ({ pair }: { readonly pair: NoticePair }) => {
  const { rules, interplayWords } = useText();
  const words = rules.front.contradictions;
  return (
    <div className={styles.pair}>
      <p>{words.notice}</p>
      <div className={styles.sides}>
        {[pair.atOnce, pair.other].map((line) => (
          <article key={line.id} className={styles.side}>
            <h3>{interplayWords.noticeUrgencies[line.urgency]}</h3>
            <p className={styles.quiet}>{interplayWords.noticeDirections[line.direction]}</p>
            <p className={styles.text}>{line.text}</p>
          </article>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => go({ room: 'information', view: 'notices' })}
        >
          {words.toNotices}
        </Button>
      </div>
    </div>
  );
};
