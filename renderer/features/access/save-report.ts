import { takeOutDocument, takeOutText, type TakenOut } from '#renderer/parts/take-out.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useVault } from '#renderer/stores/vault.ts';
import type { AccessWords } from '#shared/access/in-words.ts';
import { dayOf } from '#shared/calendar/day.ts';
import { accessCsv, accessDocument, accessJson, type AccessFacts } from '#shared/documents/access-report.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { Searched } from './searched.ts';

export const reportFormats = ['pdf', 'docx', 'html', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Makes the file and lets the user choose where it goes. Its name says what it is and whose, never whom it is about. */
export const saveReport = (
  searched: Searched,
  words: AccessWords,
  format: ReportFormat,
): Promise<TakenOut> => {
  const { access, reception } = textIn(words.form);
  const { info } = usePreferences.getState();
  const facts: AccessFacts = {
    ...searched,
    ...words,
    by: useVault.getState().opener?.personId ?? null,
    ...(info?.profile === 'demo' ? { notice: reception.export.demo } : {}),
  };
  if (format === 'pdf' || format === 'docx' || format === 'html') {
    const chosen = format === 'pdf' ? bestPdf(info?.unavailable ?? []) : format;
    return takeOutDocument(accessDocument(facts), chosen, { day: dayOf(new Date(searched.made)) });
  }
  const owner = words.workspace === null ? '' : bodyName(words.workspace);
  const name = fileName(access.title, owner, dayOf(new Date(searched.made)), format);
  const text = format === 'csv' ? accessCsv(facts) : accessJson(facts);
  return takeOutText({ kind: format, name, text });
};

/** One that every reader can open; where the machine cannot make it, a plain one. */
const bestPdf = (unavailable: readonly DocumentFormat[]): DocumentFormat =>
  unavailable.includes('pdf-accessible') ? 'pdf' : 'pdf-accessible';
