import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { RuleChoice } from '#renderer/parts/rule-choice.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleUseId } from '#shared/domain/id.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { link, mark, type NamedRule } from './acts.ts';
import type { PointRules, RulePoint } from './use-point-rules.ts';
import styles from './rules.module.css';

interface LinkRuleProps {
  readonly facts: PointRules;
  readonly point: RulePoint;
  readonly workspace: Workspace;
  /** What was marked, so that its note can be written; null: only linked. */
  readonly onLinked: (marked: RuleUseId | null) => void;
}

/** A rule, and what it has to do with the point: that this is about it, that it helped, or that it was stretched. */
export const LinkRule = ({ facts, point, workspace, onLinked }: LinkRuleProps) => {
  const words = useText().ruleLinks;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [chosen, setChosen] = useState<RuleView | null>(null);
  const [isMissing, setMissing] = useState(false);
  const rules = facts.rules.filter(({ key }) => !facts.linked.some(({ view }) => view.key === key));
  const chosenRule = (): NamedRule | null => {
    setMissing(chosen === null);
    return chosen === null ? null : { ref: chosen, question: ruleQuestion(chosen, workspace, form) };
  };
  const linkIt = async () => {
    const rule = chosenRule();
    if (rule !== null && (await link(rule, point))) onLinked(null);
  };
  const markIt = async (kind: 'used' | 'stretched') => {
    const rule = chosenRule();
    const marked = rule === null ? null : await mark(rule, kind, point);
    if (marked !== null) onLinked(marked);
  };
  return (
    <div className={styles.link} data-size="sm">
      <RuleChoice
        label={words.choice.label}
        rules={rules}
        value={chosen?.key ?? null}
        workspace={workspace}
        error={isMissing && chosen === null ? words.point.chooseFirst : undefined}
        onChange={setChosen}
      />
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={() => void linkIt()}>
          {words.point.link}
        </Button>
        {(['used', 'stretched'] as const).map((kind) => (
          <Button key={kind} variant="tertiary" data-size="sm" onClick={() => void markIt(kind)}>
            {words.point[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
};
