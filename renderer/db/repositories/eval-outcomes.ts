import { freezeEvaluation, isStillSo, type EvaluationFacts } from '#shared/documents/frozen-evaluation.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { afterApprovals, approvedBy, outcomeApprovers } from '#shared/domain/eval-approval.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { isOneOfTwo } from '#shared/domain/eval-envelope.ts';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { CommitId, EvalOutcomeId, EvalRoundId, PersonId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { evalSnapshotText, readEvalSnapshot } from '#shared/exchange/eval-snapshot.ts';
import { markGaps } from '#shared/templates/access-bases.ts';
import { isConsentSigned, signConsent, type Consented } from '#shared/vault/eval-consent.ts';
import { digestOfText } from '#shared/vault/minutes-chain.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readEvaluationFacts } from '../evaluation-facts.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { oneAtATime, talkedRound, type Signed, type TalkRefusal } from '../talk.ts';
import { openKeys } from '../vault.ts';
import { consentCommands, consentsOf, type GivenConsent } from './eval-consents.ts';
import { followUpCommands } from './eval-measures.ts';
import { revisitCommands } from './rule-revision.ts';

/** One version of what a round came to, as it is shown. */
export interface OutcomeVersion {
  readonly outcome: EvalOutcome;
  /** Null: the text is none this version of the program can read. */
  readonly snapshot: EvalSnapshot | null;
  /** The signed approvals of this very text, in the order they were given. */
  readonly approvals: readonly EvalConsent[];
  /** Which of the two have not approved it. */
  readonly missing: readonly PersonId[];
}

/** Every version, the newest first; none while the first talk goes on. */
export const outcomesOf = async (roundId: EvalRoundId): Promise<readonly OutcomeVersion[]> => {
  const [round, outcomes, consents] = await Promise.all([
    readOne('evalRounds', roundId),
    readWhere('evalOutcomes', 'roundId', roundId),
    consentsOf(roundId),
  ]);
  if (round === null) return [];
  const approvals = consents.filter(({ kind }) => kind === 'outcome');
  return outcomes
    .filter(isLive)
    .toSorted((a, b) => b.version - a.version || (a.id < b.id ? 1 : -1))
    .map((outcome) => versionOf(outcome, round, approvals));
};

/** The version that waits for approval or has it; null while they talk, or talk on. */
export const currentOutcome = async (roundId: EvalRoundId): Promise<OutcomeVersion | null> =>
  (await outcomesOf(roundId)).find(({ outcome }) => outcome.state !== 'withdrawn') ?? null;

const versionOf = (
  outcome: EvalOutcome,
  round: EvalRound,
  consents: readonly EvalConsent[],
): OutcomeVersion => {
  const has = approvedBy(outcome, consents);
  return {
    outcome,
    snapshot: readEvalSnapshot(outcome.snapshot),
    approvals: consents.filter(({ digest }) => digest === outcome.digest),
    missing: outcomeApprovers(round).filter((id) => !has.has(id)),
  };
};

/** `incomplete`: something is to be withheld, but without all that needs. `notYours`: it is for the two alone to do. */
export type FreezeRefusal = TalkRefusal | 'incomplete' | 'notYours';

/**
 * Ends the talk: what the two agreed on is frozen, for both to read and approve. What nobody has marked is public there,
 * the main rule (OFFL § 3); in the round itself it stays unmarked until both have approved. Doing it twice gives the same
 * outcome.
 */
export const freezeOutcome = (
  roundId: EvalRoundId,
  signed: Signed = {},
): Promise<Answer<EvalOutcomeId, FreezeRefusal>> =>
  oneAtATime(async () => {
    const current = await currentOutcome(roundId);
    if (current !== null) return accept(current.outcome.id);
    const round = await talkedRound(roundId);
    if (!round.ok) return round;
    if (!isOneOfTwo(round.value, doerOf(signed))) return refuse('notYours');
    const facts = await readEvaluationFacts(roundId);
    if (facts === null) return refuse('notTalking');
    if (incompleteMarks(facts)) return refuse('incomplete');
    const outcomeId = newId<'EvalOutcome'>();
    const frozenAt = signed.at ?? new Date().toISOString();
    const frozenBy = doerOf(signed);
    const version = ((await outcomesOf(roundId))[0]?.outcome.version ?? 0) + 1;
    const freezing = { outcomeId, version, frozenAt, frozenBy };
    const snapshot = evalSnapshotText(freezeEvaluation(asPublic(facts), freezing));
    const outcome: Fields<EvalOutcome> = {
      roundId,
      state: 'awaiting',
      version,
      snapshot,
      digest: digestOfText(snapshot),
      approvedAt: null,
    };
    const commands = [
      patch('evalRounds', roundId, { talkEndedAt: frozenAt }),
      create('evalOutcomes', outcomeId, outcome),
    ];
    const answer = await commit(commands, { label: 'evalOutcome', ...signed });
    return answer.ok ? accept(outcomeId) : answer;
  });

/**
 * They go on talking: what was frozen is withdrawn, and so is every approval of it. Not once both have approved. For the
 * two alone.
 */
export const withdrawOutcome = (
  id: EvalOutcomeId,
): Promise<Answer<CommitId | null, CommitRefusal | 'notAwaiting' | 'notYours'>> =>
  oneAtATime(async () => {
    const outcome = await readOne('evalOutcomes', id);
    const round = outcome === null ? null : await readOne('evalRounds', outcome.roundId);
    if (outcome === null || round === null) return refuse('unknownRecord');
    if (!isOneOfTwo(round, actor())) return refuse('notYours');
    if (outcome.state === 'withdrawn') return accept(null);
    if (outcome.state === 'approved') return refuse('notAwaiting');
    const commands = [
      patch('evalOutcomes', id, { state: 'withdrawn' }),
      patch('evalRounds', outcome.roundId, { talkEndedAt: null }),
    ];
    return commit(commands, { label: 'evalOutcome' });
  });

