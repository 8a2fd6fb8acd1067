import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { Document } from '#shared/documents/document.ts';
import { readMeFile, type Packed, packedDocument, packedFormats } from '#shared/documents/packed.ts';
import { arenasCsv } from '#shared/documents/information/arenas.ts';
import type { ArchiveFile, ArchiveRecord } from '#shared/ipc/archive.ts';
import { textIn } from '#shared/text/text.ts';
import type { Instant } from '#shared/domain/row.ts';
import { listed } from '#shared/documents/listed.ts';
import type { TermRulesFacts } from './facts.ts';
import { ourRules } from './our-rules.ts';
import { rulesCsv, versionsCsv } from './rules-csv.ts';
import { shieldedRules, termRules } from './term-rules.ts';

/** The package for the next mayor: its files, and what is told about them. */
export interface RulesPackage {
  readonly files: readonly ArchiveFile[];
  readonly record: ArchiveRecord;
}

/**
 * The term's rules for those who come after: the page that is in force, all of the history, tables, and what is exempt in
 * a folder of its own. Everything else is what anyone may read. The manifest is made where the files are.
 * @param formats those this machine can make
 */
export const rulesPackage = (
  facts: TermRulesFacts,
  formats: readonly DocumentFormat[],
  madeAt: Instant,
): RulesPackage => {
  const open: TermRulesFacts = { ...facts, audience: 'public' };
  const { package: words } = textIn(facts.form).interplayDocuments;
  const history = termRules(open);
  const shielded = shieldedRules(open);
  const own = packedFormats(formats);
  const ours = ourRules({ ...open, withDrafts: false });
  const all: readonly Packed[] = [
    ...own.map((format) => ({ ...packedDocument(ours, format, ours.title), about: words.ours })),
    ...own.map((format) => ({
      ...packedDocument(history, format, words.files.history),
      about: words.history,
    })),
    ...(shielded === null ? [] : shieldedFiles(shielded, own, words)),
    ...tables(open, history),
  ];
  const names = listed(
    facts.people.filter(({ role }) => role === 'mayor' || role === 'director').map(({ name }) => name),
  );
  return {
    files: [readMeFile(history, { about: words.about, all }), ...all.map(({ file }) => file)],
    record: {
      id: facts.term.id,
      title: `${words.name}: ${history.title}`,
      creator: names === '' ? history.owner : `${history.owner}: ${names}`,
      day: facts.today,
      registeredAt: madeAt,
    },
  };
};

type Words = ReturnType<typeof textIn>['interplayDocuments']['package'];

const shieldedFiles = (
  shielded: Document,
  formats: readonly DocumentFormat[],
  words: Words,
): readonly Packed[] =>
  formats
    .filter((format) => format !== 'docx')
    .slice(0, 1)
    .map((format) => ({
      ...packedDocument(shielded, format, `${words.files.shielded}/${words.files.history}`),
      about: words.shielded,
    }));

/** Of what anyone may read; what is exempt has its mark and nothing else. */
const tables = (facts: TermRulesFacts, { language, accessMark }: Document): readonly Packed[] => {
  const { package: words, rulesTable, ruleHistory, arenas } = textIn(facts.form).interplayDocuments;
  const file = (name: string, text: string): ArchiveFile => ({
    path: `${words.files.data}/${name}.csv`,
    text,
    title: name,
    language,
    ...(accessMark === undefined ? {} : { access: accessMark }),
  });
  return [
    { file: file(rulesTable.title, rulesCsv(facts)), about: words.rules },
    { file: file(ruleHistory.versions, versionsCsv(facts)), about: words.versions },
    ...(facts.arenas.length === 0
      ? []
      : [{ file: file(arenas.title, arenasCsv(facts)), about: words.arenas }]),
  ];
};
