import { accessGroups, type AccessResult, type Finding } from '#shared/access/finding.ts';
import {
  answersInWords,
  closedEnvelopes,
  findAnswers,
  isInBothForms,
  openedEnvelopes,
} from '#shared/access/eval-answers.ts';
import { isAboutSomebody, isInstantInPeriod, mentionsOf, type AccessQuery } from '#shared/access/query.ts';
import { relatedRows, type Rows } from '#shared/access/related.ts';
import { searchAccess } from '#shared/access/search.ts';
import { preparedInWords } from '#shared/access/prepared-words.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { askedForm } from '#shared/exchange/asked-form.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { sealedTables, sharedTables } from '#shared/exchange/table-name.ts';
import type { Change } from '#shared/journal/change.ts';
import { z } from '#shared/zod.ts';
import { database } from './database.ts';
import { readEverything } from './export-workspace.ts';
import { openedChange } from './opened-change.ts';
import { isOwn, openOwn } from './person-sealed.ts';
import { answersIn } from './repositories/eval-drafts.ts';
import { rowOfTable } from './stored-row.ts';

/**
 * Searches everything that is shared, with history and bin. Of private notes only one's own are opened, and only when
 * that is chosen; the others are counted, and never tried.
 */
export const searchForAccess = async (
  query: AccessQuery,
  { withOwnNotes }: { readonly withOwnNotes: boolean },
): Promise<AccessResult> => {
  const tables = await readEverything();
  const rows = new Map<string, AnyRow>(
    sharedTables.flatMap((table) => tables[table].map((row) => [`${table}/${row.id}`, row] as const)),
  );
  const person = tables.people.find(({ id }) => id === query.personId)?.['name'];
  const name = typeof person === 'string' ? person : null;
  const answers = findAnswers(query, name, openedEnvelopes(tables.workspace[0]?.id ?? '', rows));
  const found = inOrder([...searchAccess(query, { rows, changes: await readAllChanges() }), ...answers]);
  const notes = (await readNotes()).filter(({ row }) => isInstantInPeriod(row.updatedAt, query));
  const own = notes.filter(({ row }) => isOwn(row));
  const mentions = mentionsOf(name, query.words);
  const opened = withOwnNotes ? own.flatMap((note) => openedNote(note, rows)) : [];
  const shown = opened.filter(({ value }) => !isAboutSomebody(query) || mentions(plain(value)));
  const findings = [...found, ...shown];
  return {
    findings,
    related: relatedRows(findings, rows),
    leftOut: {
      othersNotes: notes.length - own.length,
      ownNotes: withOwnNotes ? 0 : own.length,
      closedEnvelopes: closedEnvelopes(query, rows),
      deletions: tables.disposals.filter(
        (row) => row['tally'] !== '' && isInstantInPeriod(row.createdAt, query),
      ).length,
    },
  };
};

/** Everyone that can be asked about, with who lies in the bin; and the names of all by id. */
export const readEveryone = async (): Promise<readonly AnyRow[]> => (await readEverything()).people;

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) =>
      accessGroups.indexOf(a.group) - accessGroups.indexOf(b.group) ||
      (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );

/**
 * What belongs to one person, of all tables that hold such; also in the bin. Not the keys to envelopes, which say nothing
 * themselves, nor the draft of what has been handed over: that stands in the envelope.
 */
const readNotes = async (): Promise<readonly SealedNote[]> =>
  (
    await Promise.all(
      noteTables.map(async (table) =>
        (await database().rows(table).toArray()).map((stored) => ({ table, row: rowOfTable(table, stored) })),
      ),
    )
  )
    .flat()
    .filter(({ table, row }) => table !== 'evalDrafts' || row.deletedAt === null);

interface SealedNote {
  readonly table: NoteTable;
  readonly row: Tables[NoteTable];
}

type NoteTable = Exclude<(typeof sealedTables)[number], 'evalKeys'>;

const noteTables = sealedTables.filter((table): table is NoteTable => table !== 'evalKeys');

const openedNote = ({ table, row }: SealedNote, rows: Rows): readonly Finding[] => {
  const text = openOwn(row.body, { table, id: row.id, field: 'body' });
  const value = text === null ? '' : readable(table, text, { ...row }, rows);
  if (plain(value) === '') return [];
  const { id, updatedAt, updatedBy } = row;
  return [
    {
      group: 'own',
      table,
      id,
      row: { ...row },
      field: 'body',
      value,
      at: updatedAt,
      by: updatedBy,
      place: row.deletedAt === null ? 'now' : 'bin',
      change: null,
    },
  ];
};

/** A draft is kept as data; what is read of it is what somebody wrote there. */
const readable = (table: NoteTable, text: string, row: AnyRow, rows: Rows): string | InBothForms => {
  if (table === 'evalDrafts') {
    const answers = answersIn(text);
    const round = rows.get(`evalRounds/${String(row['roundId'])}`);
    const form = askedForm({ formKey: String(round?.['formKey']), form: String(round?.['form']) });
    return answers === null || form === null ? '' : answersInWords(form, answers);
  }
  if (table === 'dialoguePreparations') return preparedInWords(text);
  if (table !== 'topicDrafts') return text;
  const draft = draftWords.safeParse(JSON.parse(text));
  if (!draft.success) return text;
  return [draft.data.title, draft.data.background].filter((part) => part !== '').join('\n');
};

const plain = (value: unknown): string =>
  isInBothForms(value) ? `${value.nb}\n${value.nn}`.trim() : String(value);

const draftWords = z.object({ title: z.string(), background: z.string() });

/** So many are opened before the window may breathe. */
const atATime = 400;

const readAllChanges = async (): Promise<readonly Change[]> => {
  const stored = await database().changes.orderBy('sequence').toArray();
  const changes: Change[] = [];
  for (let from = 0; from < stored.length; from += atATime) {
    changes.push(...stored.slice(from, from + atATime).map(openedChange));
    // oxlint-disable-next-line no-await-in-loop -- ten years of work take a second or two
    await new Promise((resolve) => setTimeout(resolve));
  }
  return changes;
};
