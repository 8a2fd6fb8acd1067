import { clockText } from '#shared/calendar/clock.ts';
import { yearOf } from '#shared/calendar/day.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import {
  fullNameIn,
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  type Making,
  type Named,
} from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { dialogueAreas, type Dialogue, type DialogueArea } from '#shared/domain/dialogue.ts';
import type { Mandate, MandateMember } from '#shared/domain/mandate.ts';
import type { PlanGoal } from '#shared/domain/result-plan.ts';
import { dialogueGuide } from '#shared/templates/dialogue-guide.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { mandateName, seatName } from '#shared/text/mandate-name.ts';
import { textIn } from '#shared/text/text.ts';

export interface DialogueDocumentFacts extends Making, Named {
  readonly dialogue: Dialogue;
  /** Null: nobody is said to follow up. */
  readonly mandate: Mandate | null;
  /** Those who sit in it on the day. */
  readonly seats: readonly MandateMember[];
}

/** The invitation: when, where, with whom, the themes of the council, and what both prepare. */
export const invitationDocument = (facts: DialogueDocumentFacts): Document => {
  const { dialogue, form, workspace } = facts;
  const { paper } = textIn(form).dialogues;
  const words = paper.invitation;
  const terms = termsOf(workspace, form);
  const isHidden = isWithheld(dialogue, facts);
  return madeDocument(facts, {
    title: words.title,
    subtitle: yearLine(dialogue, facts),
    marks: [dialogue],
    blocks: isHidden
      ? [paragraph(markWords(dialogue, form))]
      : [
          ...accessBlocks(facts),
          { kind: 'paragraph', tone: 'lead', text: words.lead(terms) },
          { kind: 'facts', rows: aboutRows(facts) },
          { ...heading(words.themes(terms)), ...headingMark(dialogue, form) },
          ...themeBlocks(facts),
          heading(words.areas),
          {
            kind: 'list',
            items: dialogueAreas.map((area) => areaLine(area, facts)),
          },
          heading(words.prepare),
          paragraph(words.prepareAbout(terms)),
          paragraph(words.basis(terms)),
          paragraph(words.after(terms)),
        ],
  });
};

export interface GuideFacts extends DialogueDocumentFacts {
  /** What the last plan holds, to look back on. */
  readonly goals: ReadonlyArray<{ readonly goal: PlanGoal }>;
}

/** The guide on paper: the questions of each area with lines to write on, and the goals of the last plan. */
export const guideDocument = (facts: GuideFacts): Document => {
  const { dialogue, form, workspace } = facts;
  const { dialogues } = textIn(form);
  const words = dialogues.paper.guide;
  const terms = termsOf(workspace, form);
  return madeDocument(facts, {
    title: words.title,
    subtitle: yearLine(dialogue, facts),
    marks: [dialogue],
    blocks: isWithheld(dialogue, facts)
      ? [paragraph(markWords(dialogue, form))]
      : [
          { kind: 'paragraph', tone: 'lead', text: words.lead },
          { kind: 'facts', rows: aboutRows(facts) },
          heading(dialogues.paper.invitation.themes(terms)),
          ...themeBlocks(facts),
          ...goalBlocks(facts),
          ...guideParts(facts).flatMap(({ title, questions }, place): Block[] => [
            ...(place % partsOnPage === 0 ? [{ kind: 'pageBreak' } as const] : []),
            heading(title),
            { kind: 'list', items: [...questions] },
            { kind: 'ruled', boxes: [], lines: [words.note, '', '', '', ''] },
          ]),
        ],
  });
};

/** So many areas have room on a page, each with lines to write on. */
const partsOnPage = 3;

const guideParts = ({
  form,
  workspace,
}: GuideFacts): ReadonlyArray<{ readonly title: string; readonly questions: readonly string[] }> => {
  const { dialogues, employerWords } = textIn(form);
  const terms = termsOf(workspace, form);
  return [
    ...dialogueAreas.map((area) => ({
      title: employerWords.dialogueAreas[area],
      questions: dialogueGuide[area].questions.map((question) => fillTerms(question[form], terms)),
    })),
    { title: dialogues.run.closing, questions: dialogues.run.closingQuestions },
  ];
};

