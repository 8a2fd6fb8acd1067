import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { FollowedMeasure, RuleProposal } from '#shared/domain/eval-measure.ts';
import { statementGroups, type DimensionResult, type EvalReport } from '#shared/domain/eval-report.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type {
  EvalSnapshot,
  SnapshotAnswerer,
  SnapshotDimension,
  SnapshotEarlierMeasure,
  SnapshotMeasure,
  SnapshotTheme,
} from '#shared/domain/eval-snapshot.ts';
import type { EvalSummary, EvalTheme } from '#shared/domain/eval-theme.ts';
import type { EvalOutcomeId, PersonId } from '#shared/domain/id.ts';
import type { SnapshotAccess, SnapshotPerson } from '#shared/domain/minutes-snapshot.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { basisWords } from '#shared/templates/access-bases.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

/** Everything a round has come to at the moment the talk ends. */
export interface EvaluationFacts {
  readonly workspace: Workspace | null;
  readonly term: Pick<Term, 'startYear' | 'endYear'>;
  readonly round: EvalRound;
  readonly form: EvalFormContent;
  readonly report: EvalReport;
  /** Who answered, in the order of `evalParties`. */
  readonly participants: readonly SnapshotAnswerer[];
  /** Everyone, and those in the bin who are named: a name that was said stands. */
  readonly people: readonly Person[];
  /** In the order they were taken. */
  readonly themes: readonly EvalTheme[];
  readonly summaries: readonly EvalSummary[];
  readonly measures: readonly FollowedMeasure[];
  readonly rules: readonly RuleProposal[];
  /** The last finished round before this one; null: there is none. */
  readonly earlier: {
    readonly round: Pick<EvalRound, 'number'> & AccessMark;
    readonly themes: readonly EvalTheme[];
    readonly measures: readonly FollowedMeasure[];
  } | null;
}

/** Which version it is, and when and by whom it was frozen. */
export interface Freezing {
  readonly outcomeId: EvalOutcomeId;
  readonly version: number;
  readonly frozenAt: Instant;
  readonly frozenBy: PersonId | null;
}

/** The outcome as the report will have it for ever. No individual answer goes into it. */
export const freezeEvaluation = (facts: EvaluationFacts, freezing: Freezing): EvalSnapshot => {
  const { workspace, term, round, form, report } = facts;
  const named = new Set(facts.measures.map(({ measure }) => measure.ownerId));
  const earlier = earlierOf(facts);
  for (const { ownerId } of earlier) named.add(ownerId);
  for (const { personId } of facts.participants) named.add(personId);
  return {
    format: 1,
    ...freezing,
    roundId: round.id,
    body: {
      name: workspace === null ? '' : bodyName(workspace),
      kind: workspace?.kind ?? 'municipality',
      number: workspace?.number ?? null,
    },
    term: { startYear: term.startYear, endYear: term.endYear },
    number: round.number,
    attempt: round.attempt,
    periodFrom: round.periodFrom,
    periodTo: round.periodTo,
    openedAt: round.openedAt,
    talkOn: round.talkOn,
    talkStartedAt: round.talkStartedAt,
    talkEndedAt: round.talkEndedAt ?? freezing.frozenAt,
    form: { id: form.id, version: form.version, title: form.title, statements: form.statements.length },
    reportTo: round.reportTo,
    sharing: round.sharing,
    withoutDeputy: round.withoutDeputy,
    participants: facts.participants.map(({ party, personId }) => ({ party, personId })),
    people: facts.people.filter(({ id }) => named.has(id)).map((person) => personIn(person, workspace)),
    groups: groupsOf(report),
    dimensions: report.dimensions.map((result) => dimensionOf(result, facts)),
    themes: facts.themes.map((theme, place) => themeIn(theme, place + 1, form)),
    measures: facts.measures.map((followed) => ({
      ...measureOf(followed),
      themeId: followed.measure.themeId,
    })),
    earlierMeasures: earlier,
    rules: facts.rules.map(({ id, themeId, ruleKey, title, before, after }) => ({
      id,
      themeId,
      ruleKey,
      title,
      before,
      after,
    })),
    nextOn: round.nextOn,
    access: accessOf(round),
  };
};

