import { AccessRoom } from '#renderer/features/access/access-room.tsx';
import { BinReminder } from '#renderer/features/bin/bin-reminder.tsx';
import { BinRoom } from '#renderer/features/bin/bin-room.tsx';
import { KeyChangeReminder } from '#renderer/features/bin/key-change-reminder.tsx';
import { EmployerRoom } from '#renderer/features/employer/employer-room.tsx';
import { DevelopmentRoom } from '#renderer/features/development/development-room.tsx';
import { YearRoom } from '#renderer/features/year/year-room.tsx';
import { EvaluationRoom } from '#renderer/features/evaluation/evaluation-room.tsx';
import { InformationRoom } from '#renderer/features/information/information-room.tsx';
import { MeetingsRoom } from '#renderer/features/meetings/meetings-room.tsx';
import { OverviewRoom } from '#renderer/features/overview/overview-room.tsx';
import { ReceptionRoom } from '#renderer/features/reception/reception-room.tsx';
import { RulesRoom } from '#renderer/features/rules/rules-room.tsx';
import { SearchKeeper } from '#renderer/features/search/search-keeper.tsx';
import { SearchRoom } from '#renderer/features/search/search-room.tsx';
import { SheetReminder } from '#renderer/features/sheets/sheet-reminder.tsx';
import { SettingsRoom } from '#renderer/features/settings/settings-room.tsx';
import { useRoute } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ClosedTermNotice } from './closed-term-notice.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FrameCommands } from './frame-commands.tsx';
import styles from './frame.module.css';
import { MachineNotices } from './machine-notices.tsx';
import { Navigation } from './navigation.tsx';
import { QuickAddCommand } from './quick-add-command.tsx';
import { StatusLine } from './status-line.tsx';
import { usePlaceFocus, useRoomFocus } from './use-room-focus.ts';

/** What stands around the rooms: navigation, the room that is open, the status line. */
export const Frame = ({ workspace }: { readonly workspace: Workspace }) => {
  const text = useText();
  const route = useRoute((store) => store.route);
  const { room } = route;
  useRoomFocus(room, text.shell.title(text.shell.navigation[room]));
  usePlaceFocus(route);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#room-heading" onClick={skip}>
        {text.shell.skipLink}
      </a>
      <FrameCommands />
      <QuickAddCommand />
      <SearchKeeper />
      <Navigation workspace={workspace} />
      <main className={styles.room}>
        <DemoBanner />
        <ClosedTermNotice />
        <MachineNotices />
        <div className={styles.inside}>
          <ErrorBoundary key={room} words={text.shell.crash}>
            <OpenRoom workspace={workspace} />
          </ErrorBoundary>
        </div>
      </main>
      <StatusLine />
    </div>
  );
};

const OpenRoom = ({ workspace }: { readonly workspace: Workspace }) => {
  const route = useRoute((store) => store.route);
  switch (route.room) {
    case 'overview':
      return <OverviewRoom notices={<Reminders />} />;
    case 'reception':
      return <ReceptionRoom {...(route.itemId === undefined ? {} : { itemId: route.itemId })} />;
    case 'meetings':
      return (
        <MeetingsRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'evaluation':
      return (
        <EvaluationRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'rules':
      return (
        <RulesRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'information':
      return (
        <InformationRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'employer':
      return (
        <EmployerRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'development':
      return (
        <DevelopmentRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'year':
      return (
        <YearRoom
          workspace={workspace}
          view={route.view ?? 'front'}
          {...(route.id === undefined ? {} : { id: route.id })}
        />
      );
    case 'settings':
      return <SettingsRoom {...(route.section === undefined ? {} : { section: route.section })} />;
    case 'search':
      return <SearchRoom />;
    case 'access':
      return <AccessRoom />;
    default:
      return <BinRoom />;
  }
};

/** What is worth a kind word in the first room. */
const Reminders = () => (
  <>
    <SheetReminder />
    <KeyChangeReminder />
    <BinReminder />
  </>
);

/** The hash is the route, so the link moves focus itself. */
const skip = (event: React.MouseEvent): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#room-heading')?.focus();
};
