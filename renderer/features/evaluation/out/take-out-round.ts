import { takeOutArchive, takeOutDocument, takeOutText, type TakenOut } from '#renderer/parts/take-out.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { evaluationAnnex } from '#shared/documents/evaluation/annex.ts';
import { evaluationJson } from '#shared/documents/evaluation/data.ts';
import { isFinished, type ReportFacts } from '#shared/documents/evaluation/facts.ts';
import { evaluationPackage } from '#shared/documents/evaluation/package.ts';
import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { evaluationCsv } from '#shared/documents/evaluation/table.ts';
import type { Document } from '#shared/documents/document.ts';
import { fileName } from '#shared/documents/file-name.ts';
import { textIn } from '#shared/text/text.ts';
import { documentsHere, type OutFormat } from '#renderer/parts/out/formats.ts';
import type { OutPart } from './formats.ts';

/** Makes what was chosen of one round and lets the user say where it goes. The name says if it is a draft. */
export const takeOutRound = (facts: ReportFacts, part: OutPart, format: OutFormat): Promise<TakenOut> => {
  const report = evaluationReport(facts);
  const document = part === 'annex' ? evaluationAnnex(facts) : report;
  if (part === 'package') return takeOutPackage(facts, report, format === 'folder' ? 'folder' : 'zip');
  if (format === 'json' || format === 'csv') {
    const text = format === 'json' ? evaluationJson(facts, 'report') : evaluationCsv(facts, 'report');
    return takeOutText({ kind: format, name: nameOf(facts, report, format), text });
  }
  if (document === null || format === 'zip' || format === 'folder') return Promise.resolve('cancelled');
  return takeOutDocument(document, format, { day: document.day, mark: markOf(facts) });
};

const takeOutPackage = (facts: ReportFacts, report: Document, as: 'zip' | 'folder'): Promise<TakenOut> => {
  const words = textIn(facts.choices.form).evaluationDocuments.files;
  const { files, record } = evaluationPackage(facts, documentsHere(usePreferences.getState().info));
  const name = fileName(`${words.package} ${report.title} ${markOf(facts)}`, report.owner, report.day, 'zip');
  return takeOutArchive({ name: name.replace(/\.zip$/, ''), as, files: [...files], record });
};

const nameOf = (facts: ReportFacts, { title, owner, day }: Document, extension: string): string =>
  fileName(`${title} ${markOf(facts)}`, owner, day, extension);

const markOf = (facts: ReportFacts): string =>
  isFinished(facts) ? '' : textIn(facts.choices.form).evaluationDocuments.files.draft;
