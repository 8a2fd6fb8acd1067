import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportWorkspace, readEverything } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport } from '#renderer/db/import-workspace.ts';
import { proposeRound, readRound } from '#renderer/db/repositories/eval-rounds.ts';
import { openedExercise, openExercise } from '#renderer/db/repositories/exercise-answers.ts';
import { sha256 } from '#renderer/db/sha256.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import { writeWorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { good } from './builders.ts';
import { aRoundDraft, beginEvaluation, sit, type Three } from './eval-builders.ts';
import {
  answerExercise,
  beginMirror,
  exerciseKeysOf,
  mirrorWords,
  theExercise,
} from './exercise-builders.ts';
import { allRows, withFreshDatabase } from './fresh-database.ts';

withFreshDatabase();

type Tables = Record<SharedTable, Record<string, unknown>[]>;

/** What a careful forger makes of the workspace: hashes and counts fit. */
const forged = async (change: (tables: Tables) => void): Promise<string> => {
  const tables = structuredClone(await readEverything()) as unknown as Tables;
  change(tables);
  const made = new Date().toISOString();
  return writeWorkspaceFile({ made, tables: tables as unknown as Record<SharedTable, AnyRow[]> }, sha256);
};

const imported = async (text: string) => {
  const plan = await planImport(text);
  return plan.ok ? applyImport(plan.value) : plan;
};

const refusalOf = async (change: (tables: Tables) => void): Promise<string | null> => {
  const before = await allRows();
  const answer = await imported(await forged(change));
  if (answer.ok) return null;
  expect(await allRows()).toEqual(before);
  return answer.reason;
};

const rowOf = (tables: Tables, id: EvalRoundId) => tables.evalRounds.find((row) => row['id'] === id) ?? {};

const bothAnswered = async (three: Three): Promise<EvalRoundId> => {
  const id = await beginMirror(three);
  await answerExercise(id, three.director, mirrorWords('EKTE-D'));
  await answerExercise(id, three.mayor, mirrorWords('EKTE-M'));
  return id;
};

const openedAt = '2024-05-01T10:00:00.000Z';

// Envelopes are large, and hashed again for each file.
describe('a workspace file with an exercise', { timeout: 30_000 }, () => {
  it('opens nothing without the key of every envelope', async () => {
    const three = await beginEvaluation();
    const id = await bothAnswered(three);
    const claims = (tables: Tables) => void Object.assign(rowOf(tables, id), { state: 'opened', openedAt });
    expect(await refusalOf(claims)).toBe('unconfirmedRound');
    const before = await exportWorkspace();
    const keys = await exerciseKeysOf(id, [three.director, three.mayor]);
    sit(three.director);
    good(await openExercise(id, keys));
    const { evalOpenings, evalRounds } = structuredClone(await readEverything());
    // An older file leaves it open, and cannot put another envelope in its place.
    good(await imported(before));
    expect((await openedExercise(id))?.map(({ words }) => words)).toEqual([
      mirrorWords('EKTE-D'),
      mirrorWords('EKTE-M'),
    ]);
    const key = '0'.repeat(64);
    expect(
      await refusalOf((tables) => {
        tables.evalOpenings.push({ ...evalOpenings[0]!, id: '00000000-0000-7000-8000-000000000003', key });
      }),
    ).toBe('lateSeal');
    expect(
      await refusalOf((tables) => {
        const seal = tables.evalSeals[0]!;
        tables.evalSeals.push({ ...seal, id: '00000000-0000-7000-8000-000000000004' });
      }),
    ).toBe('replacedSeal');
    expect(evalRounds.find((round) => round.id === id)).toMatchObject({ state: 'opened' });
  });

  it('claims nothing for it that only an evaluation has, and asks nothing else than was answered', async () => {
    const three = await beginEvaluation();
    const id = await bothAnswered(three);
    for (const claim of [{ state: 'proposed' }, { attempt: 2 }, { deputyId: three.deputy.personId }])
      // oxlint-disable-next-line no-await-in-loop -- one file after another
      expect(await refusalOf((tables) => void Object.assign(rowOf(tables, id), claim))).not.toBeNull();
    const { form } = (await theExercise(id)).round;
    const other = form.replace('Hva gjør jeg selv?', 'Hva gjør du selv?');
    expect(other).not.toBe(form);
    good(await imported(await forged((tables) => void Object.assign(rowOf(tables, id), { form: other }))));
    expect((await theExercise(id)).round.form).toBe(form);
  });

  it('makes no exercise of an evaluation that waits for yes', async () => {
    const three = await beginEvaluation();
    const mirror = (await theExercise(await beginMirror(three))).round;
    const id = good(await proposeRound(aRoundDraft(three)));
    const { formKey, formVersion, form } = mirror;
    const exercise = { formKey, formVersion, form, number: 0, state: 'answering' };
    await imported(await forged((tables) => void Object.assign(rowOf(tables, id), exercise)));
    expect(await readRound(id)).toMatchObject({ state: 'proposed', formKey: 'test-form' });
  });
});