/** The approval of who has opened, signed here. Ask `confirmMe` first. */
export const signOwnApproval = (
  { roundId, digest }: Pick<EvalOutcome, 'roundId' | 'digest'>,
  signed: { readonly at?: string; readonly personId?: PersonId; readonly key?: SecretKey } = {},
): GivenConsent => {
  const keys = openKeys();
  const consented: Consented = {
    roundId,
    personId: signed.personId ?? keys.personId,
    kind: 'outcome',
    digest,
    givenAt: signed.at ?? new Date().toISOString(),
  };
  return { ...consented, ...signConsent(signed.key ?? keys.person, consented) };
};

/**
 * `notApprover`: it is not this person's to approve, or not signed by them. `notAwaiting`: they went on talking.
 * `otherText`: it is not what was shown. `changedSince`: something in the round has changed since it was frozen.
 */
export type ApproveRefusal = CommitRefusal | 'notApprover' | 'notAwaiting' | 'otherText';

/**
 * Stores one or both approvals. With the last of the two the round is finished, in the same change: the outcome is
 * immutable, what nobody marked is public, each measure that has no follow-up yet gets one, and the rules that are to
 * change must be taken up again. Approving twice does nothing the second time.
 */
export const approveOutcome = (
  id: EvalOutcomeId,
  approvals: readonly GivenConsent[],
  signed: Signed = {},
): Promise<Answer<CommitId | null, ApproveRefusal>> =>
  oneAtATime(async () => {
    const outcome = await readOne('evalOutcomes', id);
    const round = outcome === null ? null : await readOne('evalRounds', outcome.roundId);
    if (outcome === null || round === null) return refuse('unknownRecord');
    const version = (await outcomesOf(round.id)).find((each) => each.outcome.id === id);
    const given = version?.approvals ?? [];
    const fresh = approvals.filter(({ personId }) => !given.some((one) => one.personId === personId));
    if (outcome.state === 'approved' || fresh.length === 0) return accept(null);
    const refusal = await refusalOf({ outcome, round, version: version ?? null }, fresh);
    if (refusal !== null) return refuse(refusal);
    const after = afterApprovals(outcome, round, [...given, ...fresh]);
    const commands = [
      ...consentCommands(fresh),
      ...(after.round === null
        ? []
        : [
            ...(await followUpCommands(round)),
            ...(await publicCommands(round.id)),
            ...(await revisitCommands(round)),
          ]),
      patch('evalOutcomes', id, after.outcome),
      ...(after.round === null ? [] : [patch('evalRounds', round.id, after.round)]),
    ];
    return commit(commands, { label: 'evalApproved', retry: 'never', ...signed });
  });

interface Judged {
  readonly outcome: EvalOutcome;
  readonly round: EvalRound;
  readonly version: OutcomeVersion | null;
}

const refusalOf = async (
  { outcome, round, version }: Judged,
  approvals: readonly GivenConsent[],
): Promise<ApproveRefusal | null> => {
  if (round.state !== 'opened' || outcome.state === 'withdrawn') return 'notAwaiting';
  if (digestOfText(outcome.snapshot) !== outcome.digest) return 'otherText';
  const approvers = outcomeApprovers(round);
  for (const approval of approvals) {
    if (approval.digest !== outcome.digest) return 'otherText';
    if (approval.roundId !== round.id || approval.kind !== 'outcome') return 'notApprover';
    if (!approvers.includes(approval.personId) || !isConsentSigned(approval)) return 'notApprover';
  }
  const facts = await readEvaluationFacts(round.id);
  const frozen = version?.snapshot ?? null;
  if (facts === null || frozen === null) return 'otherText';
  return isStillSo(frozen, freezeEvaluation(asPublic(facts), frozen)) ? null : 'changedSince';
};

/** Whether anything is to be withheld without all that needs. */
const incompleteMarks = ({ round, themes, summaries }: EvaluationFacts): boolean =>
  [round, ...themes, ...summaries].some(
    (mark) => mark.access === 'exempt' && markGaps(mark, goesToElected(round)).length > 0,
  );

/** A report that is sent to an elected body cannot be an internal document (OFFL § 16). */
export const goesToElected = ({ reportTo }: Pick<EvalRound, 'reportTo'>): boolean => reportTo !== 'nobody';

const publicCommands = async (roundId: EvalRoundId): Promise<readonly Command[]> => {
  const facts = await readEvaluationFacts(roundId);
  if (facts === null) return [];
  const { round, themes, summaries } = facts;
  const isUnmarked = ({ access }: { readonly access: string }) => access === 'undecided';
  return [
    ...[round].filter(isUnmarked).map(({ id }) => patch('evalRounds', id, { access: 'public' })),
    ...themes.filter(isUnmarked).map(({ id }) => patch('evalThemes', id, { access: 'public' })),
    ...summaries.filter(isUnmarked).map(({ id }) => patch('evalSummaries', id, { access: 'public' })),
  ];
};

const asPublic = (facts: EvaluationFacts): EvaluationFacts => ({
  ...facts,
  round: marked(facts.round),
  themes: facts.themes.map(marked),
  summaries: facts.summaries.map(marked),
});

const marked = <Row extends { readonly access: EvalRound['access'] }>(row: Row): Row =>
  row.access === 'undecided' ? { ...row, access: 'public' } : row;

const doerOf = ({ by }: Signed): PersonId | null => (by === undefined ? actor() : by);

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
