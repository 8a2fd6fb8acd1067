import { useLiveQuery } from 'dexie-react-hooks';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { FirstRun } from '#renderer/features/first-run/first-run.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Live } from '#renderer/ui/live.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Keyboard } from './keyboard.tsx';
import { OpeningPage } from './opening-page.tsx';
import { Overlays } from './overlays.tsx';
import { RefusalPage } from './refusal-page.tsx';
import { ToastCorner } from './toast-corner.tsx';
import { useOpening } from './use-opening.ts';
import { WholeWindowCommands } from './whole-window-commands.tsx';

/** The window: opens the database, then the first run or the rooms. */
export const App = () => {
  const [opening, retry] = useOpening();
  if (opening.state === 'opening') return <OpeningPage />;
  if (opening.state === 'refused') return <RefusalPage reason={opening.reason} onRetry={retry} />;
  return (
    <>
      <Keyboard />
      <WholeWindowCommands />
      <Inside />
      <Overlays />
      <ToastCorner />
      <Live />
    </>
  );
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
