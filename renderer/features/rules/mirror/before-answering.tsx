import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';

/** What one must know before the first word: who can read it, and when. */
export const BeforeAnswering = () => {
  const words = useText().mirror.answer;
  return (
    <Notice title={words.heading}>
      <p>{words.sealed}</p>
      <p>{words.saved}</p>
    </Notice>
  );
};
