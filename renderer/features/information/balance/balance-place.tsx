import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { BalanceOut } from '#renderer/features/information/out/balance-out.tsx';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useOpened } from '#renderer/features/information/parts/use-opened.ts';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useMe } from '#renderer/stores/me.ts';
import { go } from '#renderer/stores/route.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { ContactPoint } from '#shared/domain/contact-point.ts';
import type { PartyGroupId } from '#shared/domain/id.ts';
import { BalanceDrawing } from './balance-drawing.tsx';
import { readBalanceFacts, type BalanceFacts } from './balance-facts.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactList } from './contact-list.tsx';
import { GroupLines } from './group-lines.tsx';
import { WaitingContacts } from './waiting-contacts.tsx';

/** What is open over the list: a contact to change, or a new one with the group it is with, where one came from it. */
export type Opened =
  { readonly point: ContactPoint } | { readonly point: null; readonly group: PartyGroupId | null };

/** Kontakt med gruppene: planned and held contact with each party group. Shown, never judged. */
export const BalancePlace = ({ id }: PlaceProps) => {
  const { balance: words, information } = useText();
  const facts = useLiveQuery(readBalanceFacts);
  const me = useMe();
  const asked = facts?.points.find((point) => point.id === id);
  const { opened, open, close } = useOpened<Opened>(asked === undefined ? null : { point: asked });
  useCommand('new', () => open({ point: null, group: null }));
  const hasGroups = facts !== undefined && facts !== null && facts.partyGroups.length > 0;
  return (
    <Page
      heading={information.tabs.balance}
      width="wide"
      actions={
        hasGroups && (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => open({ point: null, group: null })}>
              {words.add}
            </Button>
            <BalanceOut termId={facts.term.id} />
          </>
        )
      }
    >
      <RoomTabs here="balance" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && !hasGroups && (
        <EmptyRoom
          sentence={words.noGroups}
          action={{ label: words.toGroups, run: () => go({ room: 'information', view: 'members' }) }}
        />
      )}
      {hasGroups && <Filled facts={facts} onOpen={open} />}
      {hasGroups && opened !== null && (
        <ContactDialog facts={facts} me={me?.id ?? null} opened={opened} onClose={close} />
      )}
    </Page>
  );
};

interface FilledProps {
  readonly facts: BalanceFacts;
  readonly onOpen: (opened: Opened) => void;
}

const Filled = ({ facts, onOpen }: FilledProps) => {
  const words = useText().balance;
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <WaitingContacts facts={facts} onOpen={onOpen} />
      <GroupLines facts={facts} onOpen={onOpen} />
      <BalanceDrawing balance={facts.balance} />
      <ContactList facts={facts} onOpen={onOpen} />
    </>
  );
};
