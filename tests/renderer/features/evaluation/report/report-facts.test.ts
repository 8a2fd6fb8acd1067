import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { removeRound } from '#renderer/db/repositories/eval-rounds.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { readReport, type ReportFacts } from '#renderer/features/evaluation/report/report-facts.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { good } from '../../../db/builders.ts';
import { answerAs, beginEvaluation, beginRound, keysOf, type Three } from '../../../db/eval-builders.ts';
import { withFreshDatabase } from '../../../db/fresh-database.ts';

withFreshDatabase();

const read = async (id: EvalRoundId) => {
  const workspace = await readWorkspace();
  if (workspace === null) throw new Error('There is no workspace');
  return readReport(id, workspace, 'nb');
};

const readOpened = async (id: EvalRoundId): Promise<ReportFacts> => {
  const found = await read(id);
  if (typeof found === 'string') throw new Error(`The report is ${found}`);
  return found;
};

const openedRound = async (three: Three, words: string): Promise<EvalRoundId> => {
  const id = await beginRound(three);
  await answerAs(id, three.director, words);
  await answerAs(id, three.mayor, words);
  good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
  return id;
};

describe('the report of a round', () => {
  it('shows nothing before all envelopes are open, and nothing when the round is gone', async () => {
    const three = await beginEvaluation();
    const id = await beginRound(three);
    expect(await read(id)).toBe('closed');
    await answerAs(id, three.director, 'Bare mitt');
    await answerAs(id, three.mayor, 'Bare mitt');
    expect(await read(id)).toBe('closed');
    good(await removeRound(id));
    expect(await read(id)).toBe('gone');
  });

  it('is the same for whoever looks', async () => {
    const three = await beginEvaluation();
    const id = await openedRound(three, 'Felles');
    const { report, trend, parties, theDeputy } = await readOpened(id);
    expect(theDeputy).toBe('varaordføreren');
    expect(parties.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
      'K kommunedirektør',
      'O ordfører',
    ]);
    expect(report.words[0]?.written).toEqual({ director: 'Felles', mayor: 'Felles', deputy: null });
    expect(trend.rounds).toHaveLength(1);
  });

  it('has the rounds before it in the trend, never those after', async () => {
    const three = await beginEvaluation();
    const first = await openedRound(three, 'En');
    const second = await openedRound(three, 'To');
    expect((await readOpened(first)).trend.rounds.map(({ number }) => number)).toEqual([1]);
    const later = await readOpened(second);
    expect(later.trend.rounds.map(({ number }) => number)).toEqual([1, 2]);
    expect(later.trend.statements[0]?.moved).toBe(0);
  });
});
