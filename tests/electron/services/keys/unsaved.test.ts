import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepUnsaved, takeUnsaved } from '#electron/services/keys/unsaved.ts';
import type { PersonId } from '#shared/domain/id.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-unsaved-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const personId = '019a0000-0000-7000-8000-00000000000a' as PersonId;
const session = () => ({ personId, personKey: new Uint8Array(32) });
const left = new Uint8Array([1, 2, 3]);

test('what was left unsaved comes again after a kill before it was saved', async () => {
  await keepUnsaved(folder, personId, left);
  expect(await takeUnsaved(folder, session())).toEqual(left);
  expect(await takeUnsaved(folder, session())).toEqual(left);
});

test('it is let go of when the window asks once more, having saved it', async () => {
  await keepUnsaved(folder, personId, left);
  const first = session();
  await takeUnsaved(folder, first);
  expect(await takeUnsaved(folder, first)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  expect(await takeUnsaved(folder, session())).toBeNull();
});
