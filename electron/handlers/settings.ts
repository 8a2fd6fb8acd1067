import { BrowserWindow, nativeTheme } from 'electron';
import { showMenu } from '#electron/menu.ts';
import { speak } from '#electron/services/current-text.ts';
import type { LivingSettings } from '#electron/services/living-settings.ts';
import type { Request, Settings } from '#shared/ipc.ts';

/** Lets the desktop around the window follow the settings: theme, menu bar, language of the dialogs. */
export const applySettings = (settings: Settings, development: boolean): void => {
  nativeTheme.themeSource = settings.theme;
  speak(settings.writtenForm);
  showMenu(development);
  for (const window of BrowserWindow.getAllWindows()) hideFromCapture(window, settings);
};

/** Keeps the window black in screenshots, recordings and shared screens, where the system can do so. */
export const hideFromCapture = (window: BrowserWindow, settings: Settings): void =>
  window.setContentProtection(settings.hideFromCapture);

export const changeSettings = async (
  living: LivingSettings,
  change: Request<'writeSettings'>,
  development: boolean,
): Promise<Settings> => {
  const settings = await living.change(change);
  applySettings(settings, development);
  return settings;
};
