import { desktop } from '#renderer/desktop/bridge.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useVault } from '#renderer/stores/vault.ts';
import type { AccessWords } from '#shared/access/in-words.ts';
import { dayOf } from '#shared/calendar/day.ts';
import { accessCsv, accessDocument, accessJson, type AccessFacts } from '#shared/documents/access-report.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { Answers } from '#shared/ipc.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { Searched } from './searched.ts';

export const reportFormats = ['pdf', 'docx', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Makes the file and lets the user choose where it goes. Its name says what it is and whose, never whom it is about. */
export const saveReport = (
  searched: Searched,
  words: AccessWords,
  format: ReportFormat,
): Promise<Answers['exportDocument' | 'saveText']> => {
  const { access, reception } = textIn(words.form);
  const { info } = usePreferences.getState();
  const facts: AccessFacts = {
    ...searched,
    ...words,
    by: useVault.getState().opener?.personId ?? null,
    ...(info?.profile === 'demo' ? { notice: reception.export.demo } : {}),
  };
  const owner = words.workspace === null ? '' : bodyName(words.workspace);
  const name = fileName(access.title, owner, dayOf(new Date(searched.made)), format);
  if (format === 'csv') return desktop.saveText({ kind: 'csv', name, text: accessCsv(facts) });
  if (format === 'json') return desktop.saveText({ kind: 'json', name, text: accessJson(facts) });
  return desktop.exportDocument({
    document: accessDocument(facts),
    format: format === 'docx' ? 'docx' : bestPdf(info?.unavailable ?? []),
    name,
  });
};

/** One that every reader can open; where the machine cannot make it, a plain one. */
const bestPdf = (unavailable: readonly DocumentFormat[]): DocumentFormat =>
  unavailable.includes('pdf-accessible') ? 'pdf' : 'pdf-accessible';