/**
 * Whether what both are asked to approve is still what stands in the round: an undo, or a file from the other, may have
 * changed it since. What becomes of measures meanwhile is no change of what was agreed.
 */
export const isStillSo = (frozen: EvalSnapshot, now: EvalSnapshot): boolean =>
  canonicalJson(agreedIn(frozen)) === canonicalJson(agreedIn(now));

const agreedIn = ({ themes, dimensions, measures, rules, nextOn, access }: EvalSnapshot): unknown => [
  themes.map(({ id, about, title, agreed, access: mark }) => [id, about, title, agreed, mark]),
  dimensions.map(({ id, summary, access: mark }) => [id, summary, mark]),
  measures.map(({ id, themeId, title, ownerId, dueOn }) => [id, themeId, title, ownerId, dueOn]),
  rules,
  nextOn,
  access,
];

/** What a statement, question or own theme is called; its id where the form no longer has it. */
export const themeTitle = (
  { about, title }: Pick<EvalTheme, 'about' | 'title'>,
  form: EvalFormContent,
): InBothForms => {
  if (about === null) return { nb: title ?? '', nn: title ?? '' };
  const asked = [...form.statements, ...form.questions].find(({ id }) => id === about);
  return asked?.text ?? { nb: title ?? about, nn: title ?? about };
};

const groupsOf = (report: EvalReport): EvalSnapshot['groups'] => {
  const counts = statementGroups.map((group) => [group, report.groups[group].length] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each group
  return Object.fromEntries(counts) as EvalSnapshot['groups'];
};

const dimensionOf = (
  { dimension, statements, means, counted }: DimensionResult,
  { summaries, participants }: EvaluationFacts,
): SnapshotDimension => {
  const own = summaries.filter((summary) => summary.dimension === dimension.id);
  return {
    id: dimension.id,
    name: dimension.name,
    statements: statements.length,
    // Two PCs may each have written one; neither is dropped.
    summary: own
      .map(({ body }) => body.trim())
      .filter((body) => body !== '')
      .join('\n\n'),
    access: accessOf(strictest(own)),
    means: participants.map(({ party }) => ({ party, mean: counted[party] < 2 ? null : means[party] })),
  };
};

/** An exempt one holds for what is written together. */
const strictest = (marks: readonly AccessMark[]): AccessMark =>
  marks.find(({ access }) => access === 'exempt') ?? marks[0] ?? noMark;

const themeIn = (theme: EvalTheme, number: number, form: EvalFormContent): SnapshotTheme => ({
  id: theme.id,
  number,
  about: theme.about,
  title: themeTitle(theme, form),
  reason: theme.reason,
  agreed: theme.agreed.trim(),
  discussedAt: theme.discussedAt,
  access: accessOf(theme),
});

const measureOf = ({ measure, action }: FollowedMeasure): Omit<SnapshotMeasure, 'themeId'> => ({
  id: measure.id,
  title: measure.title,
  ownerId: measure.ownerId,
  dueOn: measure.dueOn,
  state: action?.state ?? null,
});

const earlierOf = ({ earlier }: EvaluationFacts): readonly SnapshotEarlierMeasure[] =>
  earlier === null
    ? []
    : earlier.measures.map((followed) => ({
        ...measureOf(followed),
        round: earlier.round.number,
        doneAt: followed.action?.doneAt ?? null,
        access: accessOf(
          strictest([...earlier.themes.filter(({ id }) => id === followed.measure.themeId), earlier.round]),
        ),
      }));

const accessOf = (mark: AccessMark): SnapshotAccess => ({
  status: mark.access,
  basisKey: mark.basisKey,
  basisVersion: mark.basisVersion,
  basis: mark.access === 'exempt' ? inBothForms((form) => basisWords(mark, form) ?? '') : null,
  fullerAccess: mark.fullerAccess,
  reassessOn: mark.reassessOn,
});

const personIn = ({ id, name, role, title }: Person, workspace: Workspace | null): SnapshotPerson => ({
  id,
  name,
  role,
  title: inBothForms((form) => title ?? roleName(role, workspace, form)),
});

const inBothForms = (say: (form: WrittenForm) => string): InBothForms => ({ nb: say('nb'), nn: say('nn') });
