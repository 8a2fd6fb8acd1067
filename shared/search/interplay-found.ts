import { dayOf, type Day } from '#shared/calendar/day.ts';
import type { PersonId, RuleId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import type { FindRow, InterplayFound } from './findable.ts';
import type { FoundWords } from './found-words.ts';

/** What the reader reads: the written form, and what the offices are called. */
interface Reader {
  readonly form: WrittenForm;
  readonly workspace: Titles | null;
}

/** What a row of Spilleregler or Informasjon says; null: nothing that one could look for. */
export const interplayFoundWords = (
  found: InterplayFound,
  find: FindRow,
  reader: Reader,
): FoundWords | null => {
  const { table, row } = found;
  switch (table) {
    case 'rules':
      // What it is about («medier») need not stand in the question.
      return words(
        ruleQuestion(row, reader.workspace, reader.form),
        row.text,
        row.note,
        textIn(reader.form).interplayWords.ruleGroups[row.group],
      );
    case 'ruleVersions':
      return words(questionOf(row.ruleId, find, reader), row.text, row.reason);
    case 'ruleUses':
      // Without a note it says no more than its rule does.
      return row.note === '' ? null : words(questionOf(row.ruleId, find, reader), row.note);
    case 'greyCases':
      return words(row.title, row.story, row.law);
    case 'gatherings':
      return words(row.title, row.place, row.purpose, row.participants, row.outcome);
    case 'gatheringPoints':
      return words(row.title, row.about, row.lead);
    case 'noticeRules':
    case 'notices':
      return words('', row.text);
    case 'partyGroups':
      return words(row.name);
    case 'members':
      return words(row.name, find('partyGroups', row.partyGroupId)?.name ?? null, row.email);
    case 'matters':
      return words(row.title, row.text, row.link, row.reason);
    case 'arenas':
      return words(row.title, row.note);
    case 'contactPoints':
      return words(contactTitle(row, find, reader.form), row.note);
    default:
      return null;
  }
};

/** Those it is of: who approves, gave, has or is it. */
export const interplayPeople = (
  { table, row }: InterplayFound,
  find: FindRow,
): ReadonlyArray<PersonId | null> => {
  switch (table) {
    case 'ruleVersions':
      return [row.directorId, row.mayorId, row.createdBy];
    case 'rules':
    case 'ruleUses':
    case 'greyCases':
    case 'gatherings':
    case 'matters':
      return [row.createdBy];
    case 'gatheringPoints':
      return [find('gatherings', row.gatheringId)?.createdBy ?? null];
    case 'notices':
      return [row.givenBy];
    case 'contactPoints':
    case 'members':
      return [row.personId];
    default:
      return [];
  }
};

/** The days it belongs to; none for what is there all the time. */
export const interplayDays = ({ table, row }: InterplayFound, find: FindRow): readonly Day[] => {
  switch (table) {
    case 'rules':
      return some(row.reviewOn, dayAt(row.updatedAt));
    case 'ruleVersions':
      return [dayAt(row.agreedAt ?? row.createdAt)];
    case 'ruleUses':
    case 'contactPoints':
      return [row.day];
    case 'greyCases':
      return [dayAt(row.createdAt)];
    case 'gatherings':
      return [row.firstDay ?? dayAt(row.createdAt)];
    case 'gatheringPoints':
      return [find('gatherings', row.gatheringId)?.firstDay ?? dayAt(row.createdAt)];
    case 'notices':
      return [row.givenOn];
    case 'matters':
      return [row.sinceOn];
    default:
      return [];
  }
};

/** What belongs to something else is not shown without it. */
export const isInterplayShown = ({ table, row }: InterplayFound, find: FindRow): boolean => {
  switch (table) {
    case 'ruleVersions':
    case 'ruleUses':
      return find('rules', row.ruleId) !== undefined;
    case 'gatheringPoints':
      return find('gatherings', row.gatheringId) !== undefined;
    default:
      return true;
  }
};

const words = (title: string, ...rest: ReadonlyArray<string | null>): FoundWords | null => {
  const text = rest.filter((part) => part !== null && part !== '').join('\n');
  return title === '' && text === '' ? null : { title, text };
};

const questionOf = (ruleId: RuleId, find: FindRow, { workspace, form }: Reader): string => {
  const rule = find('rules', ruleId);
  return rule === undefined ? '' : ruleQuestion(rule, workspace, form);
};

/** «Gruppemøte med Bygdelista 12. mars 2024» */
const contactTitle = (
  row: Extract<InterplayFound, { readonly table: 'contactPoints' }>['row'],
  find: FindRow,
  form: WrittenForm,
): string => {
  const { interplayWords } = textIn(form);
  const kind = interplayWords.contactPointKinds[row.kind];
  const group = find('partyGroups', row.partyGroupId)?.name;
  return [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    ...(group === undefined ? [] : [group]),
    formatDay(row.day, form, 'long'),
  ].join(' · ');
};

const some = (...days: ReadonlyArray<Day | null>): readonly Day[] => days.filter((day) => day !== null);

/** The day of the instant, as the clock on the wall shows it. */
export const dayAt = (instant: Instant): Day => dayOf(new Date(instant));
