import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';

/** What one must know before the first answer: no anonymity, and who can read what until then. */
export const BeforeAnswering = () => {
  const words = useText().answering.before;
  return (
    <Notice title={words.heading}>
      <p>{words.anonymity}</p>
      <p>{words.sealed}</p>
      <p>{words.leave}</p>
    </Notice>
  );
};
