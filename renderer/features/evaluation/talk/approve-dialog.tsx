import { approveOutcome, type ApproveRefusal } from '#renderer/db/repositories/eval-outcomes.ts';
import { signConsent, type Acting } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { currentText, useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';

interface ApproveDialogProps {
  readonly round: EvalRound;
  readonly outcome: EvalOutcome;
  /** One or both of the two. */
  readonly people: readonly Acting[];
  /** How many have not approved yet: with all of them it is finished. */
  readonly missing: number;
  readonly onClose: () => void;
}

/** Each approves the outcome with their own passphrase; nothing is stored before the last has. */
export const ApproveDialog = ({ round, outcome, people, missing, onClose }: ApproveDialogProps) => {
  const words = useText().talk.outcome.approval;
  return (
    <TogetherDialog
      heading={words.dialog}
      lead={people.length > 1 ? words.leadBoth : words.lead}
      people={people}
      act={signConsent({ round, kind: 'outcome', outcomeDigest: outcome.digest })}
      onDone={async (consents) => {
        const answer = await approveOutcome(outcome.id, [...consents.values()]);
        if (!answer.ok) return refusalWords(answer.reason);
        const { said } = currentText().talk;
        announce(people.length === missing ? said.finished : said.approved);
        return null;
      }}
      onClose={onClose}
    />
  );
};

const refusalWords = (reason: ApproveRefusal): string => {
  const { talk, dataLayer } = currentText();
  const { refusals } = talk.outcome.approval;
  if (reason === 'notApprover' || reason === 'notAwaiting') return refusals[reason];
  if (reason === 'otherText' || reason === 'changedSince') return refusals[reason];
  return dataLayer.refusals[reason];
};
