import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import sections from '#renderer/features/development/parts/sections.module.css';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { InitiativeList } from './initiative-list.tsx';
import { readInitiatives } from './initiative-facts.ts';
import { InitiativesOut } from './initiatives-out.tsx';
import { NewDialog } from './new-dialog.tsx';

/** Utviklingsarbeid: what is set going, alone or with others. */
export const InitiativesPlace = () => {
  const { initiatives: words, development } = useText();
  const list = useLiveQuery(readInitiatives);
  const [isAdding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useCommand('new', add);
  const hasWork = list !== undefined && list !== null && list.initiatives.length > 0;
  return (
    <Page
      width="wide"
      heading={development.tabs.initiatives}
      actions={
        hasWork && (
          <>
            <Button variant="secondary" data-size="sm" onClick={add}>
              <PlusIcon aria-hidden />
              {words.add}
            </Button>
            <InitiativesOut list={list} />
          </>
        )
      }
    >
      <RoomTabs here="initiatives" />
      {list === null && <EmptyRoom sentence={development.noTerm} />}
      {list && !hasWork && <EmptyRoom sentence={words.empty} action={{ label: words.add, run: add }} />}
      {hasWork && (
        <div className={sections.sections}>
          <p className={sections.lead}>{words.lead}</p>
          <InitiativeList initiatives={list.initiatives} />
        </div>
      )}
      {list && isAdding && <NewDialog termId={list.term.id} onClose={() => setAdding(false)} />}
    </Page>
  );
};
