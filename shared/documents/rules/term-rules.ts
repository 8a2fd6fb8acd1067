import { dayOf } from '#shared/calendar/day.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { rulesFrom } from '#shared/domain/rule-cases.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { formatDay } from '#shared/text/dates.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { arenaTable } from '#shared/documents/information/arenas.ts';
import { noticeTable } from '#shared/documents/information/notices.ts';
import { isExempt, isWithheld, madeDocument, markWords } from '#shared/documents/making.ts';
import { markOf, type OpenedCase, type TermRulesFacts } from './facts.ts';
import { ruleSection, usesOf } from './rule-blocks.ts';
import { questionOf } from './wording.ts';

/**
 * All of the term for those who come after: every rule with its versions and uses, what is open, what the two owe each
 * other, where they meet, and the cases they have answered.
 */
export const termRules = (facts: TermRulesFacts): Document => {
  const { form, term } = facts;
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.years(term.startYear, term.endYear),
    marks: marksIn(facts),
    keywords: [term.id],
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      { kind: 'contents', title: words.contents, depth: 2 },
      ...ruleGroups.flatMap((group) => groupBlocks(group, facts)),
      ...untouchedBlocks(facts),
      ...noticeTable(facts.notices, form),
      ...arenaTable(facts.arenas, facts),
      ...caseBlocks(facts),
      ...withheldBlocks(facts),
    ],
  });
};

/** What is exempt in the term's rules, in a file of its own; null: nothing is. */
export const shieldedRules = (facts: TermRulesFacts): Document | null => {
  const { form, term } = facts;
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  const internal: TermRulesFacts = { ...facts, audience: 'internal' };
  const rules = facts.views.filter((view) => hasExempt(view, facts));
  const arenas = facts.arenas.filter(isExempt);
  const cases = facts.cases.filter(isExempt);
  if (rules.length + arenas.length + cases.length === 0) return null;
  const shielded = madeDocument(internal, {
    title: words.shielded,
    subtitle: words.years(term.startYear, term.endYear),
    marks: [],
    keywords: [term.id],
    blocks: [
      paragraph(words.shieldedLead),
      ...(rules.length === 0 ? [] : [heading(words.rules)]),
      ...rules.flatMap((view) => ruleSection(view, internal)),
      ...arenaTable(arenas, internal),
      ...caseBlocks({ ...internal, cases }),
    ],
  });
  return { ...shielded, accessMark: textIn(form).evaluationDocuments.access.withheldTitle };
};

const hasExempt = (view: RuleView, facts: TermRulesFacts): boolean =>
  isExempt(markOf(view)) || usesOf(view, facts).some(isExempt);

/** A question nobody has written about stands in a list of its own. */
const isTouched = ({ rule, versions, state }: RuleView): boolean =>
  rule !== null && (versions.length > 0 || state !== 'notDiscussed' || rule.text.trim() !== '');

const groupBlocks = (group: RuleView['group'], facts: TermRulesFacts): Block[] => {
  const own = facts.views.filter((view) => view.group === group && isTouched(view));
  const name = textIn(facts.form).interplayWords.ruleGroups[group];
  return own.length === 0 ? [] : [heading(name), ...own.flatMap((view) => ruleSection(view, facts))];
};

const untouchedBlocks = ({ views, workspace, form }: TermRulesFacts): Block[] => {
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  const left = views.filter((view) => !isTouched(view));
  if (left.length === 0) return [];
  return [
    heading(words.notDiscussedHeading),
    paragraph(words.notDiscussed),
    { kind: 'list', items: left.map((view) => questionOf(view, workspace, form)) },
  ];
};

type CasesFacts = Pick<TermRulesFacts, 'cases' | 'views' | 'form' | 'audience' | 'workspace'>;

const caseBlocks = (facts: CasesFacts): Block[] => {
  const { cases, form } = facts;
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  if (cases.length === 0) return [];
  return [
    heading(words.cases),
    {
      kind: 'table',
      caption: words.casesCaption(cases.length),
      widths: [8, 6, 2.2],
      header: [words.case, words.caseRule, words.opened],
      dense: true,
      rows: cases.map((one) => [
        caseCell(one, facts),
        caseRuleCell(one, facts),
        { text: openedWords(one, facts) },
      ]),
    },
    { kind: 'paragraph', tone: 'note', text: words.casesAbout },
  ];
};

const caseCell = (one: OpenedCase, facts: Pick<TermRulesFacts, 'audience' | 'form'>) =>
  isWithheld(one, facts)
    ? { text: markWords(one, facts.form) }
    : { text: one.subject.title[facts.form], lines: [one.subject.story[facts.form]] };

/** What they agreed on after it: the rules that were written from it, as they stand. */
const caseRuleCell = ({ subject }: OpenedCase, facts: CasesFacts): Cell => {
  const { form, workspace } = facts;
  const key = subject.templateKey ?? subject.caseId;
  const rules = key === null ? [] : rulesFrom(facts.views, key);
  const [first, ...rest] = rules.flatMap((view) =>
    isWithheld(markOf(view), facts)
      ? [markWords(markOf(view), form)]
      : [questionOf(view, workspace, form), view.inForce?.version.text ?? ruleStateWords(view, form)],
  );
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  return first === undefined ? { text: words.noCaseRule } : { text: first, lines: rest };
};

const openedWords = ({ openedAt }: OpenedCase, { form }: Pick<TermRulesFacts, 'form'>): string =>
  openedAt === null ? '' : formatDay(dayOf(new Date(openedAt)), form, 'numeric');

const withheldBlocks = (facts: TermRulesFacts): Block[] => {
  const { ruleHistory: words } = textIn(facts.form).interplayDocuments;
  const count = marksIn(facts).filter(isExempt).length;
  const left = facts.audience === 'public' && count > 0 ? [words.withheld(count)] : [];
  return [{ kind: 'paragraph', tone: 'note', text: [...left, words.preliminary].join(' ') }];
};

const marksIn = (facts: TermRulesFacts) => [
  ...facts.views.flatMap((view) => (isTouched(view) ? [markOf(view), ...usesOf(view, facts)] : [])),
  ...facts.arenas,
  ...facts.cases,
];
