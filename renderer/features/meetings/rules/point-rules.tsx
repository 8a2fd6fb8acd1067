import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import type { RuleUseId } from '#shared/domain/id.ts';
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
  const [newId, setNewId] = useState<RuleUseId | null>(null);
  const section = useRef<HTMLElement>(null);
  const { linked } = facts;
  const isRaised = linked.some(({ uses }) => uses.some(({ kind }) => kind === 'raised'));
  // What had the focus may be gone: then the way on to another rule has it.
  const keepFocus = () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      section.current?.querySelector<HTMLElement>('[data-part="rules"]')?.focus();
    });
  const settle = (id: RuleUseId | null) => {
    setOpen(false);
    setNewId(id);
    if (id === null) keepFocus();
  };
  return (
    <section ref={section} className={styles.part} aria-label={words.point.heading}>
      {linked.length > 0 && (
        <>
          <h3>{words.point.heading}</h3>
          <ul className={styles.rules}>
            {linked.map((rule) => (
              <RuleLine
                key={rule.view.key}
                rule={rule}
                point={point}
                workspace={workspace}
                newId={newId}
                onMarked={setNewId}
                onGone={keepFocus}
              />
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
        <Fold label={words.point.fold} part="rules" isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          <LinkRule facts={facts} point={point} workspace={workspace} onLinked={settle} />
        </Fold>
      </div>
      {isMaking && (
        <MakeRuleDialog
          facts={facts}
          point={point}
          workspace={workspace}
          onClose={() => {
            setMaking(false);
            keepFocus();
          }}
        />
      )}
    </section>
  );
};
