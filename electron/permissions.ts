import type { Session, WebContents } from 'electron';
import { origin } from './scheme.ts';

/** All the window may ask for: that its database is kept, to copy to the clipboard, and to fill the screen in a meeting. */
const allowed: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write', 'fullscreen'];

/** Refuses every permission but these, and every device. */
export const limitPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(allowed.includes(permission) && contents.getURL().startsWith(`${origin}/`)),
  );
  // Without this answer `navigator.storage.persisted()` would turn false.
  session.setPermissionCheckHandler(
    (_contents, permission, asking) => allowed.includes(permission) && asking.replace(/\/$/, '') === origin,
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
};

/** Keeps a page where it is: no way to another page, no new windows, no embedded ones, no Bluetooth. */
export const keepInPlace = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => {
    if (!isReload(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isReload(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
};

const isReload = (url: string): boolean => {
  const [address] = url.split('#');
  return address === `${origin}/` || address === `${origin}/index.html`;
};
