import { useState } from 'react';
import { addHandover } from '#renderer/db/repositories/handovers.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { handoverReasons, type HandoverReason } from '#shared/domain/handover.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { useFilled } from '#renderer/parts/use-filled.ts';

interface BeginDialogProps {
  readonly termId: TermId;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

/** Asks who or what changes, and when. */
export const BeginDialog = ({ termId, workspace, onClose }: BeginDialogProps) => {
  const { handover, developmentWords } = useText();
  const words = handover.dialog;
  const filled = useFilled(workspace);
  const [reason, setReason] = useState<HandoverReason>('newTerm');
  const [day, setDay] = useState<Day | null>(null);
  // There is no kommunedirektør in a parliamentary body (KOML § 10-2).
  const reasons = handoverReasons.filter((one) => one !== 'newDirector' || !workspace.parliamentary);
  const begin = async () => {
    if (!accepted<unknown>(await addHandover(termId, { reason, day }))) return;
    announce(words.begun);
    onClose();
    // The one begun last is the one that is shown, also where an earlier one was asked for.
    go({ room: 'year', view: 'handover' });
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.cancel}
      submitLabel={words.begin}
      cancelLabel={words.cancel}
      onSubmit={begin}
      onClose={onClose}
    >
      <RadioCards
        label={words.reason}
        value={reason}
        options={reasons.map((value) => ({
          value,
          label: capitalised(filled(developmentWords.handoverReasons[value])),
          about: filled(handover.reasonsAbout[value]),
        }))}
        onChange={setReason}
      />
      <DayField label={words.day} description={words.dayAbout} value={day} onChange={setDay} />
    </FormDialog>
  );
};
