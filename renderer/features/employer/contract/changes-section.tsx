import { Button, Details } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import type { ComponentType } from 'react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { useFocusOnStep } from '#renderer/parts/focus-heading.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ContractChangeState } from '#shared/domain/contract.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { beginChange } from './acts.ts';
import { AgreedChange } from './agreed-change.tsx';
import { changeAnchor } from './change-anchor.ts';
import { ChangeDraftForm, type ChangeProps } from './change-draft-form.tsx';
import type { ContractFacts } from './contract-facts.ts';
import { WaitingChange } from './waiting-change.tsx';
import styles from './contract.module.css';

interface ChangesSectionProps {
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
}

/** Proposals for changes, what waits for the two parties, and what both have agreed. */
export const ChangesSection = ({ facts, workspace }: ChangesSectionProps) => {
  const words = useText().contracts.changes;
  const fill = useFilled(workspace);
  const { changes, contract } = facts;
  // What had the focus goes away when a draft is put forward, or the last has approved.
  useFocusOnStep(changes.map(({ change }) => `${change.id}${change.state}`).join('/'));
  const ended = changes.filter(({ change }) => change.state === 'declined' || change.state === 'withdrawn');
  const add = async () => {
    const change = await beginChange(contract.id, null);
    if (change !== null) changeAnchor.show(change);
  };
  return (
    <section className={styles.section} aria-labelledby="contract-changes">
      <h2 id="contract-changes">{words.heading}</h2>
      <p className={styles.lead}>{fill(words.lead)}</p>
      {changes.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {changes.map((view) => {
        const props = { view, facts, workspace };
        const { id, state } = view.change;
        const Change = drawnBy[state];
        return Change === null ? null : (
          <div key={id} data-row={id}>
            <Change {...props} />
          </div>
        );
      })}
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={() => void add()}>
          <PlusIcon aria-hidden />
          {words.add}
        </Button>
      </div>
      {ended.length > 0 && (
        <Details data-size="sm" defaultOpen={ended.some(({ change }) => change.id === facts.asked)}>
          <Details.Summary>{words.ended(ended.length)}</Details.Summary>
          <Details.Content>
            {ended.map((view) => (
              <div key={view.change.id} data-row={view.change.id}>
                <AgreedChange view={view} facts={facts} workspace={workspace} />
              </div>
            ))}
          </Details.Content>
        </Details>
      )}
    </section>
  );
};

/** Null: it is over, and stands folded below. */
const drawnBy: Readonly<Record<ContractChangeState, ComponentType<ChangeProps> | null>> = {
  draft: ChangeDraftForm,
  proposed: WaitingChange,
  agreed: AgreedChange,
  declined: null,
  withdrawn: null,
};
