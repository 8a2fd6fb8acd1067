import type { Mandate } from '#shared/domain/mandate.ts';
import { criteriaOf, salaryFindings } from '#shared/domain/salary-findings.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import {
  fullNameIn,
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  type Making,
  type Named,
} from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';

export interface SalaryDocumentFacts extends Making, Named {
  readonly talk: SalaryTalk;
  /** Who held it for the council; null: not said. */
  readonly mandate: Pick<Mandate, 'title' | 'forum'> | null;
}

type Row = [string, string];

/** One salary talk: what the pay was judged by, who sets it on which authority, and what it came to. */
export const salaryDocument = (facts: SalaryDocumentFacts): Document => {
  const { talk, form } = facts;
  const { salary } = textIn(form);
  const words = salary.document;
  const isHidden = isWithheld(talk, facts);
  return madeDocument(facts, {
    title: salary.named(talk.year),
    ...(isHidden || talk.directorId === null
      ? {}
      : { subtitle: words.subtitle(fullNameIn(talk.directorId, facts)) }),
    marks: [talk],
    ...(talk.state === 'decided' || isHidden ? {} : { draft: words.draft }),
    blocks: isHidden
      ? [paragraph(markWords(talk, form))]
      : [
          { kind: 'paragraph', tone: 'lead', text: words.lead },
          ...(isExempt(talk)
            ? [{ kind: 'paragraph' as const, tone: 'note' as const, text: markWords(talk, form) }]
            : []),
          { kind: 'facts', rows: aboutRows(facts) },
          ...criteriaBlocks(facts),
          heading(salary.decider.heading),
          { kind: 'facts', rows: deciderRows(facts) },
          ...outcomeBlocks(facts),
          ...missingBlocks(facts),
          { kind: 'paragraph', tone: 'note', text: `${salary.open.text} ${words.kept}` },
        ],
  });
};

const aboutRows = (facts: SalaryDocumentFacts): Row[] => {
  const { talk, form, mandate, workspace } = facts;
  const { salary, employerWords } = textIn(form);
  const words = salary.document;
  const who = mandate === null ? words.notSaid : mandateName(mandate, workspace, form);
  return [
    [words.day, talk.day === null ? words.notSaid : dayInWords(talk.day, form)],
    [words.who, who],
    [words.state, capitalised(employerWords.salaryTalkStates[talk.state])],
    ...(talk.note.trim() === '' ? [] : ([[words.note, talk.note.trim()]] satisfies Row[])),
  ];
};

const criteriaBlocks = (facts: SalaryDocumentFacts): Block[] => {
  const { talk, form } = facts;
  const { salary } = textIn(form);
  const chosen = criteriaOf(talk).map((criterion) => filled(salary.criteria.names[criterion], facts));
  const isNone = chosen.length === 0 && talk.criteriaText.trim() === '';
  return [
    heading(salary.criteria.heading),
    ...(isNone ? [paragraph(salary.document.none)] : []),
    ...(chosen.length === 0 ? [] : [{ kind: 'list', items: chosen } satisfies Block]),
    ...noteBlocks(talk.criteriaText.trim()),
    ...(talk.criteriaOn === null
      ? []
      : [
          {
            kind: 'facts',
            rows: [[salary.document.criteriaOn, dayInWords(talk.criteriaOn, form)]],
          } satisfies Block,
        ]),
  ];
};

const deciderRows = (facts: SalaryDocumentFacts): Row[] => {
  const { talk, form } = facts;
  const { salary } = textIn(form);
  const words = salary.document;
  const said = (text: string): string => (text.trim() === '' ? words.notSaid : text.trim());
  return [
    [
      words.decider,
      talk.decidedBy === null ? words.notSaid : filled(salary.decider.names[talk.decidedBy], facts),
    ],
    ...(talk.decidedBy === 'council' ? [] : ([[words.delegation, said(talk.delegationRef)]] satisfies Row[])),
    [words.decision, said(talk.decisionRef)],
    ...(['decidedOn', 'appliesFrom'] as const).flatMap((field): Row[] => {
      const day = talk[field];
      return day === null ? [] : [[words[field], dayInWords(day, form)]];
    }),
  ];
};

const outcomeBlocks = ({ talk, form }: SalaryDocumentFacts): Block[] => {
  const { salary } = textIn(form);
  return [
    heading(salary.outcome.outcome),
    ...(talk.outcome.trim() === '' ? [paragraph(salary.document.noOutcome)] : noteBlocks(talk.outcome)),
  ];
};

/** What is still to be done is said inside, never in what goes to the public. */
const missingBlocks = ({ talk, form, audience }: SalaryDocumentFacts): Block[] => {
  const { salary } = textIn(form);
  const findings = salaryFindings(talk);
  if (findings.length === 0 || audience === 'public') return [];
  return [
    heading(salary.document.missing),
    { kind: 'list', items: findings.map((finding) => salary.findings[finding]) },
  ];
};

const filled = (text: string, { workspace, form }: Pick<Making, 'workspace' | 'form'>): string =>
  fillTerms(text, termsOf(workspace, form));
