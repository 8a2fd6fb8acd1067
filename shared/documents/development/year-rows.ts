import { isContact } from '#shared/domain/development-plan.ts';
import { partnersOf, partnersText } from '#shared/domain/initiative.ts';
import { textIn } from '#shared/text/text.ts';
import { listed } from '#shared/documents/listed.ts';
import { isWithheld } from '#shared/documents/making.ts';
import { partnerWords } from './initiative-words.ts';
import type { YearReportFacts } from './year-report.ts';

type Rows = Array<[string, string]>;
type Fit = (text: string) => string;

/** Who and how: the contact person, how it is organised, and the time that went to it. What is nothing is not said. */
export const resourceRows = (facts: YearReportFacts, fit: Fit): Rows => {
  const { form, plan, counts } = facts;
  const { report: words, contact } = textIn(form).development;
  const isOpen = plan !== null && !isWithheld(plan, facts);
  const who = plan !== null && isContact(plan) ? [plan.contactName, plan.contactRole] : [];
  return filled([
    [
      contact.heading,
      who
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(', '),
    ],
    [words.organisation, isOpen ? fit(plan.organisation) : ''],
    [words.time, counts.meetings === 0 ? '' : words.timeText(counts.meetings, words.hours(counts.hours))],
    [words.gatherings, counts.gatherings === 0 ? '' : words.gatheringsText(counts.gatherings)],
  ]);
};

/** What was done: counted from meetings, follow-up, rules, information and examples, and as the plan says it. */
export const outcomeRows = (facts: YearReportFacts, fit: Fit): Rows => {
  const { form, plan, counts } = facts;
  const { report: words } = textIn(form).development;
  const isOpen = plan !== null && !isWithheld(plan, facts);
  const actions = [
    ...(counts.actionsDone === 0 ? [] : [words.actionsText(counts.actionsDone)]),
    ...(counts.actionsOpen === null || counts.actionsOpen === 0 ? [] : [words.openText(counts.actionsOpen)]),
  ];
  const rules = [
    ...(counts.rulesAgreed === 0 ? [] : [words.rulesText(counts.rulesAgreed)]),
    ...(counts.rulesStanding === null || counts.rulesStanding === 0
      ? []
      : [words.standingText(counts.rulesStanding)]),
  ];
  return filled([
    [words.measures, isOpen ? fit(plan.measures) : ''],
    [words.projects, isOpen ? fit(plan.projects) : ''],
    [words.decisions, counts.decisions === 0 ? '' : words.decisionsText(counts.decisions)],
    [words.actions, actions.join(', ')],
    [words.rules, rules.join(', ')],
    [words.told, counts.told === 0 ? '' : words.toldText(counts.told, counts.toldAll)],
    [words.examples, counts.examples === 0 ? '' : words.examplesText(counts.examplesAdded, counts.examples)],
  ]);
};

const filled = (rows: Rows): Rows => rows.filter(([, text]) => text !== '');

/** All it was done with, each said once; null: nobody. */
export const partnerRow = (facts: YearReportFacts): string | null => {
  const { form, initiatives } = facts;
  const seen = initiatives.filter((one) => !isWithheld(one, facts));
  const names = seen
    .flatMap(({ partnerNames }) => partnerNames.split(/[,;\n]/))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const all = partnerWords(
    { partners: partnersText(seen.flatMap(partnersOf)), partnerNames: listed([...new Set(names)]) },
    form,
  );
  return all === '' ? null : textIn(form).development.report.partnersText(all);
};
