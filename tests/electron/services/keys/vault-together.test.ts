import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endSession, openSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import type { EvalRoundId, RuleVersionId } from '#shared/domain/id.ts';
import { togetherRequests } from '#shared/ipc/together.ts';
import { isConsentSigned } from '#shared/vault/eval-consent.ts';
import { keyToText } from '#shared/vault/eval-seal.ts';
import { isRuleSigned, ruleConsented } from '#shared/vault/rule-digest.ts';
import { sealText, type SealedPlace } from '#shared/vault/person-seal.ts';
import { freshFolder, kari, kariPassphrase, lightVault, torleiv, torleivPassphrase } from './light-vault.ts';

// Elliptic curves in plain JavaScript, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = freshFolder();
});

afterEach(() => {
  endSession();
  rmSync(folder, { recursive: true });
});

/** Kari sits there; Torleiv has his own passphrase on the same machine. His own key is what he alone gets at an unlock. */
const twoAtOneMachine = async () => {
  const { vault, wait } = await lightVault(folder);
  await vault.foundVault({ personId: kari, role: 'director', passphrase: kariPassphrase });
  await vault.giveAccess({ personId: torleiv, role: 'mayor', passphrase: torleivPassphrase });
  const his = await vault.unlock({ personId: torleiv, passphrase: torleivPassphrase });
  if (!his.ok) throw new Error(his.reason);
  const personKey = Uint8Array.from(his.value.personKey);
  const hers = await vault.unlock({ personId: kari, passphrase: kariPassphrase });
  if (!hers.ok) throw new Error(hers.reason);
  return { vault, wait, personKey };
};

const consented = {
  personId: torleiv,
  roundId: 'round' as EvalRoundId,
  kind: 'terms',
  digest: 'a'.repeat(64),
  givenAt: '2026-11-22T08:00:00.000Z',
} as const;

const place: SealedPlace = { table: 'evalKeys', id: 'key-1', field: 'body', personId: torleiv };
const envelopeKey = new Uint8Array(randomBytes(32));

const keyOf = (vault: Vault, sealed: string, passphrase = torleivPassphrase, personId = torleiv) =>
  vault.envelopeKey({ personId, passphrase, keyId: 'key-1', sealed });

