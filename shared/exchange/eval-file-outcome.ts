import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { afterApprovals } from '#shared/domain/eval-approval.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Instant } from '#shared/domain/row.ts';
import { digestOfText } from '#shared/vault/minutes-chain.ts';
import { rowsIn, type EvalFileRefusal, type EvalGround } from './eval-file-ground.ts';
import type { EvalFile } from './eval-file.ts';

export interface MetOutcomes {
  /** Those that are new or become another. */
  readonly changed: readonly EvalOutcome[];
  /** When both had approved one; null: they have not. */
  readonly finishedAt: Instant | null;
}

/** What the round came to, by the signatures of both: an approval that is not signed counts for nothing. */
export const meetOutcomes = (
  file: EvalFile,
  ground: EvalGround,
  round: EvalRound,
  consents: readonly EvalConsent[],
): Answer<MetOutcomes, EvalFileRefusal> => {
  const theirs = rowsIn(file, 'evalOutcomes').filter(({ deletedAt }) => deletedAt === null);
  if (theirs.some(({ snapshot, digest }) => digestOfText(snapshot) !== digest)) return refuse('notGenuine');
  const ids = [...new Set([...ground.outcomes, ...theirs].map(({ id }) => id))];
  const all = ids.flatMap((id) => {
    const mine = ground.outcomes.find((one) => one.id === id) ?? null;
    const other = theirs.find((one) => one.id === id) ?? null;
    const after = settled(mine, other, { round, consents });
    return after === null ? [] : [{ mine, other, after }];
  });
  if (all.some(({ mine, other }) => mine !== null && other !== null && mine.digest !== other.digest))
    return refuse('otherOutcome');
  const approved = all.find(({ after }) => after.state === 'approved')?.after ?? null;
  // What both have signed stands; what was frozen beside it is withdrawn.
  const final = all.map(({ mine, after }) => ({
    mine,
    after: approved === null || after.id === approved.id ? after : { ...after, state: 'withdrawn' as const },
  }));
  if (final.filter(({ after }) => after.state !== 'withdrawn').length > 1) return refuse('otherOutcome');
  return accept({
    changed: final.filter(({ mine, after }) => mine?.state !== after.state).map(({ after }) => after),
    finishedAt: approved?.approvedAt ?? null,
  });
};

const settled = (
  mine: EvalOutcome | null,
  theirs: EvalOutcome | null,
  { round, consents }: { readonly round: EvalRound; readonly consents: readonly EvalConsent[] },
): EvalOutcome | null => {
  const outcome = mine ?? theirs;
  if (outcome === null) return null;
  if (mine?.state === 'approved') return mine;
  const after = { ...outcome, ...afterApprovals(outcome, round, consents).outcome };
  const isWithdrawn = mine?.state === 'withdrawn' || theirs?.state === 'withdrawn';
  return isWithdrawn && after.state !== 'approved' ? { ...outcome, state: 'withdrawn' } : after;
};
