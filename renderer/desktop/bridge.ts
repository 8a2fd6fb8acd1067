import type { Desktop } from '#shared/ipc.ts';

declare global {
  interface Window {
    readonly samspill: Desktop;
  }
}

/** The desktop around the window: files, dialogs, menu, settings. The only way out of the renderer. */
export const desktop: Desktop = window.samspill;