describe('an act of the other in the same window', () => {
  test('signs in their name, with their own passphrase, and nobody else takes over', async () => {
    const { vault } = await twoAtOneMachine();
    const signed = await vault.signTogether({ ...consented, passphrase: torleivPassphrase });
    if (!signed.ok) throw new Error(signed.reason);
    expect(isConsentSigned({ ...consented, ...signed.value })).toBe(true);
    expect(openSession()?.personId).toBe(kari);
    expect((await vault.vaultState(undefined)).last).toBe(kari);
    const own = await vault.signTogether({ ...consented, personId: kari, passphrase: kariPassphrase });
    expect(own.ok && own.value.publicKey).not.toBe(signed.value.publicKey);
  });

  test('signs a wording of a rule the same way', async () => {
    const { vault } = await twoAtOneMachine();
    const { personId, digest, givenAt } = consented;
    const approved = { personId, digest, approvedAt: givenAt, versionId: 'version' as RuleVersionId };
    const request = { ...ruleConsented(approved), passphrase: torleivPassphrase };
    expect(togetherRequests.signTogether.safeParse(request).success).toBe(true);
    // Nor is it one to a round: each names what it is about.
    expect(togetherRequests.signTogether.safeParse({ ...request, roundId: 'round' }).success).toBe(false);
    const signed = await vault.signTogether(request);
    if (!signed.ok) throw new Error(signed.reason);
    expect(isRuleSigned({ ...approved, ...signed.value })).toBe(true);
  });

  test('gives the key of their envelope, and nothing of their own key', async () => {
    const { vault, personKey } = await twoAtOneMachine();
    const answer = await keyOf(vault, sealText(personKey, keyToText(envelopeKey), place));
    expect(answer).toEqual({ ok: true, value: envelopeKey });
    expect(Object.keys(answer)).toEqual(['ok', 'value']);
  });

  test.each([
    ['a private note', { ...place, table: 'privateNotes' }],
    ['a draft of answers', { ...place, table: 'evalDrafts' }],
    ['the key of another row', { ...place, id: 'key-2' }],
    ['something of another person', { ...place, personId: kari }],
  ] as const)('does not open %s', async (_, elsewhere) => {
    const { vault, personKey } = await twoAtOneMachine();
    const sealed = sealText(personKey, keyToText(envelopeKey), elsewhere);
    expect(await keyOf(vault, sealed)).toMatchObject({ ok: false, reason: 'notTheirs' });
  });

  test.each([
    ['a text that is no key', () => 'Et notat som er seglet der nøkkelen skulle stått'],
    ['a longer one', () => `${keyToText(envelopeKey)}00`],
  ])('gives out no %s', async (_, text) => {
    const { vault, personKey } = await twoAtOneMachine();
    expect(await keyOf(vault, sealText(personKey, text(), place))).toMatchObject({ reason: 'notTheirs' });
    expect(await keyOf(vault, 'no base64 æ')).toMatchObject({ reason: 'notTheirs' });
  });

  test('opens with nobody else’s passphrase, and makes who guesses wait, here and at the lock', async () => {
    const { vault, wait, personKey } = await twoAtOneMachine();
    const sealed = sealText(personKey, keyToText(envelopeKey), place);
    for (let guess = 0; guess < 4; guess += 1)
      expect(await keyOf(vault, sealed, kariPassphrase)).toMatchObject({ ok: false, reason: 'wrong' });
    const waiting = await vault.signTogether({ ...consented, passphrase: torleivPassphrase });
    expect(waiting).toMatchObject({ ok: false, reason: 'wait' });
    expect(await vault.confirmPassphrase({ passphrase: kariPassphrase })).toMatchObject({ reason: 'wait' });
    wait(60_000);
    expect(await keyOf(vault, sealed)).toMatchObject({ ok: true });
    // The right one takes the wait away, as at the lock.
    expect(await keyOf(vault, sealed, kariPassphrase)).toMatchObject({ reason: 'wrong' });
    expect(await keyOf(vault, sealed)).toMatchObject({ ok: true });
  });

  test('needs somebody who has opened, and access here', async () => {
    const { vault } = await twoAtOneMachine();
    await vault.removeAccess({ personId: torleiv });
    expect(await keyOf(vault, 'AAAA')).toMatchObject({ ok: false, reason: 'noAccess' });
    await vault.lock({ unsaved: null });
    expect(await keyOf(vault, 'AAAA', kariPassphrase, kari)).toMatchObject({ ok: false, reason: 'locked' });
    expect(await vault.signTogether({ ...consented, passphrase: torleivPassphrase })).toMatchObject({
      reason: 'locked',
    });
  });

  test('opens after a lost passphrase only with the own sheet, which brings the key of before back', async () => {
    const { vault, personKey } = await twoAtOneMachine();
    const sealed = sealText(personKey, keyToText(envelopeKey), place);
    await vault.unlock({ personId: torleiv, passphrase: torleivPassphrase });
    const own = await vault.makeSheet({ of: 'person' });
    const shared = await vault.makeSheet({ of: 'workspace' });
    if (!own.ok || !shared.ok) throw new Error('no sheet');
    await vault.confirmSheet({ of: 'person', word: own.value.word });
    await vault.confirmSheet({ of: 'workspace', word: shared.value.word });
    const passphrase = 'helt ny setning for dagen';
    const recovery = { personId: torleiv, passphrase };
    expect(await vault.recover({ ...recovery, sheetKey: shared.value.key })).toMatchObject({ ok: true });
    expect(await keyOf(vault, sealed, passphrase)).toMatchObject({ ok: false, reason: 'notTheirs' });
    expect(await vault.recover({ ...recovery, sheetKey: own.value.key })).toMatchObject({ ok: true });
    expect(await keyOf(vault, sealed, passphrase)).toEqual({ ok: true, value: envelopeKey });
  });
});

describe('the door for such acts', () => {
  test.each([
    ['another kind', { kind: 'everything' }],
    ['no digest', { digest: 'short' }],
    ['no passphrase', { passphrase: '' }],
    ['a moment that is none', { givenAt: 'i går' }],
    ['something more', { minutesId: 'm' }],
  ])('refuses %s', (_, change) => {
    const request = { ...consented, passphrase: torleivPassphrase };
    expect(togetherRequests.signTogether.safeParse(request).success).toBe(true);
    expect(togetherRequests.signTogether.safeParse({ ...request, ...change }).success).toBe(false);
  });
});
