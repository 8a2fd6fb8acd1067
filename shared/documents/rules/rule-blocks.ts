import type { RuleView, VersionView } from '#shared/domain/rule-standing.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Cell } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { headingMark, isWithheld, markWords, nameIn, withheldTitle } from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { markOf, type HistoryFacts } from './facts.ts';
import { agreedOn, approvedOn, questionOf } from './wording.ts';

/** One rule under its question, or its mark alone where the reader is not to see it. */
export const ruleSection = (view: RuleView, facts: HistoryFacts): Block[] => {
  const { form, workspace } = facts;
  const mark = markOf(view);
  if (isWithheld(mark, facts))
    return [{ kind: 'heading', level: 2, text: withheldTitle(form), access: markWords(mark, form) }];
  return [
    { kind: 'heading', level: 2, text: questionOf(view, workspace, form), ...headingMark(mark, form) },
    ...ruleBlocks(view, facts, 3),
  ];
};

/** What is agreed, what is not, how it came to be, and where it was tried. */
export const ruleBlocks = (view: RuleView, facts: HistoryFacts, level: 1 | 3): Block[] => [
  ...(view.inForce === null ? [] : noteBlocks(view.inForce.version.text)),
  ...openBlocks(view, facts),
  { kind: 'facts', rows: standingRows(view, facts) },
  ...versionBlocks(view, facts, level),
  ...trialBlocks(view, facts, level),
];

const standingRows = (view: RuleView, facts: HistoryFacts): Array<[string, string]> => {
  const { form } = facts;
  const { ruleHistory: words, ourRules, rulesTable } = textIn(form).interplayDocuments;
  const sources = clarificationOf(view.templateKey)?.sources ?? [];
  const agreed = view.inForce === null ? null : agreedOn(view.inForce);
  const state = capitalised(ruleStateWords(view, form));
  const version =
    view.inForce === null || agreed === null
      ? []
      : [`${ourRules.version(view.inForce.version.number)}, ${dayInWords(agreed, form)}`];
  return [
    [words.state, [state, ...version].join('. ')],
    ...(view.inForce === null
      ? []
      : ([[words.approved, approvalWords(view.inForce, facts)]] satisfies [[string, string]])),
    ...(view.reviewOn === null
      ? []
      : ([[rulesTable.review, dayInWords(view.reviewOn, form)]] satisfies [[string, string]])),
    ...(sources.length === 0
      ? []
      : ([[words.basis, sources.map((source) => sourceLine(source, form)).join('\n')]] satisfies [
          [string, string],
        ])),
  ];
};

/** What they do not agree on, what waits, and what is being worked on. */
const openBlocks = (view: RuleView, { form }: HistoryFacts): Block[] => {
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  const note = view.rule?.note.trim() ?? '';
  const label = view.state === 'revisit' ? words.revisit : words.notAgreed;
  return [
    ...(view.inForce === null && view.waiting.length === 0 && !view.hasDraft && note === ''
      ? [paragraph(words.nothingInForce)]
      : []),
    ...(note === '' ? [] : [paragraph(words.labelled(label, note))]),
    ...view.waiting.map(({ version }) => paragraph(words.labelled(words.waiting, version.text))),
    ...(view.hasDraft ? [paragraph(words.labelled(words.working, view.rule?.text ?? ''))] : []),
  ];
};

const versionBlocks = (view: RuleView, facts: HistoryFacts, level: 1 | 3): Block[] => {
  const { ruleHistory: words } = textIn(facts.form).interplayDocuments;
  const shown = view.versions.filter(({ version }) => version.state !== 'proposed');
  // The only one there has been stands above, with who approved it.
  if (shown.length === 0 || (shown.length === 1 && view.inForce !== null)) return [];
  return [
    heading(words.versions, level),
    {
      kind: 'table',
      caption: words.versionsCaption(shown.length),
      widths: [1.1, 6.4, 4.5, 4],
      header: [words.number, words.text, words.why, words.approved],
      dense: true,
      rows: shown.map((one) => versionRow(one, facts)),
    },
  ];
};

const versionRow = (view: VersionView, facts: HistoryFacts): Cell[] => {
  const { form } = facts;
  const { ruleHistory: words } = textIn(form).interplayDocuments;
  const { version } = view;
  const reason = version.reason.trim();
  return [
    { text: String(version.number) },
    { text: version.text },
    { text: reason === '' && version.number === 1 ? words.first : reason },
    version.state === 'withdrawn' ? { text: words.withdrawn } : { text: approvalWords(view, facts) },
  ];
};

const trialBlocks = (view: RuleView, facts: HistoryFacts, level: 1 | 3): Block[] => {
  const { ruleHistory: words } = textIn(facts.form).interplayDocuments;
  const own = usesOf(view, facts);
  if (own.length === 0) return [];
  const count = (kind: RuleUse['kind']) => own.filter((use) => use.kind === kind).length;
  return [
    heading(words.uses, level),
    {
      kind: 'table',
      caption: words.usesCaption(count('used'), count('stretched')),
      widths: [2.6, 2.4, 7.6, 3.4],
      header: [words.day, words.what, words.note, words.where],
      dense: true,
      rows: own.map((use) => lineOf(use, facts)),
    },
  ];
};

/** In the order they happened. */
export const usesOf = ({ rule }: RuleView, { uses }: Pick<HistoryFacts, 'uses'>): readonly RuleUse[] =>
  uses
    .filter(({ ruleId }) => ruleId === rule?.id)
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));

const lineOf = (use: RuleUse, facts: HistoryFacts): Cell[] => {
  const { form, days } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { ruleHistory: words } = interplayDocuments;
  const meeting = use.meetingId === null ? undefined : days.get(use.meetingId);
  const note = isWithheld(use, facts)
    ? { text: markWords(use, form) }
    : {
        text: use.note.trim(),
        ...(use.access === 'exempt' ? { source: markWords(use, form) } : {}),
      };
  return [
    { text: formatDay(use.day, form, 'numeric') },
    { text: interplayWords.ruleUseKinds[use.kind] },
    note,
    { text: meeting === undefined ? words.outside : words.inMeeting(formatDay(meeting, form, 'numeric')) },
  ];
};

/** «Astrid Demodal og Torleiv Eksempelvik, 03.11.2023»; each with the day where they differ. */
export const approvalWords = (view: VersionView, facts: HistoryFacts): string => {
  const { form } = facts;
  const given = approvedOn(view).map(({ id, day }) => ({
    name: nameIn(id, facts, form),
    day: formatDay(day, form, 'numeric'),
  }));
  const days = new Set(given.map(({ day }) => day));
  return days.size === 1
    ? [listed(given.map(({ name }) => name)), ...days].join(', ')
    : listed(given.map(({ name, day }) => `${name} ${day}`));
};