/** What the last plan holds, by the area it is talked about in. */
const goalBlocks = ({ goals, form }: GuideFacts): Block[] => {
  const { dialogues, employerWords } = textIn(form);
  if (goals.length === 0) return [];
  return [
    heading(dialogues.paper.guide.goals),
    ...[...dialogueAreas, null].flatMap((area): Block[] => {
      const here = goals.filter(({ goal }) => goalArea(goal) === area);
      const items = here.map(({ goal }) => `${goal.title} (${employerWords.planGoalStates[goal.state]})`);
      if (items.length === 0) return [];
      const title = area === null ? [] : [heading(employerWords.dialogueAreas[area], 2)];
      return [...title, { kind: 'list', items }];
    }),
  ];
};

/** Development measures belong with the development of the director, whatever area they have. */
export const goalArea = ({ kind, area }: Pick<PlanGoal, 'kind' | 'area'>): DialogueArea | null =>
  kind === 'development' ? 'development' : area;

/**
 * When, where, with whom and on whose behalf.
 * @param named those who took part, a line each, where that is written; else those who sit in the mandate
 */
export const aboutRows = (facts: DialogueDocumentFacts, named = ''): Array<[string, string]> => {
  const { dialogue, mandate, seats, form, workspace } = facts;
  const words = textIn(form).dialogues.paper.facts;
  const terms = termsOf(workspace, form);
  const rows: Array<[string, string]> = [
    [words.when, whenText(facts)],
    [words.place, dialogue.place.trim()],
    [words.director(terms), dialogue.directorId === null ? '' : fullNameIn(dialogue.directorId, facts)],
    [words.mandate, mandate === null ? '' : mandateName(mandate, workspace, form)],
    [
      words.participants,
      named || seats.map((seat) => `${seat.name} (${seatName(seat.seat, workspace, form)})`).join('\n'),
    ],
    [words.closed, dialogue.closedBasis.trim()],
    [words.case, dialogue.caseReference.trim()],
  ];
  return rows.filter(([, value]) => value !== '');
};

/** «Tirsdag 12. november 2024 kl. 09.00–11.00» */
export const whenText = ({ dialogue, form }: Pick<DialogueDocumentFacts, 'dialogue' | 'form'>): string => {
  const words = textIn(form).dialogues.paper.facts;
  const { day, startTime, minutes } = dialogue;
  if (day === null) return words.notSet;
  const [hours = 0, minute = 0] = startTime.split(':').map(Number);
  const end = hours * 60 + minute + minutes;
  const to = `${figures(Math.floor(end / 60) % 24)}:${figures(end % 60)}`;
  return words.clocks(capitalised(formatDay(day, form, 'long')), clockText(startTime), clockText(to));
};

/** «Utviklingssamtale 2024» */
export const yearLine = ({ day }: Pick<Dialogue, 'day'>, { form }: Pick<Making, 'form'>): string =>
  textIn(form).dialogues.paper.eyebrow(day === null ? null : yearOf(day));

const accessBlocks = ({ dialogue, form }: DialogueDocumentFacts): Block[] => {
  const { access } = headingMark(dialogue, form);
  return access === undefined ? [] : [{ kind: 'paragraph', tone: 'note', text: access }];
};

const themeBlocks = ({ dialogue, form, workspace }: DialogueDocumentFacts): Block[] => {
  const words = textIn(form).dialogues.paper.invitation;
  const { themes, themesOn, themesRef } = dialogue;
  const blocks = noteBlocks(themes);
  return [
    ...(blocks.length === 0 ? [paragraph(words.noThemes(termsOf(workspace, form)))] : listed(blocks)),
    ...(themesOn === null
      ? []
      : [paragraph(words.themesOn(formatDay(themesOn, form, 'long'), themesRef.trim()))]),
  ];
};

/** One theme on each line is a list, also without marks of one. */
const listed = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] =>
    block.kind === 'paragraph' && block.text.includes('\n')
      ? [{ kind: 'list', items: block.text.split('\n') }]
      : [block],
  );

const areaLine = (area: DialogueArea, { form, workspace }: DialogueDocumentFacts): string => {
  const { employerWords } = textIn(form);
  const about = fillTerms(dialogueGuide[area].about[form], termsOf(workspace, form));
  return `${employerWords.dialogueAreas[area]}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`;
};

const figures = (number: number): string => String(number).padStart(2, '0');
