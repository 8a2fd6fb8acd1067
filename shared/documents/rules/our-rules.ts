import type { Day } from '#shared/calendar/day.ts';
import { approverOf, type RuleView, type VersionView } from '#shared/domain/rule-standing.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { ruleGroups, type RuleGroup } from '#shared/domain/rule.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import {
  fullNameIn,
  titleIn,
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  nameIn,
  withheldTitle,
} from '#shared/documents/making.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';
import { markOf, type RulesFacts } from './facts.ts';
import { approvedOn, questionOf } from './wording.ts';

export interface OurRulesFacts extends RulesFacts {
  /** What is not approved by both goes along, marked as a draft. */
  readonly withDrafts: boolean;
}

/**
 * «Våre spilleregler»: question and agreed answer, with version, approvals and when they look at it again. On one page
 * when it can: it is set closer where that is what it takes.
 */
export const ourRules = (facts: OurRulesFacts): Document => onOnePage(rulesDocument(facts));

const rulesDocument = (facts: OurRulesFacts): Document => {
  const { form, views } = facts;
  const words = textIn(form).interplayDocuments;
  const shown = views.filter((view) => isShown(view, facts));
  const hasDraft = shown.some((view) => draftOf(view, facts) !== null);
  const between = topTwo(views).map((id) => fullNameIn(id, facts));
  return madeDocument(facts, {
    title: words.ourRules.title,
    ...(between.length === 0 ? {} : { subtitle: words.ourRules.between(listed(between)) }),
    marks: shown.map(markOf),
    ...(hasDraft ? { draft: words.draft } : {}),
    blocks:
      shown.length === 0
        ? [paragraph(words.ourRules.none)]
        : [rulesTable(shown, facts), ...approvalBlocks(shown, facts), ...closingBlocks(facts)],
  });
};

const isShown = (view: RuleView, facts: OurRulesFacts): boolean =>
  view.inForce !== null || draftOf(view, facts) !== null;

/** What is worked on and not agreed, where it goes along; null: nothing is. */
const draftOf = (view: RuleView, { withDrafts }: OurRulesFacts): string | null => {
  if (!withDrafts) return null;
  const [waiting] = view.waiting;
  const text = waiting?.version.text ?? (view.hasDraft ? (view.rule?.text ?? '') : '');
  return text.trim() === '' ? null : text.trim();
};

const rulesTable = (shown: readonly RuleView[], facts: OurRulesFacts): Block => {
  const { ourRules: words } = textIn(facts.form).interplayDocuments;
  return {
    kind: 'table',
    caption: '',
    widths: [5, 11],
    header: [words.question, words.answer],
    dense: true,
    rows: ruleGroups.flatMap((group) => groupRows(group, shown, facts)),
  };
};

const groupRows = (group: RuleGroup, shown: readonly RuleView[], facts: OurRulesFacts): Cell[][] => {
  const own = shown.filter((view) => view.group === group);
  const name = textIn(facts.form).interplayWords.ruleGroups[group];
  return own.length === 0 ? [] : [[{ text: name }], ...own.map((view) => ruleRow(view, facts))];
};

const ruleRow = (view: RuleView, facts: OurRulesFacts): Cell[] => {
  const { form, workspace } = facts;
  const { ourRules: words } = textIn(form).interplayDocuments;
  const mark = markOf(view);
  if (isWithheld(mark, facts)) return [{ text: withheldTitle(form) }, { text: markWords(mark, form) }];
  const question = { text: questionOf(view, workspace, form) };
  const draft = draftOf(view, facts);
  if (view.inForce === null) return [question, { text: draft ?? '', source: words.draftOnly }];
  return [
    question,
    {
      text: view.inForce.version.text,
      ...(draft === null ? {} : { lines: [words.draftLine(draft)] }),
      source: sourceOf(view, view.inForce, facts),
    },
  ];
};

/** «Versjon 2 · godkjent av begge 3. april 2024 · ses på igjen 1. oktober 2024» */
const sourceOf = (view: RuleView, inForce: VersionView, facts: OurRulesFacts): string => {
  const { form } = facts;
  const { ourRules: words } = textIn(form).interplayDocuments;
  const mark = markOf(view);
  return [
    words.version(inForce.version.number),
    approvedWords(inForce, facts),
    ...(view.reviewOn === null ? [] : [words.review(dayInWords(view.reviewOn, form))]),
    ...(view.state === 'revisit' ? [words.revisit] : []),
    ...(isExempt(mark) ? [markWords(mark, form)] : []),
  ].join(' · ');
};

