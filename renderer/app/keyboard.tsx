import { useEffect } from 'react';
import { runCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { movePane } from './panes.ts';
import { isQuestionMark, shortcuts, type Shortcut } from './shortcuts.ts';
import { isTextField } from './undo-or-redo.ts';

/** Turns keys into commands, for the whole window. */
export const Keyboard = () => {
  const isMac = usePreferences((preferences) => preferences.info?.platform === 'darwin');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A control that has used the key says so; composing letters are not shortcuts.
      if (event.defaultPrevented || event.isComposing) return;
      if (isQuestionMark(event) && !isTextField(document.activeElement)) {
        event.preventDefault();
        runCommand('help');
        return;
      }
      const hasModifier = isMac ? event.metaKey : event.ctrlKey;
      const shortcut = shortcuts.find((candidate) => candidate.matches?.(event, hasModifier));
      if (shortcut === undefined) return;
      // Also when it may not run: the menu bar would take the key instead.
      event.preventDefault();
      if (isAllowed(shortcut)) run(shortcut);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isMac]);
  return null;
};

/** What lies behind a modal dialog must not move. */
const isAllowed = ({ everywhere = false }: Shortcut): boolean =>
  everywhere || document.querySelector('dialog:modal') === null;

const run = ({ run: command }: Shortcut): void => {
  if (command === 'nextPane') movePane(1);
  else if (command === 'previousPane') movePane(-1);
  else if (command !== undefined) runCommand(command);
};
