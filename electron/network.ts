import { app, type Session } from 'electron';
import { origin } from './scheme.ts';

/**
 * Shuts the net for Chromium as a whole. Must run before the app is ready. A strict policy for the page alone still
 * lets name look-ups and WebRTC out, and Chromium itself asks for updates and dictionaries.
 */
export const shutNetwork = (development: boolean): void => {
  const rule = development ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND';
  app.commandLine.appendSwitch('host-resolver-rules', rule);
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  for (const quiet of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(quiet);
  }
  // A page that asks for WebRTC would otherwise join a multicast group on the local net, to hide addresses it never gets.
  app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
};

/** Shuts the net for one session: a proxy that leads nowhere, and every request but our own refused. */
export const shutSession = async (session: Session, development: boolean): Promise<void> => {
  session.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !isOurs(request.url) && !(development && isDevelopment(request.url)) }),
  );
  session.setCertificateVerifyProc((_request, answer) => answer(-2));
  // The only setting that stops Chromium from fetching a dictionary at start (electron/electron#22995).
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  const nowhere = '127.0.0.1:9';
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: `http=${nowhere};https=${nowhere};socks=${nowhere}`,
    proxyBypassRules: development ? 'localhost' : '<-loopback>',
  });
};

/** The app's own files, and what the page made itself. */
export const isOurs = (url: string): boolean =>
  url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:');

const isDevelopment = (url: string): boolean =>
  url.startsWith('devtools://') || /^(ws|http):\/\/localhost:\d+\//.test(url);
