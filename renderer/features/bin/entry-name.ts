import type { BinEntry } from '#renderer/db/bin.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { AccessWords } from '#shared/access/in-words.ts';
import { rowTitle } from '#shared/access/row-title.ts';
import { topicTitle } from '#shared/templates/agenda-title.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { exerciseTitle } from '#shared/text/exercise-title.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';

/** What the row is called on the screen; empty when nobody has named it, nor what it belongs to. */
export const nameOfEntry = ({ table, row }: BinEntry, words: AccessWords): string => {
  const { workspace, form } = words;
  const content: unknown = row;
  switch (table) {
    case 'checklistItems':
      return itemTitle(content as ChecklistItem, workspace, form);
    case 'people':
      return (content as Person).name;
    case 'terms':
      return yearsOf(content as Term);
    case 'workspace':
      return bodyName(content as Workspace);
    case 'series':
      return seriesTitle(content as Series, form);
    case 'topics':
      return topicTitle(content as Topic, form);
    case 'meetings':
      return formatDay((content as Meeting).day, form, 'long');
    case 'evalRounds':
      return exerciseTitle(content as EvalRound, form) ?? roundTitle(content as EvalRound, form);
    case 'contacts':
      return formatDay((content as Contact).day, form, 'long');
    case 'dialogues':
    case 'salaryTalks':
      return `${textIn(form).settings.bin.kinds[table]} ${rowTitle(table, row, words)}`;
    default:
      return firstLine(wordsOf(row) || titleOf(table, row, words));
  }
};

/** As it is called where it stands, by what it belongs to where it has no name of its own. */
const titleOf = (table: BinEntry['table'], row: BinEntry['row'], words: AccessWords): string => {
  const title = rowTitle(table, row, words);
  return title === textIn(words.form).access.values.unnamed ? '' : title;
};

/** What people have written in it, whichever field that is. */
const wordsOf = (row: BinEntry['row']): string => {
  const written = ['title', 'matter', 'text', 'body', 'label'].map((field) => row[field]);
  return written.find((words): words is string => typeof words === 'string' && words !== '') ?? '';
};

const firstLine = (words: string): string => {
  const [line = ''] = words.trim().split('\n');
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
};
const longest = 120;

const yearsOf = ({ startYear, endYear }: Term): string => `${startYear}–${endYear}`;
