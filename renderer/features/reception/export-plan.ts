import { listBin } from '#renderer/db/bin.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
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
import type { Answers } from '#shared/ipc.ts';
import { extensionOf, isDocument, type ExportFormat } from './export-formats.ts';

/** Makes the file and lets the user choose where it goes. */
export const exportPlan = async (
  facts: StartPlanFacts,
  format: ExportFormat,
): Promise<Answers['exportDocument' | 'saveText']> => {
  const { documents } = textIn(facts.form);
  const name = fileName(documents.plan.title, bodyName(facts.workspace), facts.today, extensionOf(format));
  const marked = { ...facts, ...demoNotice(facts) };
  if (isDocument(format))
    return desktop.exportDocument({ document: startPlanDocument(marked), format, name });
  if (format === 'csv') return desktop.saveText({ kind: 'csv', name, text: startPlanCsv(marked) });
  const binned = await binnedItems(facts.term.id);
  const now = new Date().toISOString();
  const text = startPlanCalendar({ ...marked, items: [...facts.items, ...binned], now });
  return desktop.saveText({ kind: 'ics', name, text });
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
