import { readdirSync } from 'node:fs';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  readonly file: string;
  readonly type: string;
}

/** What may be served: the path of the address, exactly as written, to the file on disk. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

/**
 * Lists the plain files under the folder once, at start. Serving is then a look-up of the exact name: no path is ever
 * put together from an address, so no address can lead out of the folder. Links on disk are left out.
 */
export const listServedFiles = (root: string): ServedFiles => {
  const found = new Map<string, ServedFile>();
  for (const [place, file] of plainFiles(root, '')) {
    const type = types[path.extname(place)];
    if (type !== undefined) found.set(place, { file, type });
  }
  const start = found.get('/index.html');
  if (start !== undefined) found.set('/', start);
  return found;
};

const plainFiles = (folder: string, place: string): Array<[place: string, file: string]> =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry): Array<[string, string]> => {
    const file = path.join(folder, entry.name);
    const below = `${place}/${entry.name}`;
    if (entry.isDirectory()) return plainFiles(file, below);
    return entry.isFile() ? [[below, file]] : [];
  });
