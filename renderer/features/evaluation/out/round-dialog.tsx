import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readRoundToPrint, type RoundToPrint } from '#renderer/db/repositories/eval-documents.ts';
import { roundStatus, type RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { madeNow } from '#renderer/parts/out/made.ts';
import { RoundOut } from './round-out.tsx';

interface RoundDialogProps {
  readonly roundId: EvalRoundId;
  readonly onClose: () => void;
}

/** What to take out of a round, and as what. */
export const RoundDialog = ({ roundId, onClose }: RoundDialogProps) => {
  const { evaluationDocuments, common } = useText();
  const words = evaluationDocuments.out;
  const [made] = useState(madeNow);
  const found = useLiveQuery(async (): Promise<Found | null> => {
    const [toPrint, status] = await Promise.all([readRoundToPrint(roundId, made), roundStatus(roundId)]);
    return toPrint === null || status === null ? null : { toPrint, status };
  }, [roundId, made]);
  return (
    <DialogBox heading={words.heading} closeLabel={common.close} size="large" place="top" onClose={onClose}>
      {found === null && <p>{words.notOpened}</p>}
      {found && <RoundOut {...found} onClose={onClose} />}
    </DialogBox>
  );
};

export interface Found {
  readonly toPrint: RoundToPrint;
  readonly status: RoundStatus;
}
