import { useLiveQuery } from 'dexie-react-hooks';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { FirstRun } from '#renderer/features/first-run/first-run.tsx';
import { RestoreDialog } from '#renderer/features/restore/restore-dialog.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Live } from '#renderer/ui/live.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Keyboard } from './keyboard.tsx';
import { LockScreen } from './lock-screen.tsx';
import type { Opening } from './opening.ts';
import { OpeningPage } from './opening-page.tsx';
import { Overlays } from './overlays.tsx';
import { RefusalPage } from './refusal-page.tsx';
import { RepairingPage } from './repairing-page.tsx';
import { ToastCorner } from './toast-corner.tsx';
import { UnreadableKeysPage } from './unreadable-keys-page.tsx';
import { useOpening } from './use-opening.ts';
import { WholeWindowCommands } from './whole-window-commands.tsx';

/** The window: opens the database, then the first run or the rooms. */
export const App = () => {
  const [opening, retry] = useOpening();
  if (opening.state !== 'open') {
    return (
      <>
        <Outside opening={opening} onRetry={retry} />
        <RestoreDialog />
      </>
    );
  }
  return (
    <>
      <Keyboard />
      <WholeWindowCommands />
      <Inside />
      <Overlays />
      <RestoreDialog />
      <ToastCorner />
      <Live />
    </>
  );
};

interface OutsideProps {
  readonly opening: Exclude<Opening, { readonly state: 'open' }>;
  readonly onRetry: () => void;
}

/** Everything that may stand in the window before the rooms do. */
const Outside = ({ opening, onRetry }: OutsideProps) => {
  if (opening.state === 'locked') return <LockScreen onOpened={onRetry} />;
  if (opening.state === 'keysGone') return <UnreadableKeysPage onRetry={onRetry} />;
  if (opening.state === 'refused') return <RefusalPage reason={opening.reason} onRetry={onRetry} />;
  if (opening.state === 'repairing') return <RepairingPage progress={opening.progress} />;
  return <OpeningPage />;
};

const Inside = () => {
  const text = useText();
  const workspace = useLiveQuery(readWorkspace);
  if (workspace === undefined) return <OpeningPage />;
  return (
    <ErrorBoundary words={text.shell.crash}>
      {workspace === null ? <FirstRun /> : <Frame workspace={workspace} />}
    </ErrorBoundary>
  );
};
