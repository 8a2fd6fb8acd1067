import { listBin } from '#renderer/db/bin.ts';
import { takeOutDocument, takeOutText, type TakenOut } from '#renderer/parts/take-out.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { textIn } from '#shared/text/text.ts';
import { startPlanCalendar } from '#shared/documents/calendar-file.ts';
import { startPlanCsv } from '#shared/documents/csv.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { StartPlanFacts } from '#shared/documents/start-plan-facts.ts';
import { startPlanDocument } from '#shared/documents/start-plan.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { TermId } from '#shared/domain/id.ts';
import { isDocument, type ExportFormat } from './export-formats.ts';

/** Makes the file and lets the user choose where it goes. */
export const exportPlan = async (facts: StartPlanFacts, format: ExportFormat): Promise<TakenOut> => {
  const { documents } = textIn(facts.form);
  const marked = { ...facts, ...demoNotice(facts) };
  if (isDocument(format)) return takeOutDocument(startPlanDocument(marked), format, { day: facts.today });
  const name = fileName(documents.plan.title, bodyName(facts.workspace), facts.today, format);
  if (format === 'csv') return takeOutText({ kind: 'csv', name, text: startPlanCsv(marked) });
  const binned = await binnedItems(facts.term.id);
  const now = new Date().toISOString();
  const text = startPlanCalendar({ ...marked, items: [...facts.items, ...binned], now });
  return takeOutText({ kind: 'ics', name, text });
};

/** What is taken out of the demo says so on paper. */
const demoNotice = ({ form }: StartPlanFacts): Pick<StartPlanFacts, 'notice'> =>
  usePreferences.getState().info?.profile === 'demo' ? { notice: textIn(form).reception.export.demo } : {};

/** The calendar calls off the dates of what lies in the bin. */
const binnedItems = async (termId: TermId): Promise<readonly ChecklistItem[]> => {
  const bin = await listBin();
  return bin.flatMap(({ table, row }) => {
    if (table !== 'checklistItems') return [];
    const item = row as unknown as ChecklistItem;
    return item.termId === termId ? [item] : [];
  });
};
