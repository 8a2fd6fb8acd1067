import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { countsIn, type Disposal } from '#shared/domain/disposal.ts';
import { countsInWords } from './counts-in-words.ts';

/** What was just done, when the window has been loaded anew after it. */
export const Done = ({ disposal: { createdAt, occasion, tally } }: { readonly disposal: Disposal }) => {
  const text = useText();
  const words = text.disposal.done;
  // Somebody may come back to this address later, or the deletion did not succeed.
  if (!wasJustDone(createdAt)) return null;
  const isKeyChange = occasion === 'personChange';
  return (
    <Notice
      tone="success"
      title={isKeyChange ? words.headingKey : words.heading(countsInWords(countsIn(tally), text))}
    >
      <p>{isKeyChange ? words.aboutKey : words.about}</p>
    </Notice>
  );
};

/** Milliseconds. */
const justNow = 10 * 60_000;

const wasJustDone = (createdAt: string): boolean => {
  const age = performance.timeOrigin - Date.parse(createdAt);
  return age > 0 && age < justNow;
};
