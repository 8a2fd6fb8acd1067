import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { isOneOfTwo, partyOf } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import { termsDigest } from '#shared/vault/eval-consent.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { AnyRow } from './any-row.ts';
import { agreedRound, bothSaid } from './eval-file-consents.ts';
import { rowsIn, type EvalFileRefusal, type EvalGround } from './eval-file-ground.ts';
import type { EvalFile, EvalFileRow, EvalFileTable } from './eval-file.ts';
import { mergeRow, withUnits, type Conflict, type Here } from './parcel-merge.ts';
import { unitName, unitsOf } from './parcel-unit.ts';

export interface MetRound {
  /** The row as it is stored; null: the round is new here. */
  readonly before: EvalRound | null;
  readonly theirs: EvalRound;
  /** With the terms and plans of both; opening and finishing are worked out after. */
  readonly merged: EvalRound;
  readonly conflicts: readonly Conflict<EvalFileTable>[];
}

/** What of the round comes from signatures, keys and approvals, and is never taken from a file as it stands there. */
const worked = new Set([
  'termId',
  'state',
  'number',
  'proposedBy',
  'attempt',
  'withoutDeputy',
  'openedAt',
  'finishedAt',
  'reason',
  'deletedAt',
]);

/** What lives on when the round is finished. */
const living = new Set(['filing,filingReason', 'caseReference']);

/** Brings the round of the file together with the one here. */
export const meetRound = (
  file: EvalFile,
  ground: EvalGround,
  consents: readonly EvalConsent[],
): Answer<MetRound, EvalFileRefusal> => {
  const sent = file.rows.find(({ table }) => table === 'evalRounds');
  const [theirs] = rowsIn(file, 'evalRounds');
  if (sent === undefined || theirs === undefined) return refuse('notParticipant');
  if (partyOf(theirs, file.by) === null || partyOf(theirs, ground.me) === null)
    return refuse('notParticipant');
  const here = ground.here('evalRounds', theirs.id);
  if (here === undefined || here.isUndone) {
    if (!ground.exists('terms', theirs.termId)) return refuse('unknownTerm');
    const before = here === undefined ? null : asRound(here.row);
    return accept({ before, theirs, merged: agreedRound(asNew(theirs, file.by), consents), conflicts: [] });
  }
  const refusal = refusalOf(asRound(here.row), theirs);
  if (refusal !== null) return refuse(refusal);
  return mergedRound({ sent, theirs, here, consents, by: file.by });
};

/**
 * A round that comes is no further than signatures and keys take it; one that either of the two called off is so for all.
 * An exercise is answered at once.
 */
const asNew = (theirs: EvalRound, by: PersonId): EvalRound => ({
  ...theirs,
  state:
    theirs.state === 'cancelled' && isOneOfTwo(theirs, by)
      ? 'cancelled'
      : isExercise(theirs)
        ? 'answering'
        : 'proposed',
  attempt: 1,
  withoutDeputy: false,
  openedAt: null,
  finishedAt: null,
});

const refusalOf = (mine: EvalRound, theirs: EvalRound): EvalFileRefusal | null => {
  if (mine.deletedAt !== null) return 'deletedRound';
  // Nobody signs an exercise: an evaluation must not come to be one.
  if (isExercise(mine) !== isExercise(theirs)) return 'otherTerms';
  if (mine.state === 'cancelled' && theirs.state !== 'cancelled') return 'cancelledRound';
  if (mine.state === 'finished' && theirs.state !== 'finished') return 'finishedRound';
  const isOpened = mine.state === 'opened' || mine.state === 'finished';
  return isOpened && theirs.state === 'cancelled' ? 'openedRound' : null;
};

interface Meeting {
  readonly sent: EvalFileRow;
  readonly theirs: EvalRound;
  readonly here: Here;
  readonly by: PersonId;
  readonly consents: readonly EvalConsent[];
}

const mergedRound = ({ sent, theirs, here, by, consents }: Meeting): Answer<MetRound, EvalFileRefusal> => {
  const mine = asRound(here.row);
  const row = mergeRow({ ...sent, table: 'evalRounds' }, here);
  const isFinished = mine.state === 'finished';
  const conflicts = row.conflicts.filter(
    ({ unit }) => !worked.has(unitName(unit)) && (!isFinished || living.has(unitName(unit))),
  );
  const kept = unitsOf('evalRounds').filter(
    (unit) => worked.has(unitName(unit)) || (isFinished && !living.has(unitName(unit))),
  );
  const merged = asRound(keeping(row.after ?? here.row, here.row, kept.flat()));
  const settled = settleTerms({ mine, theirs, merged, conflicts }, consents);
  if (!settled.ok) return settled;
  // It is for the two to call off; the deputy mayor answers beside.
  const cancelled = theirs.state === 'cancelled' && mine.state !== 'cancelled' && isOneOfTwo(mine, by);
  const round = cancelled
    ? { ...settled.value.merged, state: 'cancelled' as const, reason: theirs.reason }
    : agreedRound(settled.value.merged, consents);
  return accept({ before: mine, theirs, merged: round, conflicts: settled.value.conflicts });
};

interface Terms extends Pick<MetRound, 'theirs' | 'merged' | 'conflicts'> {
  readonly mine: EvalRound;
}

/**
 * Terms that both have confirmed stand: a file with others is refused, unless it is older. Where only the file has both
 * signatures, its terms stand; where neither has, the two are asked as about any other text.
 */
const settleTerms = (
  { mine, theirs, merged, conflicts }: Terms,
  consents: readonly EvalConsent[],
): Answer<Pick<MetRound, 'merged' | 'conflicts'>, EvalFileRefusal> => {
  const isBegun = mine.state !== 'proposed' || bothSaid(mine, 'terms', consents);
  const isAsMine = termsDigest(merged) === termsDigest(mine);
  const isTerms = ({ unit }: Conflict<EvalFileTable>): boolean => unit.includes('form');
  if (termsDigest(mine) === termsDigest(theirs)) return accept({ merged, conflicts });
  if (isBegun) {
    const isOlder = isAsMine && !conflicts.some(isTerms);
    return isOlder ? accept({ merged, conflicts }) : refuse('otherTerms');
  }
  if (!bothSaid(theirs, 'terms', consents)) return accept({ merged, conflicts });
  const unit = unitsOf('evalRounds').find((fields) => fields.includes('form')) ?? [];
  const taken = asRound(withUnits({ ...merged }, { ...theirs }, unit));
  return accept({ merged: taken, conflicts: conflicts.filter((conflict) => !isTerms(conflict)) });
};

const keeping = (row: AnyRow, from: AnyRow, fields: readonly string[]): AnyRow => ({
  ...row,
  ...Object.fromEntries(fields.map((field) => [field, from[field] ?? null])),
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of evalRounds have passed their schema
const asRound = (row: AnyRow): EvalRound => row as unknown as EvalRound;
