import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ArenasOut } from '#renderer/features/information/out/arenas-out.tsx';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useOpened } from '#renderer/features/information/parts/use-opened.ts';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { arenaMap } from '#shared/domain/arena-map.ts';
import type { Arena } from '#shared/domain/arena.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ArenaDialog } from './arena-dialog.tsx';
import { ArenaDrawing } from './arena-drawing.tsx';
import { readArenaFacts, type ArenaFacts } from './arena-facts.ts';
import { ArenaFindings } from './arena-findings.tsx';
import { ArenaList } from './arena-list.tsx';
import { SuggestDialog } from './suggest-dialog.tsx';

type Opened = { readonly arena: Arena | null } | 'suggestions';

/** Møteplasser: where elected members and administration meet, drawn, with what is missing and what is there twice. */
export const ArenasPlace = ({ workspace, id }: PlaceProps) => {
  const { arenas: words, information } = useText();
  const facts = useLiveQuery(readArenaFacts);
  const asked = facts?.arenas.find((arena) => arena.id === id);
  const { opened, open, close } = useOpened<Opened>(asked === undefined ? null : { arena: asked });
  useCommand('new', () => open({ arena: null }));
  return (
    <Page
      heading={information.tabs.arenas}
      width="wide"
      actions={
        facts && (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => open({ arena: null })}>
              {words.add}
            </Button>
            <ArenasOut termId={facts.term.id} />
          </>
        )
      }
    >
      <RoomTabs here="arenas" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && <Filled facts={facts} workspace={workspace} onOpen={open} />}
      {facts && opened === 'suggestions' && (
        <SuggestDialog facts={facts} workspace={workspace} onClose={close} />
      )}
      {facts && opened !== null && opened !== 'suggestions' && (
        <ArenaDialog facts={facts} workspace={workspace} arena={opened.arena} onClose={close} />
      )}
    </Page>
  );
};

interface FilledProps {
  readonly facts: ArenaFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

const Filled = ({ facts, workspace, onOpen }: FilledProps) => {
  const words = useText().arenas;
  const suggest = () => onOpen('suggestions');
  if (facts.arenas.length === 0)
    return <EmptyRoom sentence={words.empty} action={{ label: words.suggest, run: suggest }} />;
  const map = arenaMap(facts.arenas);
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <ArenaDrawing map={map} workspace={workspace} />
      <ArenaFindings map={map} workspace={workspace} />
      <ArenaList
        facts={facts}
        workspace={workspace}
        onOpen={(arena) => onOpen({ arena })}
        onSuggest={suggest}
      />
    </>
  );
};
