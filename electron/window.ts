import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { closeAfterFlush } from './close.ts';
import { showContextMenus } from './context-menu.ts';
import { recoverFromCrash } from './crash.ts';
import { isTestRuntime, type Profile } from './profile.ts';
import { startPage } from './scheme.ts';
import { readWindowPlace, writeWindowPlace } from './services/window-place-file.ts';
import { currentText } from './services/current-text.ts';
import { webPreferences } from './web-preferences.ts';
import { placeOnScreens, smallest } from './window-place.ts';

/** The ground of the window in each theme, the same as in the style sheet: the window never flashes white. */
const ground = { light: '#faf8f3', dark: '#161e25' } as const;

let living: BrowserWindow | null = null;

/** The one window people see; null before it opens and after it is closed. */
export const theWindow = (): BrowserWindow | null => living;

/** Opens the window where it was last, and shows it when it has something to show. */
export const openWindow = async (profile: Profile): Promise<BrowserWindow> => {
  const place = await readWindowPlace(profile.folder, Date.now());
  const window = new BrowserWindow({
    ...placeOnScreens(place?.bounds ?? null, workAreas()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: windowTitle(profile),
    ...icon(),
    backgroundColor: groundNow(),
    webPreferences: webPreferences(
      path.join(app.getAppPath(), 'dist/preload/preload.cjs'),
      !app.isPackaged || isTestRuntime(),
    ),
  });
  living = window;
  // The title says what runs, never what people work on: it is seen in task lists and shared screens.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (place?.maximized === true) window.maximize();
    window.show();
  });
  const followTheme = () => window.setBackgroundColor(groundNow());
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => {
    nativeTheme.off('updated', followTheme);
    living = null;
  });
  showContextMenus(window);
  recoverFromCrash(window);
  closeAfterFlush(window, () => keepPlace(window, profile.folder));
  await window.loadURL(startPage).catch((error: unknown) => {
    // Closed while it was loading; any other failure must not leave a window that is never shown.
    if (!window.isDestroyed()) throw error;
  });
  return window;
};

/** Brings the one window forward when the app is started again. */
export const showWindow = (): void => {
  if (living === null) return;
  if (living.isMinimized()) living.restore();
  living.show();
  living.focus();
};

const keepPlace = (window: BrowserWindow, folder: string) =>
  writeWindowPlace(folder, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });

const windowTitle = (profile: Profile): string => {
  const titles = currentText().main.windowTitle;
  if (app.isPackaged && isTestRuntime()) return titles.testRuntime;
  return profile.kind === 'demo' ? titles.demo : titles.plain;
};

/** Windows and macOS take the icon from the program itself; on Linux the window must bring it. */
const icon = (): { readonly icon?: string } => {
  const file = path.join(app.getAppPath(), 'dist/icons/256x256.png');
  return process.platform === 'linux' && existsSync(file) ? { icon: file } : {};
};

const groundNow = (): string => (nativeTheme.shouldUseDarkColors ? ground.dark : ground.light);

const workAreas = () => {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
};
