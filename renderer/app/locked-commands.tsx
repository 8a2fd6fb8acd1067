import { useEffect } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { runCommand, useCommand } from '#renderer/stores/commands.ts';
import { changePreferences, usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { Keyboard } from './keyboard.tsx';

/** The commands that answer also while it is locked: one must be able to read the lock screen. */
export const LockedCommands = () => {
  useMenu();
  useTextSize();
  return <Keyboard />;
};

/** The menu bar asks by name; the window answers like it answers keys. */
export const useMenu = (): void => {
  useEffect(() => desktop.onCommand((command) => void runCommand(command)), []);
};

const smallest = 90;
const largest = 200;
const step = 10;

/** Larger and smaller text, by key and by menu. */
export const useTextSize = (): void => {
  const text = useText();
  const scale = usePreferences((preferences) => preferences.textScale);
  const change = (wanted: number) => {
    const textScale = Math.min(largest, Math.max(smallest, wanted));
    void changePreferences({ textScale });
    announce(text.shell.textSize(textScale));
  };
  useCommand('textLarger', () => change(scale + step));
  useCommand('textSmaller', () => change(scale - step));
  useCommand('textReset', () => change(100));
};
