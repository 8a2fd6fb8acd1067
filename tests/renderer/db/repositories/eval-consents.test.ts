import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readEverything } from '#renderer/db/export-workspace.ts';
import { evalGroundFor } from '#renderer/db/eval-ground.ts';
import { applyImport, planImport, undoImport } from '#renderer/db/import-workspace.ts';
import { addConsents, consentsOf, type GivenConsent } from '#renderer/db/repositories/eval-consents.ts';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { roundStatus } from '#renderer/db/repositories/eval-status.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { sha256 } from '#renderer/db/sha256.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { writeWorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { signConsent } from '#shared/vault/eval-consent.ts';
import { good, onlyFirst } from '../builders.ts';
import {
  answerAs,
  beginEvaluation,
  beginRound,
  consentOf,
  keysOf,
  sit,
  theRound,
  type Sitting,
} from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

/** The same person, with another key than their own. */
const withKey = (person: Sitting, byte: number): Sitting => ({
  personId: person.personId,
  vault: (fields = {}) => person.vault({ personKey: new Uint8Array(32).fill(byte), ...fields }),
});

/** Anyone can write a workspace file: this one says what stands here, and one consent more. */
const importConsent = async (consent: GivenConsent) => {
  const here = await readEverything();
  const { createdAt, createdBy } = onlyFirst(here.people);
  const id = '00000000-0000-7000-8000-000000000003';
  const row = {
    id,
    rev: 1,
    createdAt,
    createdBy,
    updatedAt: createdAt,
    updatedBy: createdBy,
    deletedAt: null,
  };
  const tables = { ...here, evalConsents: [...here.evalConsents, { ...row, ...consent }] };
  const text = await writeWorkspaceFile({ made: '2024-04-20T08:00:00.000Z', tables }, sha256);
  return good(await applyImport(good(await planImport(text))));
};

const groundOf = async (roundId: EvalRoundId, { personId }: Sitting) => {
  const workspaceId = (await readWorkspace())?.id;
  if (workspaceId === undefined) throw new Error('No workspace');
  const file = { made: '', workspaceId, by: personId, to: personId, roundId, rows: [], publicKey: '' };
  return evalGroundFor(file, workspaceId);
};

const opened = async () => {
  const three = await beginEvaluation();
  const id = await beginRound(three);
  await answerAs(id, three.director, 'Mitt');
  await answerAs(id, three.mayor, 'Ditt');
  good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
  sit(three.director);
  return { ...three, id };
};

describe('a yes that came by the import of a workspace file', () => {
  it('counts for nothing when nobody knows whose key signed it, and makes the key no better known', async () => {
    const { id, director, mayor } = await opened();
    const forged = consentOf(await theRound(id), withKey(mayor, 99), 'answersInReport');
    await importConsent(forged);
    good(await addConsents(id, [consentOf(await theRound(id), director, 'answersInReport')]));
    expect((await roundStatus(id))?.agreed.answersInReport).toEqual([director.personId]);
    expect((await groundOf(id, director)).keysOf(mayor.personId).has(forged.publicKey)).toBe(false);
    // The real one may still say yes.
    good(await addConsents(id, [consentOf(await theRound(id), mayor, 'answersInReport')]));
    expect((await roundStatus(id))?.agreed.answersInReport).toHaveLength(2);
  });

  it('throws away no envelope together with the yes of one', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    await answerAs(id, three.mayor, 'Ditt');
    sit(three.director);
    await importConsent(consentOf(await theRound(id), withKey(three.mayor, 99), 'discard'));
    good(await addConsents(id, [consentOf(await theRound(id), three.director, 'discard')]));
    expect((await theRound(id)).attempt).toBe(1);
  });

  it('counts with the key the person has signed with here, and is gone with the import', async () => {
    const { id, mayor } = await opened();
    const before = (await consentsOf(id)).length;
    const imported = await importConsent(consentOf(await theRound(id), mayor, 'answersInReport'));
    expect(await consentsOf(id)).toHaveLength(before + 1);
    if (imported === null) throw new Error('Nothing was imported');
    good(await undoImport(imported));
    expect(await consentsOf(id)).toHaveLength(before);
  });
});

describe('a new key', () => {
  it('is told of on the round, and stops nothing: it may be after a lost passphrase', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    expect((await roundStatus(id))?.newKeys).toEqual([]);
    const anew = withKey(three.mayor, 77);
    const later = { ...consentOf(await theRound(id), anew, 'discard'), givenAt: '2024-04-17T09:00:00.000Z' };
    const signed = { ...later, ...signConsent(anew.vault().personKey, later) };
    good(await addConsents(id, [signed, consentOf(await theRound(id), three.director, 'discard')]));
    expect((await theRound(id)).attempt).toBe(2);
    expect((await roundStatus(id))?.newKeys).toMatchObject([
      { personId: three.mayor.personId, at: '2024-04-17T09:00:00.000Z' },
    ]);
  });
});
