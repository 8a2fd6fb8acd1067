import { csv } from '#shared/documents/csv.ts';
import { paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { madeDocument, type Making } from '#shared/documents/making.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { retentionOf, type HandoverFacts } from '#shared/domain/handover-package.ts';
import type { RetentionChoice } from '#shared/domain/handover.ts';
import {
  retentionRecordsOf,
  type RetentionRecord,
  type RetentionRule,
} from '#shared/templates/retention-records.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { yearsOf } from './handover.ts';

export interface RetentionFacts extends Making, Pick<HandoverFacts, 'term' | 'retention' | 'handover'> {}

/** What of the term is archived, kept and deleted, and on what basis: for the archivist. */
export const retentionDocument = (facts: RetentionFacts): Document => {
  const { form, term, workspace, handover } = facts;
  const { retention: words } = textIn(form).termDocuments;
  const terms = termsOf(workspace, form);
  const notes = [
    ...(workspace?.parliamentary === true ? [textIn(form).handover.retention.parliamentary] : []),
    words.ownNote,
    words.disposeNote,
    words.privateNote,
    words.exportNote,
  ];
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle(yearsOf(term)),
    marks: [{ ...noMark, access: 'public' }],
    keywords: [term.id, ...(handover.caseReference === '' ? [] : [handover.caseReference])],
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: fillTerms(words.lead, terms) },
      table(facts),
      ...notes.map((note) => paragraph(fillTerms(note, terms))),
    ],
  });
};

const rules: readonly RetentionRule[] = ['preserve', 'own'];

const table = (facts: RetentionFacts): Block => {
  const { form, workspace } = facts;
  const { retention: words } = textIn(form).termDocuments;
  const { columns } = words;
  const terms = termsOf(workspace, form);
  return {
    kind: 'table',
    caption: '',
    widths: [7, 3.4, 2.6, 4],
    header: [columns.what, columns.basis, columns.choice, columns.note],
    dense: true,
    rows: rules.flatMap((rule) => [
      [{ text: fillTerms(words[rule], terms) }],
      ...retentionRecordsOf(workspace)
        .filter((record) => record.rule === rule)
        .map((record): Cell[] => {
          const { name, about, basis, choice, note } = lineOf(record, facts);
          return [
            { text: name, strong: true, lines: [about] },
            { text: basis },
            { text: choice },
            { text: note },
          ];
        }),
    ]),
  };
};

/** One kind of record as it is told. */
const lineOf = (record: RetentionRecord, { retention, form, workspace }: RetentionFacts) => {
  const { termDocuments, developmentWords } = textIn(form);
  const terms = termsOf(workspace, form);
  const chosen = retentionOf(retention, record.key);
  const said = chosen?.choice ?? null;
  return {
    name: fillTerms(record.name[form], terms),
    about: fillTerms(record.about[form], terms),
    basis: capitalised(sourceLine(record.basis, form)),
    choice: capitalised(
      said === null ? termDocuments.retention.notChosen : developmentWords.retentionChoiceKinds[said],
    ),
    note: sentences([basisSaid(chosen, termDocuments.retention.noBasis), chosen?.note.trim() ?? '']),
  };
};

/** One after the other, with one full stop between them. */
const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part, place, all) => (place < all.length - 1 && !/[.!?]$/u.test(part) ? `${part}.` : part))
    .join(' ');

/** On what basis it is chosen; what is to be deleted without any says so (ARKL § 13). */
const basisSaid = (chosen: RetentionChoice | null, none: string): string => {
  const basis = chosen?.basis.trim() ?? '';
  return basis === '' && chosen?.choice === 'dispose' ? none : basis;
};

/** The same for a spreadsheet, one kind of record a line. */
export const retentionCsv = (facts: RetentionFacts): string => {
  const { form, workspace } = facts;
  const { retention: words } = textIn(form).termDocuments;
  const { columns } = words;
  const terms = termsOf(workspace, form);
  const rows = retentionRecordsOf(workspace).map((record) => {
    const { name, basis, choice, note } = lineOf(record, facts);
    return [name, fillTerms(words[record.rule], terms), basis, choice, note];
  });
  return csv([[columns.what, words.rule, columns.basis, columns.choice, columns.note], ...rows]);
};
