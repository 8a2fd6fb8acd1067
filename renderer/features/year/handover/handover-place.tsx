import { Button, Link } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/year/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { ReadHandover } from '#renderer/db/repositories/handover-facts.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { ChangeSection } from './change-section.tsx';
import { CloseSection } from './close-section.tsx';
import { readPlace, type HandoverPlaceFacts } from './handover-facts.ts';
import styles from './handover.module.css';
import { NextSection } from './next-section.tsx';
import { PackageSection } from './package-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { useFilled } from '#renderer/parts/use-filled.ts';

/** Periodeskifte: what is handed over, what becomes of it, and the term that comes after. */
export const HandoverPlace = ({ workspace, id }: PlaceProps) => {
  const { yearWheel, handover: words } = useText();
  const today = useToday();
  const filled = useFilled(workspace);
  const [isBeginning, setBeginning] = useState(false);
  const found = useLiveQuery(() => readPlace(id, today), [id, today]);
  return (
    <Page
      heading={yearWheel.tabs.handover}
      actions={
        found?.read &&
        found.closing === null && (
          <Button data-size="sm" variant="secondary" className="no-print" onClick={() => setBeginning(true)}>
            <PlusIcon aria-hidden />
            {words.beginAnother}
          </Button>
        )
      }
    >
      <RoomTabs here="handover" />
      {found === null && (
        <EmptyRoom
          sentence={words.noTerm}
          action={{ label: words.toDates, run: () => go({ room: 'settings', section: 'dates' }) }}
        />
      )}
      {found && <BeforeLine found={found} />}
      {found && found.read === null && (
        <EmptyRoom
          sentence={filled(workspace.parliamentary ? words.emptyParliamentary : words.empty)}
          action={{ label: words.begin, run: () => setBeginning(true) }}
        />
      )}
      {found?.read && <Filled found={found} read={found.read} workspace={workspace} />}
      {found && <TermsSection found={found} workspace={workspace} />}
      {found && isBeginning && (
        <BeginDialog termId={found.term.id} workspace={workspace} onClose={() => setBeginning(false)} />
      )}
    </Page>
  );
};

/** The way from a term to what was written for those who come to it. */
const BeforeLine = ({ found: { from, terms } }: { readonly found: HandoverPlaceFacts }) => {
  const words = useText().handover.before;
  const before = terms.find(({ id }) => id === from?.termId);
  if (from === null || before === undefined) return null;
  return (
    <p className={styles.before}>
      {words.from(yearsOf(before))}{' '}
      <Link href={hashOf({ room: 'year', view: 'reading', id: from.id })}>{words.read}</Link>
    </p>
  );
};

interface FilledProps {
  readonly found: HandoverPlaceFacts;
  readonly read: ReadHandover;
  readonly workspace: Workspace;
}

const Filled = ({ found, read, workspace }: FilledProps) => {
  const words = useText().handover;
  const { facts } = read;
  const others = found.handovers.filter((one) => one.id !== facts.handover.id);
  return (
    <>
      <p className={styles.lead}>{words.lead(yearsOf(found.term))}</p>
      <ChangeSection key={facts.handover.id} facts={facts} others={others} />
      <ReadingSection facts={facts} workspace={workspace} />
      <PackageSection read={read} />
      <RetentionSection facts={facts} workspace={workspace} />
      <NextSection facts={facts} terms={found.terms} workspace={workspace} />
      <CloseSection facts={facts} closing={found.closing} />
    </>
  );
};
