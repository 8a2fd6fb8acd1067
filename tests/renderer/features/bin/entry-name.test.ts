import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { listBin, namedBy } from '#renderer/db/bin.ts';
import { addDialogue, removeDialogue } from '#renderer/db/repositories/dialogues.ts';
import {
  addIndicatorValue,
  addTemplateIndicators,
  listIndicators,
  removeIndicator,
  removeIndicatorValue,
} from '#renderer/db/repositories/indicators.ts';
import { addMandate, removeMandate } from '#renderer/db/repositories/mandates.ts';
import { addPlan, removePlan } from '#renderer/db/repositories/result-plans.ts';
import { addSalaryTalk, removeSalaryTalk } from '#renderer/db/repositories/salary-talks.ts';
import { markYearDate, removeYearMark } from '#renderer/db/repositories/year-events.ts';
import { readWhere } from '#renderer/db/read.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { nameOfEntry } from '#renderer/features/bin/entry-name.ts';
import type { SharedTable } from '#shared/exchange/table-name.ts';
import { found, good } from '../../db/builders.ts';
import { withFreshDatabase } from '../../db/fresh-database.ts';

withFreshDatabase();

const names = async (): Promise<Partial<Record<SharedTable, string>>> => {
  const entries = await listBin();
  const words = {
    workspace: await readWorkspace(),
    names: new Map<string, string>(),
    form: 'nb',
    related: await namedBy(entries),
  } as const;
  return Object.fromEntries(entries.map((entry) => [entry.table, nameOfEntry(entry, words)]));
};

it('what has no name of its own is called in the bin by what it is of', async () => {
  const { termId } = await found();
  good(await addTemplateIndicators('nb'));
  const [first, second] = await listIndicators();
  if (first === undefined || second === undefined) throw new Error('no key figures');
  const period = { fromDay: '2023-01-01', toDay: '2023-12-31' } as const;
  good(
    await removeIndicatorValue(good(await addIndicatorValue(first.indicator.id, { ...period, value: '7' }))),
  );
  good(await removeIndicator(second.indicator.id));
  good(await removeMandate(good(await addMandate(termId, { forum: 'executiveCommittee' }))));
  good(await removeDialogue(good(await addDialogue(termId, { day: '2024-03-12' }))));
  good(await removePlan(good(await addPlan(termId, { fromDay: '2024-01-01', toDay: '2025-12-31' }))));
  good(await removeSalaryTalk(good(await addSalaryTalk(termId, 2024))));
  good(await markYearDate(termId, 'budget.2024', { state: 'met', doneOn: null, note: '' }));
  for (const { id } of await readWhere('yearMarks', 'termId', termId)) good(await removeYearMark(id));
  expect(await names()).toEqual({
    indicatorValues: 'Evne til å rekruttere, 2023',
    indicators: 'Kapasitet og kompetanse',
    mandates: 'Formannskapet',
    dialogues: 'Utviklingssamtale 12.03.2024',
    resultPlans: 'Resultat- og utviklingsplan 2024–2025',
    salaryTalks: 'Lønnssamtale 2024',
    yearMarks: 'Økonomiplan og årsbudsjett må være vedtatt (2024)',
  });
});
