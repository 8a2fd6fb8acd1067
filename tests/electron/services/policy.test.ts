import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSettings } from '#electron/services/living-settings.ts';
import type { Surroundings } from '#electron/services/policy-file.ts';
import { isAdministrators, policyPlace } from '#electron/services/policy-place.ts';
import { openPolicy, policy } from '#electron/services/policy.ts';

const around: Surroundings = { platform: 'linux', home: '/home/kari', env: {} };
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'policy-'));
  file = path.join(folder, 'policy.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (keys: object): void =>
  writeFileSync(file, JSON.stringify({ format: 'samspill-policy', version: 1, ...keys }));

describe('the policy of a machine', () => {
  test('is empty where there is no file', () => {
    expect(openPolicy(file, around)).toEqual({ policy: {}, trouble: null });
    expect(openPolicy(path.join(file, 'policy.json'), around)).toEqual({ policy: {}, trouble: null });
  });

  test('applies when it is whole', () => {
    write({ lockAfter: 2 });
    expect(openPolicy(file, around, false)).toEqual({ policy: { lockAfter: 2 }, trouble: null });
    expect(policy()).toEqual({ lockAfter: 2 });
  });

  test('that is broken applies in no part, and says where it lies and what is wrong', () => {
    write({ lockAfter: 2, hidefromcapture: true });
    expect(openPolicy(file, around, false)).toEqual({
      policy: {},
      trouble: { file, reason: 'wrong', keys: 'hidefromcapture' },
    });
  });

  test('that cannot be read is told about', () => {
    mkdirSync(file);
    expect(openPolicy(file, around, false).trouble?.reason).toBe('notReadable');
    rmSync(file, { recursive: true });
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    expect(openPolicy(file, around, false).trouble?.reason).toBe('notReadable');
    writeFileSync(file, ' '.repeat(100_001));
    expect(openPolicy(file, around, false).trouble?.reason).toBe('notReadable');
  });

  test('does not apply when ordinary users may write to it', () => {
    write({ lockAfter: 30 });
    chmodSync(file, 0o666);
    expect(openPolicy(file, around)).toEqual({
      policy: {},
      trouble: { file, reason: 'notAdministrators', keys: '' },
    });
  });

  test.each([
    ['root alone', true, { uid: 0, mode: 0o100644 }],
    ['root, with a group that may write', false, { uid: 0, mode: 0o100664 }],
    ['anyone', false, { uid: 0, mode: 0o100646 }],
    ['a user', false, { uid: 1000, mode: 0o100644 }],
  ])('is the administrators’ own when it is written by %s: %s', (_who, expected, owned) => {
    expect(isAdministrators(owned, 'linux')).toBe(expected);
  });

  test('lies where administrators write', () => {
    const at = (platform: string) => policyPlace({ platform, program: 'C:\\Program Files\\Samspill' });
    expect(at('win32')).toBe('C:\\Program Files\\Samspill\\policy.json');
    expect(at('darwin')).toBe('/Library/Application Support/Samspill/policy.json');
    expect(at('linux')).toBe('/etc/samspill/policy.json');
  });
});

describe('the settings under a policy', () => {
  test('are what IT has decided, and cannot be changed', async () => {
    const settings = await openSettings(folder, { writtenForm: 'nn', lockAfter: 2 });
    expect(settings.current()).toMatchObject({ writtenForm: 'nn', lockAfter: 2, textScale: 100 });
    const changed = await settings.change({ writtenForm: 'nb', lockAfter: 30, textScale: 120 });
    expect(changed).toMatchObject({ writtenForm: 'nn', lockAfter: 2, textScale: 120 });
  });

  test('are the user’s own again when the policy is gone', async () => {
    await (await openSettings(folder)).change({ lockAfter: 15 });
    const managed = await openSettings(folder, { lockAfter: 2, hideFromCapture: true });
    await managed.change({ lockAfter: 30, theme: 'dark' });
    expect((await openSettings(folder)).current()).toMatchObject({
      lockAfter: 15,
      hideFromCapture: false,
      theme: 'dark',
    });
  });
});
