import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { listBin } from '#renderer/db/bin.ts';
import { commit } from '#renderer/db/commit.ts';
import { exportWorkspace, readEverything } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport, undoImport } from '#renderer/db/import-workspace.ts';
import { saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import {
  approveOutcome,
  currentOutcome,
  freezeOutcome,
  signOwnApproval,
} from '#renderer/db/repositories/eval-outcomes.ts';
import { proposeRound } from '#renderer/db/repositories/eval-rounds.ts';
import { openedAnswers, openRound, submitAnswers } from '#renderer/db/repositories/eval-seals.ts';
import { addTheme, themesOf } from '#renderer/db/repositories/eval-themes.ts';
import { sha256 } from '#renderer/db/sha256.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import { writeWorkspaceFile } from '#shared/exchange/workspace-file.ts';
import { keyToText, sealAnswers } from '#shared/vault/eval-seal.ts';
import { good } from './builders.ts';
import {
  answerAs,
  aRoundDraft,
  beginEvaluation,
  bothAgree,
  consentOf,
  keysOf,
  sit,
  someAnswers,
  theRound,
  type Three,
} from './eval-builders.ts';
import { emptyDatabase, journal, openFresh, withFreshDatabase } from './fresh-database.ts';

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

const low = (last: number): string => `00000000-0000-7000-8000-00000000000${last}`;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const bothAnswer = async (id: EvalRoundId, { director, mayor }: Three) => {
  await answerAs(id, director, 'EKTE-D');
  await answerAs(id, mayor, 'EKTE-M');
};

const open = async (id: EvalRoundId, { director, mayor }: Three) => {
  good(await openRound(id, await keysOf(id, [director, mayor])));
  sit(director);
};

const finish = async (id: EvalRoundId, { director, mayor }: Three) => {
  const outcomeId = good(await freezeOutcome(id));
  const outcome = (await currentOutcome(id))!.outcome;
  const yes = [director, mayor].map(({ personId, vault }) =>
    signOwnApproval(outcome, { personId, key: vault().personKey }),
  );
  good(await approveOutcome(outcomeId, yes));
};

const theme = { about: null, title: 'Ukemøtene', reason: 'chosen' } as const;
const first = (tables: Tables, table: SharedTable) => tables[table][0]!;
const wordsOf = async (id: EvalRoundId) =>
  (await openedAnswers(id))?.map(({ answers }) => answers.words['o1']);

/** Another envelope of the mayor, with another opening. */
const withFalseEnvelope =
  (id: EvalRoundId, openingOf: 'false' | 'none') =>
  (tables: Tables): void => {
    const old = tables.evalSeals.find(({ party }) => party === 'mayor')!;
    const place = {
      workspaceId: String(first(tables, 'workspace')['id']),
      roundId: id,
      attempt: 1,
      party: 'mayor',
    } as const;
    const sealed = sealAnswers(place, someAnswers('FALSK-M'), random)!;
    tables.evalSeals.push({ ...old, id: low(1), ...sealed.seal });
    if (openingOf === 'none') return;
    const key = keyToText(sealed.key);
    tables.evalOpenings.push({ ...first(tables, 'evalOpenings'), id: low(2), sealId: low(1), key });
  };

// Envelopes are large, and hashed again for each file.
describe('a workspace file', { timeout: 30_000 }, () => {
  let three: Three;
  let id: EvalRoundId;
  beforeEach(async () => {
    three = await beginEvaluation();
    id = good(await proposeRound(aRoundDraft(three)));
  });

  /** Why the file is refused; an error when anything is changed all the same. */
  const refusalOf = async (change: (tables: Tables) => void): Promise<string | null> => {
    const before = (await journal()).length;
    const answer = await imported(await forged(change));
    if ((await journal()).length !== before) throw new Error('Something was changed');
    return answer.ok ? null : answer.reason;
  };

  describe('never replaces an envelope', () => {
    beforeEach(async () => {
      await bothAgree(id, three);
      await bothAnswer(id, three);
    });

    it('before it is opened', async () => {
      expect(await refusalOf(withFalseEnvelope(id, 'none'))).toBe('replacedSeal');
      await open(id, three);
      expect(await wordsOf(id)).toEqual(['EKTE-D', 'EKTE-M']);
    });

    it('once it is opened, nor adds a key or a yes', async () => {
      await open(id, three);
      expect(await refusalOf(withFalseEnvelope(id, 'false'))).toBe('replacedSeal');
      expect(
        await refusalOf((tables) => {
          const opening = first(tables, 'evalOpenings');
          tables.evalOpenings.push({ ...opening, id: low(3), key: '0'.repeat(64) });
        }),
      ).toBe('lateSeal');
      const yes = consentOf(await theRound(id), three.mayor, 'discard');
      expect(
        await refusalOf((tables) => {
          tables.evalConsents.push({ ...first(tables, 'evalConsents'), id: low(4), ...yes });
        }),
      ).toBe('lateSeal');
    });

    it('but brings a yes to individual answers in the report', async () => {
      await open(id, three);
      const yes = consentOf(await theRound(id), three.mayor, 'answersInReport');
      const text = await forged((tables) => {
        tables.evalConsents.push({ ...first(tables, 'evalConsents'), id: low(4), ...yes });
      });
      expect(good(await imported(text))).not.toBeNull();
    });

    it('and a false key that lies there all the same hides nothing', async () => {
      await open(id, three);
      const { evalOpenings } = await readEverything();
      const row = { ...evalOpenings[0]!, id: low(5), key: '0'.repeat(64) };
      const before = evalOpenings[0]!;
      expect(row.id < before.id).toBe(true);
      good(await commit([{ kind: 'place', table: 'evalOpenings', id: row.id, row }], { label: 'imported' }));
      expect(await wordsOf(id)).toEqual(['EKTE-D', 'EKTE-M']);
    });
  });

  describe('of a finished round', () => {
    beforeEach(async () => {
      await bothAgree(id, three);
      await bothAnswer(id, three);
      await open(id, three);
      good(await addTheme(id, theme));
      await finish(id, three);
    });

    it('changes nothing in it, also with other moments', async () => {
      const round = await theRound(id);
      const text = await forged((tables) => {
        first(tables, 'evalThemes')['agreed'] = 'ENDRET';
        tables.evalThemes.push({ ...first(tables, 'evalThemes'), id: low(6), title: 'LAGT TIL' });
        const moment = '2020-01-01T00:00:00.000Z';
        Object.assign(first(tables, 'evalRounds'), {
          finishedAt: moment,
          openedAt: moment,
          nextOn: '2030-01-01',
        });
      });
      expect(await imported(text)).toEqual({ ok: true, value: null });
      expect(await theRound(id)).toEqual(round);
      expect((await themesOf(id)).map(({ title, agreed }) => [title, agreed])).toEqual([['Ukemøtene', '']]);
    });

    it('is refused at the one door as well, with other moments or by way of the bin', async () => {
      const { evalRounds, evalThemes } = await readEverything();
      const [round, row] = [evalRounds[0]!, evalThemes[0]!];
      const place = (table: 'evalRounds' | 'evalThemes', after: AnyRow) =>
        ({ kind: 'place', table, id: after.id, row: after }) as const;
      const agreed = { ...row, agreed: 'ENDRET' };
      const moved = { ...round, finishedAt: '2020-01-01T00:00:00.000Z' };
      const binned = { ...round, deletedAt: '2025-01-01T00:00:00.000Z' };
      for (const other of [moved, binned]) {
        const commands = [place('evalRounds', other), place('evalThemes', agreed)];
        expect(await commit(commands, { label: 'imported' })).toMatchObject({ ok: false, reason: 'locked' });
      }
    });

    it('puts it in the bin with another workspace, brings it back as it was, and is undone', async () => {
      const own = await exportWorkspace();
      const other = await forged((tables) => {
        const workspace = { ...first(tables, 'workspace'), id: low(7) };
        for (const rows of Object.values(tables)) rows.length = 0;
        tables.workspace.push(workspace);
      });
      const there = good(await imported(other));
      expect((await listBin()).some((entry) => entry.id === id)).toBe(true);
      good(await undoImport(there!));
      expect(await theRound(id)).toMatchObject({ state: 'finished' });
      good(await imported(other));
      good(await imported(own));
      expect(await theRound(id)).toMatchObject({ state: 'finished' });
      expect(await themesOf(id)).toHaveLength(1);
    });
  });

  it('from before a round went a step on is read in, and leaves the round where it is', async () => {
    const steps = [
      () => bothAgree(id, three),
      () => bothAnswer(id, three),
      () => open(id, three),
      async () => void good(await addTheme(id, theme)),
      () => finish(id, three),
    ];
    for (const step of steps) {
      const older = await exportWorkspace();
      await step();
      sit(three.director);
      const [round, words, now] = [await theRound(id), await wordsOf(id), await exportWorkspace()];
      expect(await imported(older)).toMatchObject({ ok: true });
      expect(await theRound(id)).toMatchObject({ state: round.state, form: round.form });
      expect(await wordsOf(id)).toEqual(words);
      good(await imported(now));
    }
    expect(await theRound(id)).toMatchObject({ state: 'finished' });
  });

  it('brings a round as far as both have signed, opened and approved it, in one go', async () => {
    const workspaceId = (await readEverything()).workspace[0]!.id;
    const start = await exportWorkspace();
    await bothAgree(id, three);
    await bothAnswer(id, three);
    await open(id, three);
    await finish(id, three);
    const whole = await exportWorkspace();
    await emptyDatabase();
    await openFresh();
    good(await imported(start));
    expect(await theRound(id)).toMatchObject({ state: 'proposed' });
    good(await imported(whole));
    expect(await theRound(id)).toMatchObject({ state: 'finished' });
    expect(await wordsOf(id)).toEqual(['EKTE-D', 'EKTE-M']);
    expect((await readEverything()).workspace[0]!.id).toBe(workspaceId);
  });

  it('neither begins nor opens nor finishes a round that both have not', async () => {
    expect(
      await refusalOf((tables) => {
        Object.assign(first(tables, 'evalRounds'), { state: 'answering', reportTo: 'council' });
      }),
    ).toBe('unconfirmedRound');
    await bothAgree(id, three);
    for (const claim of [
      { state: 'opened', openedAt: '2024-05-01T10:00:00.000Z' },
      { attempt: 2 },
      { withoutDeputy: true },
    ])
      expect(await refusalOf((tables) => void Object.assign(first(tables, 'evalRounds'), claim))).toBe(
        'unconfirmedRound',
      );
    await bothAnswer(id, three);
    await open(id, three);
    expect(
      await refusalOf((tables) => {
        Object.assign(first(tables, 'evalRounds'), {
          state: 'finished',
          finishedAt: '2024-05-01T10:00:00.000Z',
        });
      }),
    ).toBe('unconfirmedRound');
  });

  it('that has come in by another way still gives no answers before both have said yes', async () => {
    const { evalRounds } = await readEverything();
    const row = { ...evalRounds[0]!, state: 'answering' };
    good(await commit([{ kind: 'place', table: 'evalRounds', id, row }], { label: 'imported' }));
    expect(await saveDraft(id, someAnswers('Mitt'))).toMatchObject({ ok: false, reason: 'notAnswering' });
    expect(await submitAnswers(id)).toMatchObject({ ok: false, reason: 'notAnswering' });
    const opened = { ...row, rev: 9, state: 'opened', openedAt: '2024-05-01T10:00:00.000Z' };
    good(await commit([{ kind: 'place', table: 'evalRounds', id, row: opened }], { label: 'imported' }));
    expect(await openRound(id, new Map())).toMatchObject({ ok: false, reason: 'missingSeals' });
  });
});
