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
  const { dialogues, employerWords } = textIn(form);
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
          ...dialogueAreas.flatMap((area): Block[] => [
            heading(employerWords.dialogueAreas[area]),
            ...goalBlocks(area, facts),
            {
              kind: 'list',
              items: dialogueGuide[area].questions.map((question) => fillTerms(question[form], terms)),
            },
            { kind: 'ruled', boxes: [], lines: [words.note, '', '', ''] },
          ]),
          heading(dialogues.run.closing),
          { kind: 'list', items: [...dialogues.run.closingQuestions] },
          { kind: 'ruled', boxes: [], lines: [words.note, '', '', ''] },
        ],
  });
};

const goalBlocks = (area: DialogueArea, { goals, form }: GuideFacts): Block[] => {
  const { dialogues, employerWords } = textIn(form);
  const here = goals.filter(({ goal }) => goalArea(goal) === area);
  return here.length === 0
    ? []
    : [
        heading(dialogues.paper.guide.goals, 2),
        {
          kind: 'list',
          items: here.map(({ goal }) => `${goal.title} (${employerWords.planGoalStates[goal.state]})`),
        },
      ];
};

/** Development measures belong with the development of the director, whatever area they have. */
export const goalArea = ({ kind, area }: Pick<PlanGoal, 'kind' | 'area'>): DialogueArea | null =>
  kind === 'development' ? 'development' : area;

/** When, where, with whom and on whose behalf. */
export const aboutRows = (facts: DialogueDocumentFacts): Array<[string, string]> => {
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
      seats.map((seat) => `${seat.name} (${seatName(seat.seat, workspace, form)})`).join('\n'),
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
