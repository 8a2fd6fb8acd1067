import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import { useArrival } from '#renderer/features/employer/parts/use-arrival.ts';
import { useFilled } from '#renderer/parts/use-filled.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { AboutSection } from './about-section.tsx';
import { begin } from './acts.ts';
import { ChangesSection } from './changes-section.tsx';
import { readContractFacts, type ContractFacts } from './contract-facts.ts';
import { ContractOut } from './contract-out.tsx';
import { HelpSection } from './help-section.tsx';
import { MoreSection } from './more-section.tsx';
import { NewPointDialog } from './new-point-dialog.tsx';
import { OtherContracts } from './other-contracts.tsx';
import { PointsSection } from './points-section.tsx';
import { TermsSection } from './terms-section.tsx';
import styles from './contract.module.css';

/** Arbeidsavtale: the checklist of the contract of the director, and changes that both parties approve. */
export const ContractPlace = ({ workspace, id }: PlaceProps) => {
  const { contracts: words, employer } = useText();
  const fill = useFilled(workspace);
  const facts = useLiveQuery(() => readContractFacts(id), [id]);
  if (facts === undefined) return null;
  if (facts.contract !== null) return <Filled facts={facts} workspace={workspace} />;
  const toOwn = () => go({ room: 'employer', view: 'contract' });
  return (
    <Page width="wide" heading={employer.tabs.contract}>
      <RoomTabs here="contract" />
      {facts.isAsked ? (
        <EmptyRoom sentence={words.unknown} action={{ label: words.toContract, run: toOwn }} />
      ) : (
        <>
          <EmptyRoom sentence={fill(words.empty)} action={{ label: words.begin, run: () => void begin() }} />
          <OtherContracts contracts={facts.others} people={facts.people} />
        </>
      )}
    </Page>
  );
};

interface FilledProps {
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
}

const Filled = ({ facts, workspace }: FilledProps) => {
  const { contracts: words, employer } = useText();
  const fill = useFilled(workspace);
  const [isAdding, setAdding] = useState(false);
  useArrival(facts.asked ?? undefined, true);
  useCommand('new', () => setAdding(true));
  return (
    <Page
      width="wide"
      heading={employer.tabs.contract}
      actions={
        <>
          <Button variant="secondary" data-size="sm" onClick={() => setAdding(true)}>
            <PlusIcon aria-hidden />
            {words.list.add}
          </Button>
          <ContractOut facts={facts} />
        </>
      }
    >
      <RoomTabs here="contract" />
      <div className={styles.sections}>
        <p className={styles.lead}>{fill(words.lead)}</p>
        <AboutSection facts={facts} workspace={workspace} />
        <PointsSection facts={facts} workspace={workspace} />
        <ChangesSection facts={facts} workspace={workspace} />
        <TermsSection contract={facts.contract} workspace={workspace} />
        <HelpSection />
        <OtherContracts contracts={facts.others} people={facts.people} />
        <MoreSection facts={facts} workspace={workspace} />
      </div>
      {isAdding && <NewPointDialog contractId={facts.contract.id} onClose={() => setAdding(false)} />}
    </Page>
  );
};
