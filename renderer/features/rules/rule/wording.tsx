import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { RuleState } from '#shared/domain/rule.ts';
import { saveTyped } from './acts.ts';
import { InForce } from './in-force.tsx';
import { ProposeDialog, type ProposalText } from './propose-dialog.tsx';
import type { RuleFacts } from './rule-facts.ts';
import { WorkingText } from './working-text.tsx';
import styles from './rule.module.css';

/**
 * What counts between the two, and beside it what they work on. Where that is the same and nothing asks for more, the
 * field is not in the way before somebody wants it.
 */
export const Wording = ({ facts }: { readonly facts: RuleFacts }) => {
  const words = useText().rules.rule.work;
  const { inForce, hasDraft, state, waiting } = facts.view;
  const [isWanted, setWanted] = useState(false);
  // Once there, it stays under the hand, also when one writes it back to what it was.
  const [wasShown, setWasShown] = useState(false);
  const isShown = inForce === null || hasDraft || isWanted || wasShown || unsettled.has(state);
  if (isShown && !wasShown) setWasShown(true);
  const proposing = useProposing(facts);
  const canPropose = waiting.length === 0;
  const isSame = inForce !== null && facts.view.rule?.text.trim() === inForce.version.text.trim();
  return (
    <div className={styles.beside}>
      {inForce !== null && (
        <InForce facts={facts} inForce={inForce}>
          <div className={styles.buttons}>
            {!isShown && (
              <Button variant="secondary" data-size="sm" onClick={() => setWanted(true)}>
                {words.change}
              </Button>
            )}
            {canPropose && isSame && (
              <Button variant="tertiary" data-size="sm" onClick={() => void proposing.begin()}>
                {words.proposeSame}
              </Button>
            )}
          </div>
        </InForce>
      )}
      {isShown && (
        <WorkingText facts={facts} takesFocus={isWanted}>
          {canPropose && !isSame && (
            <Button data-size="sm" onClick={() => void proposing.begin()}>
              {words.propose}
            </Button>
          )}
        </WorkingText>
      )}
      {proposing.dialog}
    </div>
  );
};

const unsettled: ReadonlySet<RuleState> = new Set(['notAgreed', 'revisit']);

/** The dialog that puts the working text to both. What was written in it stands there again when it was closed by mistake. */
const useProposing = (facts: RuleFacts) => {
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState<ProposalText | null>(null);
  return {
    begin: async () => {
      if (await saveTyped()) setOpen(true);
    },
    dialog: isOpen && (
      <ProposeDialog
        facts={facts}
        draft={draft}
        onDraft={setDraft}
        onDone={() => setDraft(null)}
        onClose={() => setOpen(false)}
      />
    ),
  };
};
