import { create } from 'zustand';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { AppInfo, Settings } from '#shared/ipc.ts';

interface Preferences extends Settings {
  readonly info: AppInfo | null;
}

/** Settings of this PC, kept by main; the store is a copy that may be lost. */
export const usePreferences = create<Preferences>(() => ({
  theme: 'system',
  textScale: 100,
  writtenForm: 'nb',
  lockAfter: 10,
  hideFromCapture: false,
  info: null,
}));

export const loadPreferences = async (): Promise<void> => {
  const [settings, info] = await Promise.all([desktop.readSettings(), desktop.appInfo()]);
  usePreferences.setState({ ...settings, info });
};

export const changePreferences = async (change: Partial<Settings>): Promise<void> => {
  usePreferences.setState(await desktop.writeSettings(change));
};
