import { useLiveQuery } from 'dexie-react-hooks';
import { hasLockedDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';

/** What one must know before the first word: who can read it, and when; and whether something from before is locked. */
export const BeforeAnswering = ({ roundId }: { readonly roundId: EvalRoundId }) => {
  const words = useText().mirror.answer;
  const isLocked = useLiveQuery(async () => hasLockedDraft(roundId), [roundId]) ?? false;
  return (
    <>
      {isLocked && <Notice tone="warning">{words.locked}</Notice>}
      <Notice title={words.heading}>
        <p>{words.sealed}</p>
        <p>{words.saved}</p>
      </Notice>
    </>
  );
};
