import type { Action } from '#shared/domain/action.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import type { EvalMeasure, RuleProposal } from '#shared/domain/eval-measure.ts';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalSummary, EvalTheme } from '#shared/domain/eval-theme.ts';
import { lacksParty, openingParties, partiesOf } from '#shared/domain/eval-envelope.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Row } from '#shared/domain/row.ts';
import type { AnyRow } from './any-row.ts';
import type { EvalFileTable } from './eval-file.ts';

/** A round with all that stands here of it, also what lies in the bin. */
export interface RoundRows {
  readonly round: EvalRound;
  readonly consents: readonly EvalConsent[];
  readonly seals: readonly EvalSeal[];
  readonly openings: readonly EvalOpening[];
  readonly themes: readonly EvalTheme[];
  readonly summaries: readonly EvalSummary[];
  readonly actions: readonly Action[];
  readonly measures: readonly EvalMeasure[];
  readonly proposals: readonly RuleProposal[];
  readonly outcomes: readonly EvalOutcome[];
  readonly people: readonly Person[];
}

/**
 * What goes along to the other. Before the opening an envelope goes with who sealed it (the deputy mayor's with either of
 * the two), and a key only when it is given now; themes and measures go when all can see all.
 * @param given the openings that who sends has just made of what was submitted on this PC
 */
export const rowsToSend = (
  rows: RoundRows,
  me: PersonId,
  given: readonly EvalOpening[],
): readonly (readonly [EvalFileTable, AnyRow])[] => {
  const { round } = rows;
  const isOpen = round.state === 'opened' || round.state === 'finished';
  const isCancelled = round.state === 'cancelled';
  const seals = rows.seals.filter(
    (seal) =>
      isLive(seal) &&
      seal.attempt === round.attempt &&
      (isOpen || seal.personId === me || seal.party === 'deputy'),
  );
  const talk = isOpen ? rows : nothing;
  const all: readonly (readonly [EvalFileTable, readonly Row[]])[] = [
    ['people', named(rows)],
    ['evalRounds', [round]],
    ['evalConsents', rows.consents.filter(isLive)],
    ['evalSeals', isCancelled ? [] : seals],
    ['evalOpenings', isOpen ? rows.openings.filter(isLive) : isCancelled ? [] : given],
    ['evalThemes', talk.themes],
    ['evalSummaries', talk.summaries],
    ['actions', talk.actions],
    ['evalMeasures', talk.measures],
    ['ruleProposals', talk.proposals],
    ['evalOutcomes', talk.outcomes.filter(isLive)],
  ];
  return all.flatMap(([table, some]) => some.map((row) => [table, { ...row }] as const));
};

/**
 * Whether this PC may put a key in a file: every envelope that opens with it is stored here, so that nobody can answer after
 * having read.
 */
export const mayGiveKey = ({ round, seals }: Pick<RoundRows, 'round' | 'seals'>, me: PersonId): boolean => {
  if (round.state !== 'answering' || lacksParty(round)) return false;
  const needed = openingParties(round);
  if (!needed.some(({ personId }) => personId === me)) return false;
  return needed.every(({ party, personId }) =>
    seals.some(
      (seal) =>
        isLive(seal) && seal.attempt === round.attempt && seal.party === party && seal.personId === personId,
    ),
  );
};

const nothing = { themes: [], summaries: [], actions: [], measures: [], proposals: [], outcomes: [] };

/** Those the rows name: they may be new where the file is read. */
const named = ({ round, people, measures, actions }: RoundRows): readonly Person[] => {
  const ids = new Set<string | null>([
    ...partiesOf(round).map(({ personId }) => personId),
    round.proposedBy,
    ...[...measures, ...actions].map(({ ownerId }) => ownerId),
  ]);
  return people.filter(({ id }) => ids.has(id));
};

const isLive = ({ deletedAt }: Pick<Row, 'deletedAt'>): boolean => deletedAt === null;
