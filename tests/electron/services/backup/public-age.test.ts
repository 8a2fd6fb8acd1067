import fc from 'fast-check';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '#electron/services/keys/open-vault.ts';
import { read } from '../../../support/readers.ts';
import { pasts, type Past } from '../../../shared/journal/past.ts';
import { kariPassphrase } from '../keys/light-vault.ts';
import { lightDesk, type LightDesk } from './light-desk.ts';

/** Types the passphrase to `age`, which takes it from a terminal and from nothing else. */
const typing = `
import os, pty, sys
passphrase, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
shown = b''
while b'passphrase' not in shown.lower():
    shown += os.read(terminal, 1024)
os.write(terminal, passphrase.encode() + b'\\n')
try:
    while os.read(terminal, 1024): pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const [past] = fc.sample(pasts, { seed: 5, numRuns: 1 }) as [Past];

let light: LightDesk;
beforeEach(async () => {
  light = await lightDesk({ changes: past.changes });
});
afterEach(() => light.close());

const inPlace = (name: string) => path.join(light.elsewhere, name);

/** Decrypts the copy with the public tool and unpacks it; answers the names of what comes out. */
const openedBy = async (copy: string, keyFile: string): Promise<readonly string[]> => {
  const [zip, folder] = [inPlace('copy.zip'), inPlace('opened')];
  await read('age', '-d', '-i', keyFile, '-o', zip, copy);
  await read('/usr/bin/python3', '-m', 'zipfile', '-e', zip, folder);
  return (await readdir(folder, { recursive: true })).toSorted();
};

describe('the public age tool', { timeout: 120_000 }, () => {
  it('opens a copy with the key on the sheet, with the backup identity, and with a passphrase', async () => {
    const sheetKey = await light.confirmSheet();
    await light.typePassphrase();
    await light.backups.choose(light.elsewhere);
    const names = await readdir(light.elsewhere);
    const copy = inPlace(names.find((name) => name.endsWith('.samspill-backup')) ?? '');
    const keyId = openSession()?.dataKey.id ?? '';

    await writeFile(inPlace('sheet.txt'), `${sheetKey}\n`);
    expect(await openedBy(copy, inPlace('sheet.txt'))).toEqual([
      'LES-MEG.txt',
      'changes.jsonl',
      'data-key.txt',
      'journal',
      `journal/${keyId}.journal`,
      'keys.json',
      'manifest.json',
      'workspace.json',
    ]);
    const lines = (await readFile(inPlace('opened/changes.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(past.changes);

    await writeFile(inPlace('own.txt'), `${openSession()?.backupIdentity}\n`);
    await openedBy(copy, inPlace('own.txt'));

    const keyFile = inPlace('nokkel-kommunedirektor.age');
    const key = inPlace('key.txt');
    await read('/usr/bin/python3', '-c', typing, kariPassphrase, 'age', '-d', '-o', key, keyFile);
    expect(await readFile(key, 'utf8')).toContain(openSession()?.backupIdentity);
    await openedBy(copy, key);
  });
});