/** The two who stand at the top are «begge», on the day both had; others are named, each with the day. */
const approvedWords = (inForce: VersionView, facts: OurRulesFacts): string => {
  const { form } = facts;
  const { ourRules: words } = textIn(form).interplayDocuments;
  const given = approvedOn(inForce);
  const last = given.at(-1);
  const top = topTwo(facts.views);
  if (last !== undefined && given.length === 2 && given.every(({ id }) => top.includes(id)))
    return words.approvedByBoth(dayInWords(last.day, form));
  return words.approvedBy(
    listed(given.map(({ id, day }) => words.approver(nameIn(id, facts, form), dayInWords(day, form)))),
  );
};

/** The two of the latest agreement, the mayor first; none where nothing is agreed. */
const topTwo = (views: readonly RuleView[]): ReadonlyArray<PersonId | null> => {
  const latest = views
    .flatMap(({ inForce }) => inForce ?? [])
    .toSorted((a, b) => ((a.version.agreedAt ?? '') < (b.version.agreedAt ?? '') ? 1 : -1))[0];
  return latest === undefined ? [] : approverRoles.map((role) => approverOf(latest.version, role));
};

/** Who has approved, how much of it, and when last. */
const approvalBlocks = (shown: readonly RuleView[], facts: OurRulesFacts): Block[] => {
  const { form } = facts;
  const { ourRules: words } = textIn(form).interplayDocuments;
  const inForce = shown.flatMap((view) => view.inForce ?? []);
  if (inForce.length === 0) return [];
  const days = new Map<PersonId, Day[]>();
  const given = inForce.flatMap(approvedOn).toSorted((a, b) => placeOf(a.id, facts) - placeOf(b.id, facts));
  for (const { id, day } of given) days.set(id, [...(days.get(id) ?? []), day]);
  const rows = [...days].map(([id, own]): [string, string] => {
    const last = dayInWords(own.toSorted().at(-1) ?? facts.today, form);
    const said =
      own.length === inForce.length
        ? words.approvedAll(own.length, last)
        : words.approvedSome(own.length, inForce.length, last);
    return [nameIn(id, facts, form), words.approval(titleIn(id, facts), said)];
  });
  return [{ kind: 'facts', rows }];
};

/** The mayor first, as in the order of approval. */
const placeOf = (id: PersonId, { people }: OurRulesFacts): number =>
  approverRoles.findIndex((role) => role === people.find((person) => person.id === id)?.role);

/** What is not settled, and who is new: nobody is to take the page for the whole. */
const closingBlocks = (facts: OurRulesFacts): Block[] => {
  const { form, views } = facts;
  const { ourRules: words } = textIn(form).interplayDocuments;
  const count = (state: RuleView['state']) => views.filter((view) => view.state === state).length;
  const open = [
    ...(count('notAgreed') === 0 ? [] : [words.notAgreed(count('notAgreed'))]),
    ...(count('notDiscussed') === 0 ? [] : [words.notDiscussed(count('notDiscussed'))]),
  ];
  const fresh = freshNames(facts);
  const lines = [
    ...(fresh.names.length === 0 ? [] : [words.newInOffice(listed(fresh.names), fresh.count)]),
    ...(open.length === 0 ? [] : [words.open(listed(open))]),
  ];
  return lines.length === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text: lines.join(' ') }];
};

/** Those in office who have not approved what is in force, by what they are called. */
const freshNames = ({
  views,
  people,
  workspace,
  form,
}: OurRulesFacts): { readonly names: readonly string[]; readonly count: number } => {
  const asked = views.filter(({ newInOffice }) => newInOffice.length > 0);
  const roles = approverRoles.filter((role) => asked.some(({ newInOffice }) => newInOffice.includes(role)));
  const names = roles.flatMap((role) => {
    const person = people.findLast((one) => one.role === role);
    return person === undefined ? [] : [fullNameIn(person.id, { people, workspace, form })];
  });
  return { names, count: asked.length };
};
