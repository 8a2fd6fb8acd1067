import { expect, test } from '@playwright/test';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { launchApp } from '../support/app.ts';

/** A trap on this machine that counts whoever knocks, by TCP and by UDP. */
const openTrap = async () => {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the trap has no port');
  const socket = createSocket('udp4', () => {
    knocks += 1;
  });
  socket.bind(address.port, '127.0.0.1');
  await once(socket, 'listening');
  return {
    port: address.port,
    knocks: () => knocks,
    close: () => {
      server.close();
      socket.close();
    },
  };
};

test('not one byte leaves by any way the page can try', async () => {
  const trap = await openTrap();
  const running = await launchApp();
  const { page, app } = running;
  await page.evaluate(async (port) => {
    const web = `http://127.0.0.1:${port}/`;
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        try {
          element.setAttribute(name, value);
        } catch {
          // Trusted Types refuse the attribute; that is one way less.
        }
      }
      document.body.append(element);
    };
    const attempt = async (work: () => unknown): Promise<void> => {
      try {
        await work();
      } catch {
        // Refused, as it should be.
      }
    };
    for (const rel of [
      'dns-prefetch',
      'preconnect',
      'prefetch',
      'preload',
      'prerender',
      'modulepreload',
      'stylesheet',
      'icon',
      'manifest',
    ]) {
      add('link', { rel, href: web, as: 'script' });
    }
    for (const tag of [
      'img',
      'script',
      'iframe',
      'video',
      'audio',
      'embed',
      'source',
      'track',
      'input',
      'frame',
    ]) {
      add(tag, { src: web, type: 'image' });
    }
    add('object', { data: web });
    add('a', { href: web, ping: web });
    add('img', { srcset: `${web} 2x` });
    add('div', { style: `background: url(${web})` });
    await attempt(() => fetch(web));
    await attempt(() => fetch(web, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'secret' }));
    await attempt(() => navigator.sendBeacon(web, 'secret'));
    await attempt(() => new WebSocket(`ws://127.0.0.1:${port}/`));
    await attempt(() => new EventSource(web));
    await attempt(() => new Worker(web));
    await attempt(() => new SharedWorker(web));
    await attempt(() => navigator.serviceWorker.register(web));
    await attempt(() => import(/* @vite-ignore */ web));
    await attempt(() => new FontFace('x', `url(${web})`).load());
    await attempt(() => {
      const request = new XMLHttpRequest();
      request.open('POST', web, false);
      request.send('secret');
    });
    await attempt(async () => {
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:127.0.0.1:${port}` },
          {
            urls: [`turn:127.0.0.1:${port}?transport=tcp`, `turn:127.0.0.1:${port}`],
            username: 'a',
            credential: 'b',
          },
        ],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 1500));
      peer.close();
    });
    document.querySelector<HTMLAnchorElement>('a[ping]')?.click();
  }, trap.port);
  const fromMain = await app.evaluate(
    ({ net }, port) =>
      net.fetch(`http://127.0.0.1:${port}/`).then(
        () => 'answered',
        () => 'refused',
      ),
    trap.port,
  );
  expect(fromMain).toBe('refused');
  expect(await page.evaluate(() => location.origin)).toBe('app://samspill');
  running.problems.length = 0;
  await running.close();
  expect(trap.knocks()).toBe(0);
  trap.close();
});

test('Chromium is told to keep still, and every session has a proxy that leads nowhere', async () => {
  const { app, close } = await launchApp();
  const seen = await app.evaluate(async ({ app: electron, session }) => {
    const other = session.fromPartition('another');
    return {
      switches: Object.fromEntries(
        ['host-resolver-rules', 'force-webrtc-ip-handling-policy', 'lang'].map((name) => [
          name,
          electron.commandLine.getSwitchValue(name),
        ]),
      ),
      quiet: [
        'disable-background-networking',
        'disable-component-update',
        'disable-domain-reliability',
        'no-pings',
      ].filter((name) => !electron.commandLine.hasSwitch(name)),
      dictionaries: [session.defaultSession, other].map((one) => one.getSpellCheckerLanguages()),
    };
  });
  expect(seen).toEqual({
    switches: {
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
      lang: 'nb',
    },
    quiet: [],
    dictionaries: [[], []],
  });
  const proxies = () =>
    app.evaluate(({ session }) =>
      Promise.all(
        [session.defaultSession, session.fromPartition('another')].flatMap((one) => [
          one.resolveProxy('https://redirector.gvt1.com/'),
          one.resolveProxy('http://127.0.0.1:8080/'),
        ]),
      ),
    );
  await expect.poll(proxies).toEqual(Array.from({ length: 4 }, () => 'PROXY 127.0.0.1:9'));
  await close();
});

test('no name is ever looked up', async () => {
  const { app, close } = await launchApp();
  const found = await app.evaluate(({ session }) =>
    session.defaultSession.resolveHost('localhost').then(
      () => 'found',
      (error: unknown) => String(error),
    ),
  );
  expect(found).toContain('ERR_NAME_NOT_RESOLVED');
  await close();
});
