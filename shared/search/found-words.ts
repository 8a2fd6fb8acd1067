import { aboutInForm } from '#shared/access/eval-title.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { itemTitle, itemWhy } from '#shared/templates/item-text.ts';
import { standingAbout, standingTitle } from '#shared/templates/standing-agenda.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { exerciseTitle } from '#shared/text/exercise-title.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { employerFoundWords } from './employer-found.ts';
import { isEmployer, isInterplay, type Found, type FindRow } from './findable.ts';
import { interplayFoundWords } from './interplay-found.ts';

/** What a hit says. */
export interface FoundWords {
  /** What it is called; empty for what has only a text. */
  readonly title: string;
  /** Everything else that is written about it. */
  readonly text: string;
}

/** What the row says in the written form; null: nothing that one could look for. */
export const foundWords = (
  found: Found,
  find: FindRow,
  { form, workspace }: { readonly form: WrittenForm; readonly workspace: Titles | null },
): FoundWords | null => {
  if (isInterplay(found)) return interplayFoundWords(found, find, { form, workspace });
  if (isEmployer(found)) return employerFoundWords(found, find, { form, workspace });
  const { table, row } = found;
  const inForm = (roundId: string, id: string | null): string =>
    aboutInForm(find('evalRounds', roundId)?.form, id, form);
  switch (table) {
    case 'people':
      return words(row.name, row.title ?? roleName(row.role, workspace, form), row.partyGroup);
    case 'series':
      return words(seriesTitle(row, form), row.place, row.agreement);
    case 'meetings': {
      const series = find('series', row.seriesId);
      const title = series === undefined ? '' : seriesTitle(series, form);
      return words(`${title} ${formatDay(row.day, form, 'long')}`.trim(), row.place, row.reason);
    }
    case 'contacts':
      return words(contactTitle(row, form), row.note);
    case 'checklistItems':
      return words(itemTitle(row, workspace, form), itemWhy(row, workspace, form), row.note, row.reason);
    case 'topics': {
      const point = find('standingPoints', row.standingPointId);
      const standing = point === undefined ? '' : standingTitle(point, workspace, form);
      const about = point === undefined ? '' : standingAbout(point, workspace, form);
      return words(row.title ?? standing, row.background, about, row.deciding, row.links);
    }
    case 'agendaItems':
      return renamed(row, find);
    case 'decisions':
      return words('', row.text);
    case 'actions':
      return words(row.title, row.note);
    case 'informationEntries':
      return words(row.matter, row.text, row.named, row.channelNote);
    case 'evalRounds':
      return words(roundWords(row, form), row.sharing, row.reason, row.caseReference);
    case 'evalThemes':
      return words(row.title ?? inForm(row.roundId, row.about), row.agreed);
    case 'evalSummaries':
      return words(inForm(row.roundId, row.dimension), row.body);
    case 'evalMeasures':
      return words(row.title);
    case 'ruleProposals':
      return words(row.title, row.before, row.after);
    case 'topicDrafts':
      return draftWords(row.body);
    case 'privateNotes':
    case 'meetingPrivateNotes':
    case 'notes':
      return words('', row.body);
    default:
      return null;
  }
};

const contactTitle = ({ kind, day }: Pick<Contact, 'kind' | 'day'>, form: WrittenForm): string =>
  `${capital(textIn(form).meetingWords.contactKinds[kind])} ${formatDay(day, form, 'long')}`;

const roundWords = (row: EvalRound, form: WrittenForm): string =>
  exerciseTitle(row, form) ?? roundTitle(row, form);

const words = (title: string, ...rest: ReadonlyArray<string | null>): FoundWords | null => {
  const text = rest.filter((part) => part !== null && part !== '').join('\n');
  return title === '' && text === '' ? null : { title, text };
};

/**
 * What a point was called in its meeting stands there for good; it is looked for only where the topic, or the standing
 * point it comes from, has another name now.
 */
const renamed = (row: AgendaItem, find: FindRow): FoundWords | null => {
  const { title } = row;
  const topic = find('topics', row.topicId);
  const point = find('standingPoints', topic?.standingPointId ?? null);
  return title === null || title === topic?.title || title === point?.title ? null : words(title);
};

/** A draft is kept as JSON; what cannot be read as one has no words. */
const draftWords = (body: string): FoundWords | null => {
  try {
    const draft: unknown = JSON.parse(body);
    if (typeof draft !== 'object' || draft === null) return null;
    const title = 'title' in draft && typeof draft.title === 'string' ? draft.title : '';
    const background = 'background' in draft && typeof draft.background === 'string' ? draft.background : '';
    return words(title, background);
  } catch {
    return null;
  }
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
