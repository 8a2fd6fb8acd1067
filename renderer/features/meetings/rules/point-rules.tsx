import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { LinkRule } from './link-rule.tsx';
import { MakeRuleDialog } from './make-rule-dialog.tsx';
import { RuleLine } from './rule-line.tsx';
import { usePointRules, type PointRules as Facts, type RulePoint } from './use-point-rules.ts';
import styles from './rules.module.css';

interface PointRulesProps {
  readonly point: RulePoint;
  readonly workspace: Workspace;
}

/**
 * The rules of the game that a point is about: whether each helped or was stretched here, in one click; the way to another
 * one; and what a clarification becomes.
 */
export const PointRules = (props: PointRulesProps) => {
  const facts = usePointRules(props.point);
  return facts === undefined || facts === null ? null : <Shown {...props} facts={facts} />;
};

const Shown = ({ point, workspace, facts }: PointRulesProps & { readonly facts: Facts }) => {
  const words = useText().ruleLinks;
  const [isOpen, setOpen] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const { linked } = facts;
  const isRaised = linked.some(({ uses }) => uses.some(({ kind }) => kind === 'raised'));
  return (
    <section className={styles.part} aria-label={words.point.heading}>
      {linked.length > 0 && (
        <>
          <h3>{words.point.heading}</h3>
          <ul className={styles.rules}>
            {linked.map((rule) => (
              <RuleLine key={rule.view.key} rule={rule} point={point} workspace={workspace} />
            ))}
          </ul>
        </>
      )}
      {point.kind === 'clarification' && !isRaised && (
        <Button variant="secondary" data-size="sm" className={styles.start} onClick={() => setMaking(true)}>
          {words.make.button}
        </Button>
      )}
      <div>
        <Fold label={words.point.fold} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          <LinkRule facts={facts} point={point} workspace={workspace} onLinked={() => setOpen(false)} />
        </Fold>
      </div>
      {isMaking && (
        <MakeRuleDialog facts={facts} point={point} workspace={workspace} onClose={() => setMaking(false)} />
      )}
    </section>
  );
};
