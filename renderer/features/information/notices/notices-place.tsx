import { useLiveQuery } from 'dexie-react-hooks';
import { NoticesOut } from '#renderer/features/information/out/notices-out.tsx';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useOpened } from '#renderer/features/information/parts/use-opened.ts';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import {
  noticeDirections,
  type Notice,
  type NoticeDirection,
  type NoticeRule,
} from '#shared/domain/notice.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { DirectionSection } from './direction-section.tsx';
import { LineDialog } from './line-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { readNoticeFacts, type NoticeFacts } from './notice-facts.ts';
import { NoticeLog } from './notice-log.tsx';
import { QuickNotice } from './quick-notice.tsx';

/** What is open over the list: a line of what they owe each other, or a notice that was given. */
export type Opened =
  | { readonly kind: 'line'; readonly line: NoticeRule | null; readonly direction: NoticeDirection }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** Varsling: what the two owe each other to tell, and what they have told. */
export const NoticesPlace = ({ workspace, id }: PlaceProps) => {
  const { notices: words, information } = useText();
  const facts = useLiveQuery(readNoticeFacts);
  const { opened, open, close } = useOpened<Opened>(facts ? askedFor(facts, id) : null);
  return (
    <Page
      heading={information.tabs.notices}
      width="wide"
      actions={facts && <NoticesOut termId={facts.term.id} />}
    >
      <RoomTabs here="notices" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && <Filled facts={facts} workspace={workspace} onOpen={open} />}
      {facts && opened?.kind === 'line' && <LineDialog facts={facts} opened={opened} onClose={close} />}
      {facts && opened?.kind === 'notice' && (
        <NoticeDialog facts={facts} notice={opened.notice} onClose={close} />
      )}
    </Page>
  );
};

/** A notice or a line one comes to by its id, from a search. */
const askedFor = ({ notices, lines }: NoticeFacts, id: string | undefined): Opened | null => {
  const notice = notices.find((each) => each.id === id);
  if (notice !== undefined) return { kind: 'notice', notice };
  const line = lines.find((each) => each.id === id);
  return line === undefined ? null : { kind: 'line', line, direction: line.direction };
};

interface FilledProps {
  readonly facts: NoticeFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

const Filled = ({ facts, workspace, onOpen }: FilledProps) => {
  const words = useText().notices;
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <QuickNotice facts={facts} />
      {noticeDirections.map((direction) => (
        <DirectionSection
          key={direction}
          direction={direction}
          facts={facts}
          workspace={workspace}
          onOpen={onOpen}
        />
      ))}
      <NoticeLog facts={facts} onOpen={onOpen} />
    </>
  );
};
