import { yearOf, type Day } from '#shared/calendar/day.ts';
import { statutoryDates } from '#shared/calendar/statutory.ts';
import { personRoles } from '#shared/domain/person.ts';
import type { Anchors } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { formatDay } from '#shared/text/dates.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block } from './document.ts';
import type { PlannedItem } from './planned-item.ts';
import type { StartPlanFacts } from './start-plan-facts.ts';

/** «Planen har 83 punkter: 22 er gjort, 59 står igjen og 2 er ikke aktuelle.» Only what there is any of. */
export const progress = (planned: readonly PlannedItem[], form: WrittenForm): string => {
  const words = textIn(form).documents.progress;
  const having = (status: string) => planned.filter(({ item }) => item.status === status).length;
  const overdue = planned.filter(({ urgency }) => urgency === 'overdue').length;
  const remaining = (count: number) =>
    overdue === 0 ? words.remaining(count) : words.ofWhichOverdue(words.remaining(count), overdue);
  const parts = [
    [having('done'), words.done],
    [having('open'), remaining],
    [having('notRelevant'), words.notRelevant],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, say]) => say(count));
  return `${words.total(planned.length)}: ${listed(said)}.`;
};

/** Bokmål and nynorsk join a list alike. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;

export const dateBlocks = ({ term, form }: StartPlanFacts): Block[] => {
  const words = textIn(form).documents.plan;
  const said = (day: Day | null) => (day === null ? words.notSet : formatDay(day, form, 'long'));
  const election = said(term.electionDay);
  const isProposal = term.electionDay !== null && term.electionDayProposed;
  const byElection = term.reason === 'election' || term.reason === 'midTerm';
  const row = (anchor: keyof Anchors, value = said(term[anchor])): [string, string] => [
    anchorName(anchor, term.reason, textIn(form)),
    value,
  ];
  const rows = [
    ...(byElection || term.electionDay !== null
      ? [row('electionDay', isProposal ? words.proposed(election) : election)]
      : []),
    ...(term.reason === 'newDirector' ? [] : [row('constitutingDay')]),
    row('officeDay'),
    ...(byElection || term.budgetDay !== null ? [row('budgetDay')] : []),
  ];
  return [heading(words.dates), { kind: 'facts', rows }];
};

export const peopleBlocks = ({ people: all, workspace, form }: StartPlanFacts): Block[] => {
  const words = textIn(form).documents.plan;
  const present = all
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => personRoles.indexOf(a.role) - personRoles.indexOf(b.role));
  if (present.length === 0) return [heading(words.people), paragraph(words.noPeople)];
  const rows = present.map(({ role, title, name, partyGroup }): [string, string] => [
    capitalised(title ?? roleName(role, workspace, form)),
    partyGroup === null || partyGroup === '' ? name : `${name} (${partyGroup})`,
  ]);
  return [heading(words.people), { kind: 'facts', rows }];
};

export const statutoryBlocks = ({ term, workspace, form }: StartPlanFacts): Block[] => {
  const words = textIn(form).documents.plan;
  // Later ones are still in the calendar file; the plan is about the first year.
  const lastYear = (term.officeDay === null ? term.startYear : yearOf(term.officeDay)) + 1;
  const found = statutoryDates(term, workspace.kind).filter(({ day }) => yearOf(day) <= lastYear);
  if (found.length === 0) return [];
  return [
    heading(words.statutory),
    {
      kind: 'table',
      caption: words.statutoryCaption,
      widths: [3.2, 7.5, 5.3],
      dense: true,
      header: [words.day, words.matter, words.law],
      rows: found.map(({ day, title, law }) => [
        { text: formatDay(day, form, 'shortYear') },
        { text: fillTerms(title[form], termsOf(workspace, form)) },
        { text: capitalised(sourceLine(law, form)) },
      ]),
    },
  ];
};
