import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { freezeOutcome, outcomesOf, withdrawOutcome } from '#renderer/db/repositories/eval-outcomes.ts';
import { readRound } from '#renderer/db/repositories/eval-rounds.ts';
import { addMeasure, originsOf } from '#renderer/db/repositories/eval-measures.ts';
import { openActions } from '#renderer/db/repositories/actions.ts';
import { saveSummary, summariesOf } from '#renderer/db/repositories/eval-summaries.ts';
import { markTheme, themesOf } from '#renderer/db/repositories/eval-themes.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { good, onlyFirst } from '../builders.ts';
import { beginEvaluation } from '../eval-builders.ts';
import { bothApprove, talkedAbout } from '../eval-talked.ts';
import { currentBases } from '#shared/templates/access-bases.ts';
import { withSeries } from '../meeting-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const marksOf = async (id: EvalRoundId) => [
  (await readRound(id))?.access,
  ...(await themesOf(id)).map(({ access }) => access),
  ...(await summariesOf(id)).map(({ access }) => access),
];

it('what nobody has considered is public in what is approved, and stays unmarked if they talk on', async () => {
  const three = await beginEvaluation();
  const id = await talkedAbout(three);
  good(await saveSummary(id, 'a', 'Vi stoler på hverandre.'));
  const outcomeId = good(await freezeOutcome(id));
  const { snapshot } = onlyFirst(await outcomesOf(id));
  expect(snapshot?.access.status).toBe('public');
  expect(snapshot?.themes.map(({ access }) => access.status)).toEqual(['public']);
  good(await withdrawOutcome(outcomeId));
  expect(await marksOf(id)).toEqual(['undecided', 'undecided', 'undecided']);
  await bothApprove(id, three);
  expect(await readRound(id)).toMatchObject({ state: 'finished' });
  expect(await marksOf(id)).toEqual(['public', 'public', 'public']);
});

it('a follow-up is withheld with the theme it was agreed on in, also when the round is finished', async () => {
  const three = await beginEvaluation();
  await withSeries(three.termId);
  const id = await talkedAbout(three);
  const { id: themeId } = onlyFirst(await themesOf(id));
  good(await addMeasure({ roundId: id, themeId, title: 'Varsle samme dag' }));
  good(await addMeasure({ roundId: id, title: 'Møtes oftere' }));
  const withheld = async () => {
    const open = await openActions();
    const origins = await originsOf(open.map((action) => action.id));
    return open.filter((action) => origins.get(action.id)?.isExempt === true).map(({ title }) => title);
  };
  expect(await withheld()).toEqual([]);
  const exempt = {
    access: 'exempt',
    basisKey: 'offl-23-1',
    basisVersion: currentBases.version,
    fullerAccess: 'Vurdert',
    reassessOn: '2025-04-15',
  } as const;
  good(await markTheme(themeId, exempt));
  await bothApprove(id, three);
  expect(await withheld()).toEqual(['Varsle samme dag']);
});
