import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { rulesFromEarlierTerm } from '#renderer/db/repositories/rules-earlier.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { bring } from './acts.ts';

/** Rules of an earlier term that nobody has taken up in this one: they can be where to begin. Nothing where none are. */
export const EarlierTerm = ({ termId }: { readonly termId: TermId }) => {
  const words = useText().rules.front.earlierTerm;
  const earlier = useLiveQuery(() => rulesFromEarlierTerm(termId), [termId]);
  if (earlier === undefined || earlier.length === 0) return null;
  return (
    <Notice
      title={words.title}
      actions={
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() =>
            void bring(
              termId,
              earlier.map(({ rule }) => rule.id),
            )
          }
        >
          {words.button}
        </Button>
      }
    >
      <p>{words.about}</p>
    </Notice>
  );
};
