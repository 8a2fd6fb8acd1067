import { freezeEvaluation } from '#shared/documents/frozen-evaluation.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { EvalOutcomeId } from '#shared/domain/id.ts';
import type { OpenTalk } from './use-talk.ts';

/** What the outcome would say if it were frozen now. Only for the eye: nothing of it is stored. */
export const asItWillBe = ({ facts, round }: OpenTalk): EvalSnapshot =>
  freezeEvaluation(facts, {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an outcome that is not there yet
    outcomeId: '' as EvalOutcomeId,
    version: 1,
    frozenAt: round.updatedAt,
    frozenBy: null,
  });
