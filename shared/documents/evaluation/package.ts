import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { Document } from '#shared/documents/document.ts';
import { packedDocument, packedFormats, readMeFile, type Packed } from '#shared/documents/packed.ts';
import {
  evalReportJsonSchema,
  evalReportSchemaId,
  evalReportSchemaName,
} from '#shared/exchange/eval-report-schema.ts';
import type { ArchiveFile, ArchiveRecord } from '#shared/ipc/archive.ts';
import { creatorOf, documentDay } from './about.ts';
import { evaluationAnnex } from './annex.ts';
import { evaluationJson } from './data.ts';
import type { ReportFacts } from './facts.ts';
import { readerWords } from './opening.ts';
import type { Part } from './parts.ts';
import { evaluationReport } from './report.ts';
import { evaluationCsv } from './table.ts';
import { wordsIn, type EvaluationWords } from './words.ts';

/** Everything of one round for the case system: the files, and what is told about them. */
export interface EvaluationPackage {
  readonly files: readonly ArchiveFile[];
  readonly record: ArchiveRecord;
}

/**
 * The package for the archive: report for keeping, for all to read and to edit, what is shielded in a folder of its own,
 * and the same as data with the published schema. The manifest is made where the files are.
 * @param formats those this machine can make
 */
export const evaluationPackage = (
  facts: ReportFacts,
  formats: readonly DocumentFormat[],
): EvaluationPackage => {
  const words = wordsIn(facts.choices.form);
  const report = evaluationReport(facts);
  const annex = evaluationAnnex(facts);
  const own = packedFormats(formats);
  const listedFiles: readonly Packed[] = [
    ...own.map((format) => packedDocument(report, format, words.files.report)),
    ...(annex === null ? [] : annexFiles(facts, annex, own, words)),
    ...dataFiles(facts, report, 'report', words),
    {
      file: {
        path: `${words.files.data}/${evalReportSchemaName}`,
        text: evalReportJsonSchema(),
        title: evalReportSchemaId,
      },
      about: words.readMe.schema,
    },
  ];
  return {
    files: [
      readMeFile(report, { about: words.readMe.about, all: listedFiles }),
      ...listedFiles.map(({ file }) => file),
    ],
    record: recordOf(facts, report),
  };
};

const annexFiles = (
  facts: ReportFacts,
  annex: Document,
  formats: readonly DocumentFormat[],
  words: EvaluationWords,
): readonly Packed[] => {
  const folder = words.files.annexFolder;
  return [
    ...formats
      .filter((format) => format !== 'docx')
      .slice(0, 1)
      .map((format) => ({
        ...packedDocument(annex, format, `${folder}/${words.files.annex}`),
        about: words.readMe.annex,
      })),
    ...dataFiles(facts, annex, 'annex', words).map((one) => ({ ...one, about: words.readMe.annex })),
  ];
};

/** The document as data; it has the title, language and mark of the document in the manifest. */
const dataFiles = (
  facts: ReportFacts,
  { title, language, accessMark }: Document,
  part: Part,
  { files, readMe: words }: EvaluationWords,
): readonly Packed[] => {
  const path = part === 'report' ? `${files.data}/${files.report}` : `${files.annexFolder}/${files.annex}`;
  const told = { title, language, ...(accessMark === undefined ? {} : { access: accessMark }) };
  return [
    { file: { path: `${path}.json`, text: evaluationJson(facts, part), ...told }, about: words.data },
    { file: { path: `${path}.csv`, text: evaluationCsv(facts, part), ...told }, about: words.table },
  ];
};

/** What the case system asks of the record (ARKF § 15). */
const recordOf = (facts: ReportFacts, { title }: Document): ArchiveRecord => {
  const { snapshot, record } = facts;
  const caseReference = record.caseReference.trim();
  return {
    id: snapshot.outcomeId,
    title,
    creator: creatorOf(facts),
    recipient: readerWords(facts),
    day: documentDay(facts),
    registeredAt: facts.finishedAt ?? record.madeAt,
    ...(caseReference === '' ? {} : { caseReference }),
  };
};
