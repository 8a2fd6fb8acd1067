import type { Cell } from '#shared/documents/document.ts';
import {
  isExempt,
  isWithheld,
  markWords,
  nameIn,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { OpenAction, StandingDecision, HandoverFacts } from '#shared/domain/handover-package.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Term } from '#shared/domain/term.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';

/** What the documents of a change are made of. */
export interface HandoverDocumentFacts extends Making, HandoverFacts {}

/** «2023–2027» */
export const yearsOf = ({ startYear, endYear }: Pick<Term, 'startYear' | 'endYear'>): string =>
  `${startYear}–${endYear}`;

/** What, who and by when, and where it comes from. */
export const actionCells = (held: OpenAction, facts: HandoverDocumentFacts): Cell[] => {
  const { form } = facts;
  const { standing: words } = textIn(form).termDocuments;
  const { action, series, meeting } = held;
  if (isWithheld(held.mark, facts)) return [{ text: withheldTitle(form) }, { text: '' }, { text: '' }];
  const from = [
    series === null ? '' : seriesTitle(series, form),
    meeting === null ? '' : formatDay(meeting.day, form, 'numeric'),
  ].filter((part) => part !== '');
  return [
    {
      text: action.title,
      strong: true,
      ...(from.length === 0 ? {} : { lines: [from.join(', ')] }),
      ...(isExempt(held.mark) ? { source: markWords(held.mark, form) } : {}),
    },
    { text: action.ownerId === null ? words.nobody : nameIn(action.ownerId, facts, form) },
    { text: action.dueOn === null ? words.noDue : formatDay(action.dueOn, form, 'numeric') },
  ];
};

/** What was settled, when, and when they look at it again. */
export const decisionCells = (held: StandingDecision, facts: HandoverDocumentFacts): Cell[] => {
  const { form } = facts;
  const { decidedOn, text, reviewOn } = held.decision;
  const day = { text: formatDay(decidedOn, form, 'numeric') };
  if (isWithheld(held.mark, facts)) return [{ text: withheldTitle(form) }, day, { text: '' }];
  return [
    { text, ...(isExempt(held.mark) ? { source: markWords(held.mark, form) } : {}) },
    day,
    { text: reviewOn === null ? '' : formatDay(reviewOn, form, 'numeric') },
  ];
};

/** The marks of all that can be withheld in what is open and settled. */
export const heldMarks = ({ actions, decisions, owed }: HandoverFacts): readonly AccessMark[] => [
  ...actions.map(({ mark }) => mark),
  ...decisions.map(({ mark }) => mark),
  ...owed.nb,
];

/** What elected members wait for, in the form of the document. */
export const owedOf = ({ owed, form }: Pick<HandoverDocumentFacts, 'owed' | 'form'>): readonly MatterView[] =>
  owed[form];

/** How much of it is withheld. */
export const countExempt = (facts: HandoverFacts): number => heldMarks(facts).filter(isExempt).length;
