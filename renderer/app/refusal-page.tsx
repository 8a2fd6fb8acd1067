import { Button } from '@digdir/designsystemet-react';
import { startRestore } from '#renderer/stores/restore.ts';
import { useText } from '#renderer/stores/text.ts';
import { CalmPage } from './calm-page.tsx';
import type { RefusalReason } from './opening.ts';

interface RefusalPageProps {
  readonly reason: RefusalReason;
  readonly onRetry: () => void;
}

/** The database does not open: what happened, what is safe, what to do. */
export const RefusalPage = ({ reason, onRetry }: RefusalPageProps) => {
  const { shell, lock } = useText();
  const words = shell.refused[reason];
  const canRestore = reason === 'cannotOpen' || reason === 'nothingLeft';
  return (
    <CalmPage
      heading={words.heading}
      actions={
        canRestore && (
          <>
            <Button onClick={onRetry}>{shell.refused.retry}</Button>
            <Button variant="secondary" onClick={() => startRestore()}>
              {lock.unreadable.restore}
            </Button>
          </>
        )
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
