import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readRoundToPrint } from '#renderer/db/repositories/eval-documents.ts';
import { beginEvaluation, theRound } from '../../../db/eval-builders.ts';
import { bothApprove, talkedAbout } from '../../../db/eval-talked.ts';
import { withFreshDatabase } from '../../../db/fresh-database.ts';

withFreshDatabase();

// What is said on the screen is no part of this.
vi.mock('#renderer/stores/toasts.ts', () => ({ say: vi.fn<() => void>() }));
vi.mock('#renderer/features/evaluation/rounds/refusal-words.ts', () => ({ refusalWords: String }));

const { keepRecord, recordOf } = await import('#renderer/features/evaluation/out/keep-record.ts');

it('the case of a finished round is remembered', async () => {
  const three = await beginEvaluation();
  const id = await talkedAbout(three);
  await bothApprove(id, three);
  const toPrint = await readRoundToPrint(id, { madeAt: '2024-04-19T08:00:00.000Z', appVersion: '0.0.0' });
  if (toPrint === null) throw new Error('There is no round');
  await keepRecord(toPrint, { ...recordOf(toPrint.facts), caseReference: '24/0012' });
  expect(await theRound(id)).toMatchObject({ state: 'finished', caseReference: '24/0012' });
});
