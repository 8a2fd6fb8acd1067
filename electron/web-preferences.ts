import type { WebPreferences } from 'electron';

/** What every window is made with. A test compares the living window with this list, so that none is lost. */
export const webPreferences = (preload: string, devTools: boolean) =>
  ({
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    // A middle click would ask for a new window.
    disableBlinkFeatures: 'Auxclick',
  }) as const satisfies WebPreferences;
