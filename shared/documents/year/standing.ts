import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import {
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  withheldTitle,
} from '#shared/documents/making.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { whoWaits } from '#shared/text/who-waits.ts';
import {
  actionCells,
  countExempt,
  decisionCells,
  heldMarks,
  owedOf,
  yearsOf,
  type HandoverDocumentFacts,
} from './handover.ts';

/** Everything that is open when one leaves: follow-up, what is settled between the two, and what members are owed. */
export const standingDocument = (facts: HandoverDocumentFacts): Document => {
  const { form, term, audience } = facts;
  const { standing: words } = textIn(form).termDocuments;
  const exempt = countExempt(facts);
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle(yearsOf(term)),
    marks: heldMarks(facts),
    keywords: [term.id],
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      ...sections(facts),
      ...(audience === 'public' && exempt > 0
        ? [{ kind: 'paragraph', tone: 'note', text: words.withheld(exempt) } as const]
        : []),
    ],
  });
};

/** What of it is exempt, in a file of its own; null: nothing is. */
export const shieldedStanding = (facts: HandoverDocumentFacts): Document | null => {
  const { form, term } = facts;
  const { standing: words } = textIn(form).termDocuments;
  if (countExempt(facts) === 0) return null;
  const shielded: HandoverDocumentFacts = {
    ...facts,
    audience: 'internal',
    actions: facts.actions.filter(({ mark }) => isExempt(mark)),
    decisions: facts.decisions.filter(({ mark }) => isExempt(mark)),
    owed: { nb: facts.owed.nb.filter(isExempt), nn: facts.owed.nn.filter(isExempt) },
  };
  const made = madeDocument(shielded, {
    title: words.shielded,
    subtitle: words.subtitle(yearsOf(term)),
    marks: [],
    keywords: [term.id],
    blocks: [paragraph(words.shieldedLead), ...sections(shielded, { isEmptyShown: false })],
  });
  return { ...made, accessMark: textIn(form).evaluationDocuments.access.withheldTitle };
};

const sections = (facts: HandoverDocumentFacts, { isEmptyShown = true } = {}): Block[] => {
  const { reading, standing: words } = textIn(facts.form).termDocuments;
  const { columns } = words;
  const owed = owedOf(facts);
  const section = (
    title: string,
    empty: string,
    rows: Cell[][],
    header: string[],
    widths: number[],
  ): Block[] =>
    rows.length === 0
      ? isEmptyShown
        ? [heading(title), paragraph(empty)]
        : []
      : [heading(title), { kind: 'table', caption: '', widths, header, dense: true, rows }];
  return [
    ...section(
      words.actionsTitle,
      reading.actionsNone,
      facts.actions.map((held) => actionCells(held, facts)),
      [columns.what, columns.who, columns.due],
      [9, 4, 3],
    ),
    ...section(
      words.decisionsTitle,
      reading.decidedNone,
      facts.decisions.map((held) => decisionCells(held, facts)),
      [columns.what, columns.day, columns.review],
      [10, 3, 3],
    ),
    ...section(
      words.owedTitle,
      reading.owedNone,
      owed.map((matter) => owedCells(matter, facts)),
      [columns.what, columns.waits, columns.since],
      [8, 5, 3],
    ),
  ];
};

/** What, who has not got it, and since when. */
const owedCells = (matter: MatterView, facts: HandoverDocumentFacts): Cell[] => {
  const { form, workspace } = facts;
  const since = { text: formatDay(matter.coverage.since, form, 'numeric') };
  if (isWithheld(matter, facts)) return [{ text: withheldTitle(form) }, { text: '' }, since];
  return [
    {
      text: matter.title,
      strong: true,
      ...(isExempt(matter) ? { source: markWords(matter, form) } : {}),
    },
    { text: capitalised(whoWaits(matter, workspace, form)) },
    since,
  ];
};

/** Open follow-up as a table, one a line. */
export const actionsCsv = (facts: HandoverDocumentFacts): string => {
  const { form } = facts;
  const { columns, nobody } = textIn(form).termDocuments.standing;
  const rows = facts.actions.map((held) => {
    const { action, series, meeting } = held;
    const mark = isExempt(held.mark) ? markWords(held.mark, form) : '';
    if (isWithheld(held.mark, facts)) return [withheldTitle(form), '', '', '', '', mark, ''];
    return [
      action.title,
      action.ownerId === null ? nobody : nameIn(action.ownerId, facts, form),
      action.dueOn === null ? '' : formatDay(action.dueOn, form, 'numeric'),
      series === null ? '' : seriesTitle(series, form),
      meeting === null ? '' : formatDay(meeting.day, form, 'numeric'),
      mark,
      action.note,
    ];
  });
  const header = [
    columns.what,
    columns.who,
    columns.due,
    columns.from,
    columns.day,
    columns.access,
    columns.note,
  ];
  return csv([header, ...rows]);
};

/** What is settled as a table, one a line. */
export const decisionsCsv = (facts: HandoverDocumentFacts): string => {
  const { form } = facts;
  const { columns } = textIn(form).termDocuments.standing;
  const rows = facts.decisions.map((held) => [
    ...decisionCells(held, facts).map(({ text }) => text),
    isExempt(held.mark) ? markWords(held.mark, form) : '',
  ]);
  return csv([[columns.what, columns.day, columns.review, columns.access], ...rows]);
};

/** What members are owed as a table, one a line. */
export const owedCsv = (facts: HandoverDocumentFacts): string => {
  const { form } = facts;
  const { columns } = textIn(form).termDocuments.standing;
  const rows = owedOf(facts).map((matter) => [
    ...owedCells(matter, facts).map(({ text }) => text),
    isExempt(matter) ? markWords(matter, form) : '',
  ]);
  return csv([[columns.what, columns.waits, columns.since, columns.access], ...rows]);
};
