import { useEffect, useState } from 'react';
import { useSaveState } from '#renderer/db/save-state.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { About } from '#renderer/features/about/about.tsx';
import { useCommand } from '#renderer/stores/commands.ts';
import { lockNow } from '#renderer/stores/lock.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Help } from './help.tsx';
import { useMenu, useTextSize } from './locked-commands.tsx';
import { undoOrRedo } from './undo-or-redo.ts';

/** Commands that answer in every room and in the first run, and the dialogs they open. */
export const WholeWindowCommands = () => {
  const text = useText();
  const save = useSaveState();
  const [dialog, setDialog] = useState<'help' | 'about' | null>(null);
  useMenu();
  useTextSize();
  useCommand('undo', () => void undoOrRedo('undo'));
  useCommand('redo', () => void undoOrRedo('redo'));
  useCommand('help', () => setDialog('help'));
  useCommand('about', () => setDialog('about'));
  useCommand('lock', () => void lockNow());
  useEffect(() => desktop.onLock(() => void lockNow()), []);
  useCommand('print', () => void print(text.shell.print.failed));
  useCommand('saved', () => {
    if (save.state === 'failed') say(text.shell.status.failedWhy, { tone: 'danger' });
    else say(text.shell.status.allSaved);
  });
  if (dialog === 'help') return <Help onClose={() => setDialog(null)} />;
  return dialog === 'about' && <About onClose={() => setDialog(null)} />;
};

const print = async (failed: string): Promise<void> => {
  const answer = await desktop.print();
  if (!answer.ok && answer.reason === 'noPrinter') say(failed, { tone: 'danger' });
};
