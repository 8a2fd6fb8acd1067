import type { Day } from '#shared/calendar/day.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { EvalRoundId, PersonId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { isEmployer, isInterplay, type FindRow, type Found } from '#shared/search/findable.ts';
import { foundWords } from '#shared/search/found-words.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { phases } from '#shared/templates/phases.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { exerciseKindName } from '#shared/text/exercise-title.ts';
import { roundName } from '#shared/text/round-title.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn, type Text } from '#shared/text/text.ts';
import { employerAbout } from './employer-hit.ts';
import { interplayAbout } from './interplay-hit.ts';

/** What a hit says in the list. */
export interface HitWords {
  readonly title: string;
  /** What it is and where it belongs, in a few quiet words. */
  readonly about: readonly string[];
  /** What is written there; empty where the title says all. */
  readonly text: string;
  /** Only who has opened sees it: what is written is shown when it is asked for. */
  readonly isOwn: boolean;
}

interface Around {
  readonly find: FindRow;
  readonly form: WrittenForm;
  readonly workspace: Titles | null;
}

/** The words of a hit in the written form. */
export const hitWords = (found: Found, around: Around): HitWords => {
  const said = foundWords(found, around.find, around) ?? { title: '', text: '' };
  const text = textIn(around.form);
  const own = ownTitle(found, around, text);
  if (own !== null) {
    const words = [said.title, said.text].filter((part) => part !== '').join('\n');
    return { title: own, about: aboutOf(found, around, text), text: words, isOwn: true };
  }
  const belongsTo = titleOfPoint(found, around);
  const title = said.title || belongsTo || text.search.untitled;
  return { title, about: aboutOf(found, around, text), text: said.text, isOwn: false };
};

/** What is sealed to one person is called by what it belongs to: its own words may be read over a shoulder. */
const ownTitle = (found: Found, around: Around, { search }: Text): string | null => {
  const { table, row } = found;
  if (table === 'privateNotes') {
    const item = around.find('checklistItems', row.itemId);
    return item ? search.noteTo(itemTitle(item, around.workspace, around.form)) : search.one.privateNote;
  }
  if (table === 'meetingPrivateNotes') {
    const title = titleOfPoint(found, around) || meetingWords(row.meetingId, around);
    return title === '' ? search.one.privateNote : search.noteTo(title);
  }
  if (table === 'dialoguePreparations') return textIn(around.form).employerLinks.one.preparation;
  if (table !== 'topicDrafts') return null;
  const series = around.find('series', row.seriesId);
  return series ? search.noteTo(seriesTitle(series, around.form)) : search.one.draft;
};

/** The point a note, decision or piece of information stands to. */
const titleOfPoint = ({ table, row }: Found, { find, form, workspace }: Around): string => {
  const isOfPoint =
    table === 'notes' ||
    table === 'decisions' ||
    table === 'meetingPrivateNotes' ||
    table === 'informationEntries';
  const agendaItem = isOfPoint ? find('agendaItems', row.agendaItemId) : undefined;
  const topic = find('topics', agendaItem?.topicId ?? null);
  return agendaItem && topic ? agendaTitle({ agendaItem, topic }, form, workspace) : '';
};

const aboutOf = (found: Found, around: Around, text: Text): readonly string[] => {
  if (isInterplay(found)) return about(...interplayAbout(found, around));
  if (isEmployer(found)) return about(...employerAbout(found, around));
  const { table, row } = found;
  const { one } = text.search;
  const { meetingWords: kinds, domain } = text;
  const { find, form } = around;
  switch (table) {
    case 'people':
      return about(one.person);
    case 'series':
      return about(one.series);
    case 'meetings':
      return about(one.meeting, kinds.meetingStates[row.state]);
    case 'contacts':
      return about(one.contact);
    case 'checklistItems':
      return about(
        one.item,
        phases.find(({ key }) => key === row.phase)?.name[form] ?? null,
        domain.statuses[row.status],
      );
    case 'topics':
      return about(one.topic, kinds.topicKinds[row.kind], kinds.topicStates[row.state]);
    case 'agendaItems':
      return about(one.topic, meetingWords(row.meetingId, around));
    case 'notes':
      return about(one.note, meetingWords(row.meetingId, around));
    case 'decisions':
      return about(one.decision, kinds.decisionStates[row.state], day(row.decidedOn, form));
    case 'actions':
      return about(
        one.action,
        kinds.actionStates[row.state],
        nameOf(row.ownerId, find),
        row.dueOn && text.search.due(day(row.dueOn, form)),
      );
    case 'informationEntries':
      return about(one.information, day(row.toldOn, form), kinds.recipients[row.recipients]);
    case 'topicDrafts':
      return about(one.draft);
    case 'privateNotes':
    case 'meetingPrivateNotes':
      return about(one.privateNote);
    default:
      return aboutEvaluation(found, around, text);
  }
};

const aboutEvaluation = ({ table, row }: Found, around: Around, text: Text): readonly string[] => {
  const { one, due } = text.search;
  switch (table) {
    case 'evalRounds':
      return isExercise(row)
        ? about(
            exerciseKindName(table, row, around.form),
            text.exercises.states[
              row.state === 'opened' || row.state === 'cancelled' ? row.state : 'answering'
            ],
          )
        : about(one.round, text.evaluation.round.number(row.number), text.report.values.rounds[row.state]);
    case 'evalThemes':
      return about(one.theme, ofRound(row.roundId, around));
    case 'evalSummaries':
      return about(one.summary, ofRound(row.roundId, around));
    case 'ruleProposals':
      return about(one.ruleProposal, ofRound(row.roundId, around));
    case 'evalMeasures':
      return about(
        one.measure,
        ofRound(row.roundId, around),
        nameOf(row.ownerId, around.find),
        row.dueOn && due(day(row.dueOn, around.form)),
      );
    default:
      return [];
  }
};

/** The parts that say something. */
const about = (...parts: ReadonlyArray<string | null>): readonly string[] =>
  parts.flatMap((part) => part || []);

const ofRound = (id: EvalRoundId, { find, form }: Around): string | null => {
  const round = find('evalRounds', id);
  return round === undefined ? null : roundName(round, form);
};

const nameOf = (id: PersonId | null, find: FindRow): string | null => find('people', id)?.name ?? null;

const day = (on: Day, form: WrittenForm): string => formatDay(on, form, 'shortYear');

/** «Ukemøte man. 12. okt. 2026»; empty when the meeting is gone. */
const meetingWords = (id: string, { find, form }: Around): string => {
  const meeting = find('meetings', id);
  const series = find('series', meeting?.seriesId ?? null);
  if (meeting === undefined) return '';
  return [series && seriesTitle(series, form), day(meeting.day, form)].filter(Boolean).join(' ');
};
