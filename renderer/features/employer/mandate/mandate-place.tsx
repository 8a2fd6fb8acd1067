import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { FindingsSection } from './findings-section.tsx';
import { FoundingDialog } from './founding-dialog.tsx';
import { MandateFields } from './mandate-fields.tsx';
import { readMandatesFacts, type MandatesFacts } from './mandate-facts.ts';
import { MandateHead } from './mandate-head.tsx';
import { MandateOut } from './mandate-out.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import { MoreSection } from './more-section.tsx';
import { OtherMandates } from './other-mandates.tsx';
import { SeatSection } from './seat-section.tsx';
import styles from './mandate.module.css';

/** Mandat: who follows the kommunedirektør up for the council, and whether it agrees with law and advice. */
export const MandatePlace = ({ workspace, id }: PlaceProps) => {
  const { mandates: words, employer } = useText();
  const today = useToday();
  const [isFounding, setFounding] = useState(false);
  const facts = useLiveQuery(() => readMandatesFacts(id, today), [id, today]);
  const found = () => setFounding(true);
  useCommand('new', found);
  return (
    <Page
      heading={employer.tabs.mandate}
      width="wide"
      actions={
        facts && (
          <>
            {facts.shown !== null && (
              <Button variant="secondary" data-size="sm" onClick={found}>
                {words.add}
              </Button>
            )}
            <MandateOut facts={facts} />
          </>
        )
      }
    >
      <RoomTabs here="mandate" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && <Filled facts={facts} workspace={workspace} onFound={found} />}
      {facts && isFounding && (
        <FoundingDialog facts={facts} workspace={workspace} onClose={() => setFounding(false)} />
      )}
    </Page>
  );
};

interface FilledProps {
  readonly facts: MandatesFacts;
  readonly workspace: Workspace;
  readonly onFound: () => void;
}

const Filled = ({ facts, workspace, onFound }: FilledProps) => {
  const words = useText().mandates;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const { shown } = facts;
  if (shown === null)
    return <EmptyRoom sentence={words.empty(terms)} action={{ label: words.founding.save, run: onFound }} />;
  const { mandate, findings } = shown;
  return (
    <>
      <p className={styles.lead}>{words.lead(terms)}</p>
      <div key={mandate.id} className={styles.sections}>
        <MandateHead mandate={mandate} workspace={workspace} />
        <SeatSection facts={facts} shown={shown} workspace={workspace} />
        <FindingsSection findings={findings} workspace={workspace} />
        <MandateFields mandate={mandate} workspace={workspace} />
        <MeetingsSection forum={mandate.forum} workspace={workspace} />
        <OtherMandates facts={facts} shown={mandate} workspace={workspace} />
        <MoreSection mandate={mandate} people={facts.people} />
      </div>
    </>
  );
};
