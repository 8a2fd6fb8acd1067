import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy, developmentPolicy } from './csp.ts';
import { origin, scheme } from './scheme.ts';
import { listServedFiles, type ServedFiles } from './served-files.ts';

/** Makes the scheme an origin of its own. Must run before the app is ready. No `fetch` from other schemes. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);

/** Serves the built window from its folder, and nothing else. */
export const serveWindow = (session: Session, root: string): void => {
  const files = listServedFiles(root);
  session.protocol.handle(scheme, (request) => answer(request, files));
};

/** Serves the window from the development server, under the same origin as the built app. */
export const serveDevelopment = (session: Session, server: string): void =>
  session.protocol.handle(scheme, async (request) => {
    const { pathname, search } = new URL(request.url);
    const response = await fetch(`${server}${pathname}${search}`, { headers: { accept: '*/*' } });
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(safeHeaders(developmentPolicy(server))))
      headers.set(name, value);
    return new Response(response.body, { status: response.status, headers });
  });

const answer = async (request: Request, files: ServedFiles): Promise<Response> => {
  const url = new URL(request.url);
  const served = `${url.protocol}//${url.host}` === origin ? files.get(url.pathname) : undefined;
  if (served === undefined) return refusal(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const bytes = await readFile(served.file).catch(() => null);
  if (bytes === null) return refusal(404);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
    headers: { 'Content-Type': served.type, ...safeHeaders(contentSecurityPolicy) },
  });
};

const refusal = (status: number): Response =>
  new Response(null, { status, headers: safeHeaders(contentSecurityPolicy) });

const safeHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
