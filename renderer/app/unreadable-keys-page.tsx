import { Button } from '@digdir/designsystemet-react';
import { startRestore } from '#renderer/stores/restore.ts';
import { useText } from '#renderer/stores/text.ts';
import { CalmPage } from './calm-page.tsx';

/** The keys cannot be read: what happened, what is safe, what to do. */
export const UnreadableKeysPage = ({ onRetry }: { readonly onRetry: () => void }) => {
  const words = useText().lock.unreadable;
  return (
    <CalmPage
      heading={words.heading}
      actions={
        <>
          <Button onClick={() => startRestore()}>{words.restore}</Button>
          <Button variant="secondary" onClick={onRetry}>
            {words.retry}
          </Button>
        </>
      }
    >
      <p>{words.what}</p>
      <p>
        <strong>{words.safe}</strong>
      </p>
      <p>{words.todo}</p>
    </CalmPage>
  );
};
