import { isStanding } from '#shared/domain/policy-standing.ts';
import type { Policy, PolicyAnswer } from '#shared/domain/policy.ts';
import { policyKept, policyQuestionGroups, policyQuestions } from '#shared/templates/policy-questions.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import {
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';

export interface PoliciesFacts extends Making {
  /** In their order; those that count no more stand last. */
  readonly policies: readonly Policy[];
  /** One for each question. */
  readonly answers: ReadonlyArray<Pick<PolicyAnswer, 'questionKey' | 'state' | 'note' | 'decisionRef'>>;
}

/** What the council has adopted as employer, with decision, revision and archive; then the questions and the answers. */
export const policiesDocument = (facts: PoliciesFacts): Document => {
  const { form, policies } = facts;
  const { overview: words } = textIn(form).policies;
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle,
    marks: policies,
    blocks: [...textBlocks(facts), ...summaryBlocks(facts), ...questionBlocks(facts)],
  });
};

const textBlocks = (facts: PoliciesFacts): Block[] => {
  const { form, policies, today } = facts;
  const { overview: words } = textIn(form).policies;
  if (policies.length === 0) return [heading(words.texts), paragraph(words.none)];
  const standing = policies.filter((policy) => isStanding(policy, today));
  const ended = policies.filter((policy) => !standing.includes(policy));
  return [
    heading(words.texts),
    {
      kind: 'table',
      caption: words.textsCaption(policies.length),
      widths: [6, 4, 3, 4],
      header: [words.what, words.decision, words.revision, words.archive],
      rows: [
        ...standing.map((policy) => textRow(policy, facts)),
        ...(ended.length === 0 ? [] : [[{ text: words.ended }]]),
        ...ended.map((policy) => textRow(policy, facts)),
      ],
    },
  ];
};

const textRow = (policy: Policy, facts: PoliciesFacts): Cell[] => {
  const { form } = facts;
  const { policies, employerWords } = textIn(form);
  const { overview: words } = policies;
  if (isWithheld(policy, facts))
    return [{ text: withheldTitle(form) }, { text: markWords(policy, form) }, { text: '' }, { text: '' }];
  const law = policyKept(policy.kind);
  const ref = policy.decisionRef.trim();
  return [
    {
      text: policy.title,
      strong: true,
      lines: [employerWords.policyKinds[policy.kind], ...(policy.link === '' ? [] : [policy.link])],
      ...(isExempt(policy) ? { source: markWords(policy, form) } : {}),
    },
    {
      text: ref === '' ? words.notSaid : ref,
      ...(policy.decidedOn === null ? {} : { lines: [formatDay(policy.decidedOn, form, 'numeric')] }),
    },
    { text: revisionText(policy, facts) },
    { text: law === null ? '' : words.kept(sourceLine(law, form)) },
  ];
};

/** When it is to be revised; of what counts no more, when it ended. */
const revisionText = (policy: Policy, { form, today }: PoliciesFacts): string => {
  const { endedOn, reviseOn } = policy;
  if (endedOn !== null && !isStanding(policy, today))
    return textIn(form).policies.list.endedOn(formatDay(endedOn, form, 'numeric'));
  return reviseOn === null ? '' : formatDay(reviseOn, form, 'numeric');
};

/** What stands in each text, for those who count and may be seen. */
const summaryBlocks = (facts: PoliciesFacts): Block[] =>
  facts.policies
    .filter((policy) => policy.summary.trim() !== '')
    .filter((policy) => isStanding(policy, facts.today) && !isWithheld(policy, facts))
    .flatMap(({ title, summary }) => [heading(title, 2), paragraph(summary.trim())]);

/**
 * The questions with what is answered. An answer has no mark of its own, so what is noted to it stays inside, and so does
 * what nobody has looked at yet.
 */
const questionBlocks = (facts: PoliciesFacts): Block[] => {
  const { form, workspace, answers, audience } = facts;
  const { policies } = textIn(form);
  const { overview: words } = policies;
  const terms = termsOf(workspace, form);
  const answered = answers.filter(({ state }) => state !== 'notLooked');
  if (!policyQuestions.some(({ key }) => answered.some(({ questionKey }) => questionKey === key)))
    return [heading(words.questions), paragraph(words.noAnswers)];
  const own = (key: string) => answered.find(({ questionKey }) => questionKey === key);
  const groups = policyQuestionGroups.map((group) => ({
    name: policies.questions.groups[group](terms),
    rows: policyQuestions
      .filter(({ key, ...question }) => question.group === group && (audience === 'internal' || own(key)))
      .map((question): Cell[] => [
        { text: fillTerms(question.question[form], terms) },
        answerCell(own(question.key), facts),
      ]),
  }));
  return [
    heading(words.questions),
    {
      kind: 'table',
      caption: '',
      widths: [8, 8],
      header: [words.question, words.answer],
      rows: groups.flatMap(({ name, rows }) => (rows.length === 0 ? [] : [[{ text: name }], ...rows])),
    },
    { kind: 'paragraph', tone: 'note', text: words.source },
  ];
};

const answerCell = (
  own: PoliciesFacts['answers'][number] | undefined,
  { form, audience }: PoliciesFacts,
): Cell => {
  const { policies, employerWords } = textIn(form);
  if (own === undefined) return { text: policies.overview.open };
  const note = audience === 'internal' ? own.note.trim() : '';
  const lines = [note, own.decisionRef.trim()].filter((line) => line !== '');
  return {
    text: capitalised(employerWords.policyAnswerStates[own.state]),
    strong: true,
    ...(lines.length === 0 ? {} : { lines }),
  };
};

/** The adopted texts as a table, one a line. */
export const policiesCsv = (facts: PoliciesFacts): string => {
  const { form, policies } = facts;
  const { policies: own, employerWords } = textIn(form);
  const { csv: words } = own.overview;
  const day = (value: Policy['decidedOn']) => (value === null ? '' : formatDay(value, form, 'numeric'));
  const header = [
    words.kind,
    words.title,
    words.decision,
    words.decidedOn,
    words.reviseOn,
    words.endedOn,
    words.link,
    words.archive,
    words.access,
  ];
  const rows = policies.map((policy) => {
    const law = policyKept(policy.kind);
    return isWithheld(policy, facts)
      ? ['', withheldTitle(form), '', '', '', '', '', '', markWords(policy, form)]
      : [
          employerWords.policyKinds[policy.kind],
          policy.title,
          policy.decisionRef,
          day(policy.decidedOn),
          day(policy.reviseOn),
          day(policy.endedOn),
          policy.link,
          law === null ? '' : own.overview.kept(sourceLine(law, form)),
          markWords(policy, form),
        ];
  });
  return csv([header, ...rows]);
};
