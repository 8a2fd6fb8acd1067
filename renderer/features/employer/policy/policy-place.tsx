import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import { useArrival } from '#renderer/features/employer/parts/use-arrival.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Policy } from '#shared/domain/policy.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { DelegationNotice } from './delegation-notice.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { readPolicyFacts, type PolicyFacts } from './policy-facts.ts';
import { PolicyList } from './policy-list.tsx';
import { PolicyOut } from './policy-out.tsx';
import { QuestionSection } from './question-section.tsx';
import styles from './policy.module.css';

interface Opened {
  /** Null: a new one. */
  readonly policy: Policy | null;
}

/** Politikk og strategi: what is adopted, when it is to be revised, and the questions around it. */
export const PolicyPlace = ({ workspace, id }: PlaceProps) => {
  const { policies: words, employer } = useText();
  const facts = useLiveQuery(readPolicyFacts);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const asked = isAnswered ? undefined : facts?.policies.find((policy) => policy.id === id);
  const open = (policy: Policy | null) => setOpened({ policy });
  const close = () => {
    setAnswered(true);
    setOpened(null);
  };
  const shown = opened ?? (asked === undefined ? null : { policy: asked });
  useCommand('new', () => open(null));
  useArrival(id, Boolean(facts));
  return (
    <Page
      heading={employer.tabs.policy}
      width="wide"
      actions={
        facts && (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => open(null)}>
              {words.add}
            </Button>
            <PolicyOut facts={facts} />
          </>
        )
      }
    >
      <RoomTabs here="policy" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && <Filled facts={facts} workspace={workspace} onOpen={open} />}
      {facts && shown !== null && <PolicyDialog facts={facts} policy={shown.policy} onClose={close} />}
    </Page>
  );
};

interface FilledProps {
  readonly facts: PolicyFacts;
  readonly workspace: Workspace;
  readonly onOpen: (policy: Policy | null) => void;
}

const Filled = ({ facts, workspace, onOpen }: FilledProps) => {
  const words = useText().policies;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <div className={styles.sections}>
      <p className={styles.lead}>{words.lead(termsOf(workspace, form))}</p>
      {facts.policies.length === 0 ? (
        <EmptyRoom sentence={words.empty} action={{ label: words.add, run: () => onOpen(null) }} />
      ) : (
        <PolicyList facts={facts} onOpen={onOpen} />
      )}
      <DelegationNotice facts={facts} />
      <QuestionSection facts={facts} workspace={workspace} />
    </div>
  );
};
