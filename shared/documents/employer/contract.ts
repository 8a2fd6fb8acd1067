import { dayOf } from '#shared/calendar/day.ts';
import {
  isAgreed,
  pointCounts,
  type ContractChangeView,
  type ContractPointView,
} from '#shared/domain/contract-standing.ts';
import { contractPointStates, type Contract } from '#shared/domain/contract.ts';
import {
  contractPointKinds,
  contractPointOf,
  contractPointTitle,
  type ContractPointKind,
} from '#shared/templates/contract-points.ts';
import { describeSource, sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import {
  fullNameIn,
  headingMark,
  isExempt,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
} from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { approvalLines, contractWords, filledIn, type ContractDocumentFacts } from './contract-facts.ts';

type Row = [string, string];

/** The checklist of a contract: what is known of it, where every point stands, and the changes agreed and proposed. */
export const contractDocument = (facts: ContractDocumentFacts): Document => {
  const { contract, form } = facts;
  const words = contractWords(facts);
  const changes = facts.changes.filter(({ change }) => ['agreed', 'proposed'].includes(change.state));
  const isHidden = isWithheld(contract, facts);
  return madeDocument(facts, {
    title: words.title,
    ...(isHidden || contract.directorId === null
      ? {}
      : { subtitle: words.subtitle(fullNameIn(contract.directorId, facts)) }),
    marks: [contract, ...changes.map(({ change }) => change)],
    blocks: isHidden
      ? [paragraph(markWords(contract, form))]
      : [
          { kind: 'paragraph', tone: 'lead', text: filledIn(words.lead, facts) },
          ...markBlocks(facts),
          { kind: 'facts', rows: aboutRows(contract, facts) },
          paragraph(countsIn(facts)),
          ...groupsOf(facts.points).flatMap(({ kind, points }) => pointBlocks(kind, points, facts)),
          ...agreedTexts(contract, facts),
          ...(changes.length === 0 ? [] : [heading(words.changes)]),
          ...changes.flatMap((view) => changeBlocks(view, facts)),
          { kind: 'paragraph', tone: 'note', text: words.help },
        ],
  });
};

const markBlocks = ({ contract, form }: ContractDocumentFacts): Block[] =>
  isExempt(contract) ? [{ kind: 'paragraph', tone: 'note', text: markWords(contract, form) }] : [];

const aboutRows = (contract: Contract, facts: ContractDocumentFacts): Row[] => {
  const { form } = facts;
  const words = contractWords(facts);
  const said = (text: string): string => (text.trim() === '' ? words.notSaid : text.trim());
  return [
    [
      filledIn(words.director, facts),
      contract.directorId === null ? words.notSaid : fullNameIn(contract.directorId, facts),
    ],
    [words.form, capitalised(textIn(form).employerWords.contractForms[contract.form])],
    [words.period, periodWords(contract, facts)],
    [words.decision, said(contract.decisionRef)],
    [words.place, said(contract.caseReference)],
    [words.retention, words.kept],
    ...(contract.note.trim() === '' ? [] : ([[words.note, contract.note.trim()]] satisfies Row[])),
  ];
};

const periodWords = ({ fromDay, toDay }: Contract, facts: ContractDocumentFacts): string => {
  const words = contractWords(facts);
  const [from, to] = [fromDay, toDay].map((day) => (day === null ? null : dayInWords(day, facts.form)));
  if (from && to) return words.periodOf(from, to);
  if (from) return words.fromDay(from);
  return to ? words.toDay(to) : words.notSaid;
};

/** «Av punktene er det 12 på plass, 2 mangler og 3 uklart.» */
const countsIn = (facts: ContractDocumentFacts): string => {
  const words = contractWords(facts);
  const counts = pointCounts(facts.points);
  const names = textIn(facts.form).employerWords.contractPointStates;
  const parts = contractPointStates
    .filter((state) => counts[state] > 0)
    .map((state) => words.count(counts[state], names[state]));
  return words.counts(listed(parts));
};

type Kind = ContractPointKind | 'own';

const kindOf = ({ templateKey }: ContractPointView): Kind => contractPointOf(templateKey)?.kind ?? 'own';

const groupsOf = (
  points: readonly ContractPointView[],
): ReadonlyArray<{ readonly kind: Kind; readonly points: readonly ContractPointView[] }> =>
  [...contractPointKinds, 'own' as const]
    .map((kind) => ({ kind, points: points.filter((point) => kindOf(point) === kind) }))
    .filter((group) => group.points.length > 0);

const pointBlocks = (
  kind: Kind,
  points: readonly ContractPointView[],
  facts: ContractDocumentFacts,
): Block[] => {
  const words = contractWords(facts);
  const { kinds, kindsAbout } = textIn(facts.form).contracts.list;
  return [
    heading(filledIn(kinds[kind], facts)),
    {
      kind: 'table',
      caption: kindsAbout[kind],
      widths: [5.4, 2.6, 5.6, 2.4],
      header: [words.point, words.state, words.note, words.looked],
      dense: true,
      rows: points.map((point) => pointRow(point, facts)),
    },
    ...adviceBlocks(points, facts),
  ];
};

/** The advice behind the points, said once for all of them; the law stands at each. */
const adviceBlocks = (points: readonly ContractPointView[], facts: ContractDocumentFacts): Block[] => {
  const lines = points.flatMap((point) => sourcesOf(point, facts, false));
  const unique = [...new Set(lines)];
  if (unique.length === 0) return [];
  return [{ kind: 'paragraph', tone: 'note', text: contractWords(facts).advice(unique.join('; ')) }];
};

const sourcesOf = (
  { templateKey }: ContractPointView,
  { form }: ContractDocumentFacts,
  isLaw: boolean,
): readonly string[] =>
  (contractPointOf(templateKey)?.sources ?? [])
    .filter((source) => describeSource(source, form).isLaw === isLaw)
    .map((source) => sourceLine(source, form));

const pointRow = (point: ContractPointView, facts: ContractDocumentFacts): Cell[] => {
  const { form } = facts;
  const letter = contractPointOf(point.templateKey)?.letter ?? null;
  const law = sourcesOf(point, facts, true);
  // The paragraph of the letters is said over the table.
  const basis = letter === null ? law : [textIn(form).contracts.list.letter(letter), ...law.slice(1)];
  return [
    {
      text: contractPointTitle(point, form),
      strong: true,
      ...(basis.length === 0 ? {} : { source: basis.join('; ') }),
    },
    { text: capitalised(textIn(form).employerWords.contractPointStates[point.state]) },
    { text: point.note.trim() },
    { text: point.lookedOn === null ? '' : formatDay(point.lookedOn, form, 'numeric') },
  ];
};

/** What is agreed of retrettstilling and etterlønn, where something is written. */
const agreedTexts = (contract: Contract, facts: ContractDocumentFacts): Block[] => {
  const words = contractWords(facts);
  return (['retreat', 'severance'] as const).flatMap((field) =>
    contract[field].trim() === '' ? [] : [heading(words[field]), ...noteBlocks(contract[field])],
  );
};

const changeBlocks = (view: ContractChangeView, facts: ContractDocumentFacts): Block[] => {
  const { change } = view;
  const { form } = facts;
  if (isWithheld(change, facts))
    return [{ kind: 'heading', level: 2, text: withheldTitle(form), access: markWords(change, form) }];
  return [
    { kind: 'heading', level: 2, text: change.title, ...headingMark(change, form) },
    { kind: 'facts', rows: changeRows(view, facts) },
  ];
};

/** The rows of one change: from what to what, why, on which decision, and who has approved it. */
export const changeRows = (view: ContractChangeView, facts: ContractDocumentFacts): Row[] => {
  const { change } = view;
  const words = contractWords(facts);
  const { employerWords, contracts } = textIn(facts.form);
  const state =
    change.agreedAt === null
      ? capitalised(employerWords.contractChangeStates[change.state])
      : isAgreed(view)
        ? words.agreedOn(dayInWords(dayOf(new Date(change.agreedAt)), facts.form))
        : contracts.changes.unproven;
  const before = change.before.trim();
  return [
    [words.before, before === '' ? words.notSaid : before],
    [words.after, change.after.trim() === '' ? words.notSaid : change.after.trim()],
    ...(change.reason.trim() === '' ? [] : ([[words.reason, change.reason.trim()]] satisfies Row[])),
    [words.decision, change.decisionRef.trim() === '' ? words.notSaid : change.decisionRef.trim()],
    [words.state, state],
    ...(change.state === 'draft'
      ? []
      : ([[words.approved, approvalLines(view, facts).join('\n')]] satisfies Row[])),
  ];
};

/** The checklist as a table, one point a line. */
export const contractCsv = (facts: ContractDocumentFacts): string => {
  const { form, contract } = facts;
  const words = contractWords(facts);
  const { kinds } = textIn(form).contracts.list;
  const header = [words.kind, words.point, words.state, words.note, words.looked, words.basis, words.access];
  if (isWithheld(contract, facts))
    return csv([header, [withheldTitle(form), '', '', '', '', '', markWords(contract, form)]]);
  return csv([
    header,
    ...facts.points.map((point) => [
      filledIn(kinds[kindOf(point)], facts),
      contractPointTitle(point, form),
      textIn(form).employerWords.contractPointStates[point.state],
      point.note,
      point.lookedOn === null ? '' : formatDay(point.lookedOn, form, 'numeric'),
      (contractPointOf(point.templateKey)?.sources ?? [])
        .map((source) => sourceLine(source, form))
        .join('; '),
      markWords(contract, form),
    ]),
  ]);
};
