import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { MembersOut } from '#renderer/features/information/out/members-out.tsx';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useOpened } from '#renderer/features/information/parts/use-opened.ts';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { GroupDialog } from './group-dialog.tsx';
import { GroupsNow } from './groups-now.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { MemberDialog } from './member-dialog.tsx';
import { readMemberFacts, type MemberFacts } from './member-facts.ts';
import { MemberList } from './member-list.tsx';
import { TableDialog } from './table-dialog.tsx';

/** What is open over the list. */
export type Opened =
  | { readonly kind: 'member'; readonly member: Member | null }
  | { readonly kind: 'group'; readonly group: PartyGroup | null }
  | { readonly kind: 'leave'; readonly member: Member }
  | { readonly kind: 'table' };

/** The elected members and their party groups: who a group of recipients is, on any day. */
export const MembersPlace = ({ workspace, id }: PlaceProps) => {
  const { members: words, information } = useText();
  const facts = useLiveQuery(readMemberFacts);
  const { opened, open, close } = useOpened<Opened>(facts ? askedFor(facts, id) : null);
  useCommand('new', () => open({ kind: 'member', member: null }));
  return (
    <Page
      heading={information.tabs.members}
      width="wide"
      actions={
        facts && (
          <>
            <Button variant="secondary" data-size="sm" onClick={() => open({ kind: 'member', member: null })}>
              {words.add}
            </Button>
            <MembersOut termId={facts.term.id} />
          </>
        )
      }
    >
      <RoomTabs here="members" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && <Filled facts={facts} workspace={workspace} onOpen={open} />}
      {facts && opened !== null && (
        <Dialogs facts={facts} workspace={workspace} opened={opened} onClose={close} />
      )}
    </Page>
  );
};

/** Somebody, or a party group, one comes to by the id, from a search. */
const askedFor = ({ members, partyGroups }: MemberFacts, id: string | undefined): Opened | null => {
  const member = members.find((each) => each.id === id);
  if (member !== undefined) return { kind: 'member', member };
  const group = partyGroups.find((each) => each.id === id);
  return group === undefined ? null : { kind: 'group', group };
};

interface FilledProps {
  readonly facts: MemberFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

const Filled = ({ facts, workspace, onOpen }: FilledProps) => {
  const words = useText().members;
  const readIn = { label: words.read, run: () => onOpen({ kind: 'table' }) };
  if (facts.members.length === 0 && facts.partyGroups.length === 0)
    return <EmptyRoom sentence={words.empty} action={readIn} />;
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <GroupsNow facts={facts} workspace={workspace} onOpen={onOpen} />
      <MemberList facts={facts} workspace={workspace} onOpen={onOpen} />
    </>
  );
};

interface DialogsProps {
  readonly facts: MemberFacts;
  readonly workspace: Workspace;
  readonly opened: Opened;
  readonly onClose: () => void;
}

const Dialogs = ({ facts, workspace, opened, onClose }: DialogsProps) => {
  if (opened.kind === 'member')
    return <MemberDialog facts={facts} workspace={workspace} member={opened.member} onClose={onClose} />;
  if (opened.kind === 'group') return <GroupDialog facts={facts} group={opened.group} onClose={onClose} />;
  return opened.kind === 'leave' ? (
    <LeaveDialog member={opened.member} term={facts.term} onClose={onClose} />
  ) : (
    <TableDialog facts={facts} onClose={onClose} />
  );
};
