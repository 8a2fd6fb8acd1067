import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { Document } from '#shared/documents/document.ts';
import { arenasCsv } from '#shared/documents/information/arenas.ts';
import { listed } from '#shared/documents/listed.ts';
import { packedDocument, packedFormats, readMeFile, type Packed } from '#shared/documents/packed.ts';
import type { TermRulesFacts } from '#shared/documents/rules/facts.ts';
import { ourRules } from '#shared/documents/rules/our-rules.ts';
import { rulesCsv, versionsCsv } from '#shared/documents/rules/rules-csv.ts';
import { shieldedRules, termRules } from '#shared/documents/rules/term-rules.ts';
import type { Instant } from '#shared/domain/row.ts';
import { templateOf, writeTemplateFile } from '#shared/exchange/template-file.ts';
import type { ArchiveFile, ArchiveRecord } from '#shared/ipc/archive.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { handoverName } from '#shared/text/handover-name.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { yearsOf, type HandoverDocumentFacts } from './handover.ts';
import { yearListCsv, yearListDocument } from './list.ts';
import { readingDocument } from './reading.ts';
import { retentionCsv, retentionDocument } from './retention.ts';
import { actionsCsv, decisionsCsv, owedCsv, shieldedStanding, standingDocument } from './standing.ts';
import { wallDocument } from './wall.ts';

/** Everything the package is made of: what the change has of its own, and the rules as their own documents want them. */
export interface HandoverPackageFacts extends HandoverDocumentFacts {
  readonly termRules: Omit<TermRulesFacts, 'workspace' | 'today' | 'form' | 'audience' | 'notice'>;
  /** The years of the wheel that go along. */
  readonly years: readonly number[];
}

/** The package of a change: its files, and what is told about them. */
export interface HandoverPackage {
  readonly files: readonly ArchiveFile[];
  readonly record: ArchiveRecord;
}

/**
 * The memory of the term in one package: the reading page, the rules and how they came about, what is open and settled,
 * the year wheel, the retention list, tables, the checklist as a template, and what is exempt in a folder of its own.
 * Everything else is what anyone may read. Private notes are no part of what it is made of.
 * @param formats those this machine can make
 */
export const handoverPackage = (
  facts: HandoverPackageFacts,
  formats: readonly DocumentFormat[],
  madeAt: Instant,
): HandoverPackage => {
  const { form, workspace, handover, term, people, today } = facts;
  const { termDocuments } = textIn(form);
  const words = termDocuments.package;
  const open: HandoverPackageFacts = { ...facts, audience: 'public' };
  const reading = readingDocument(open);
  const all: readonly Packed[] = [
    ...documentFiles(open, reading, packedFormats(formats)),
    ...shieldedFiles(open, packedFormats(formats)),
    ...tables(open, words),
    ...templates(open, words, madeAt),
  ];
  const names = listed(
    people.filter(({ role }) => role === 'mayor' || role === 'director').map(({ name }) => name),
  );
  const about = words.about(yearsOf(term), handoverName(handover.reason, workspace, form));
  const owner = workspace === null ? reading.owner : bodyName(workspace);
  return {
    files: [
      readMeFile({ ...reading, title: `${words.name} ${yearsOf(term)}` }, { about, all }),
      ...all.map(({ file }) => file),
    ],
    record: {
      id: handover.id,
      title: `${words.name} ${yearsOf(term)}`,
      creator: names === '' ? owner : `${owner}: ${names}`,
      day: today,
      registeredAt: madeAt,
      ...(handover.caseReference.trim() === '' ? {} : { caseReference: handover.caseReference.trim() }),
    },
  };
};

type Words = Text['termDocuments']['package'];

const documentFiles = (
  facts: HandoverPackageFacts,
  reading: Document,
  formats: readonly DocumentFormat[],
): readonly Packed[] => {
  const { files, abouts } = textIn(facts.form).termDocuments.package;
  const rules = rulesFacts(facts);
  const documents: ReadonlyArray<readonly [Document, string, string]> = [
    [reading, files.reading, abouts.reading],
    [ourRules({ ...rules, withDrafts: false }), files.ours, abouts.ours],
    [termRules(rules), files.history, abouts.history],
    [standingDocument(facts), files.standing, abouts.standing],
    ...facts.years.flatMap((year): ReadonlyArray<readonly [Document, string, string]> => [
      [wallDocument({ ...facts, year }), files.wall(year), abouts.wall],
      [yearListDocument({ ...facts, year }), files.dates(year), abouts.dates],
    ]),
    [retentionDocument(facts), files.retention, abouts.retention],
  ];
  return documents.flatMap(([document, path, about]) =>
    formats.map((format) => ({ ...packedDocument(document, format, path), about })),
  );
};

const rulesFacts = ({ termRules: rules, ...facts }: HandoverPackageFacts): TermRulesFacts => ({
  ...rules,
  workspace: facts.workspace,
  today: facts.today,
  form: facts.form,
  audience: facts.audience,
  ...(facts.notice === undefined ? {} : { notice: facts.notice }),
});

/** For keeping: not to be edited, so never as Word. */
const shieldedFiles = (
  facts: HandoverPackageFacts,
  formats: readonly DocumentFormat[],
): readonly Packed[] => {
  const { files, abouts, folders } = textIn(facts.form).termDocuments.package;
  const shielded = [
    [shieldedRules(rulesFacts(facts)), files.history],
    [shieldedStanding(facts), files.standing],
  ] as const;
  const kept = formats.filter((format) => format !== 'docx').slice(0, 1);
  return shielded.flatMap(([document, path]) =>
    document === null
      ? []
      : kept.map((format) => ({
          ...packedDocument(document, format, `${folders.shielded}/${path}`),
          about: abouts.shielded,
        })),
  );
};

/** Of what anyone may read; what is exempt has its mark and nothing else. */
const tables = (facts: HandoverPackageFacts, { files, abouts, folders }: Words): readonly Packed[] => {
  const rules = rulesFacts(facts);
  const table = (name: string, text: string, about: string): Packed => ({
    file: { path: `${folders.data}/${name}.csv`, text, title: name, language: facts.form },
    about,
  });
  return [
    table(files.actions, actionsCsv(facts), abouts.actions),
    table(files.decisions, decisionsCsv(facts), abouts.decisions),
    table(files.owed, owedCsv(facts), abouts.owed),
    table(files.rules, rulesCsv(rules), abouts.rules),
    table(files.versions, versionsCsv(rules), abouts.versions),
    ...(rules.arenas.length === 0 ? [] : [table(files.arenas, arenasCsv(rules), abouts.arenas)]),
    ...facts.years.map((year) =>
      table(`${files.datesTable} ${year}`, yearListCsv({ ...facts, year }), abouts.datesTable),
    ),
    table(textIn(facts.form).termDocuments.retention.title, retentionCsv(facts), abouts.retentionTable),
  ];
};

/** The checklist as the kommune's own template, without owners, notes and days. */
const templates = (
  { items, workspace, form }: HandoverPackageFacts,
  { files, abouts, folders }: Words,
  madeAt: Instant,
): readonly Packed[] => {
  if (items.length === 0) return [];
  const name =
    workspace === null ? files.checklist : textIn(form).reception.template.name(bodyName(workspace));
  return [
    {
      file: {
        path: `${folders.templates}/${files.checklist}.samspillmal`,
        text: writeTemplateFile(templateOf(items, name, madeAt)),
        title: files.checklist,
        language: form,
      },
      about: abouts.checklist,
    },
  ];
};
