import { Button } from '@digdir/designsystemet-react';
import type { OpenRefusal } from '#renderer/db/database.ts';
import { useText } from '#renderer/stores/text.ts';
import { CalmPage } from './calm-page.tsx';

interface RefusalPageProps {
  readonly reason: OpenRefusal;
  readonly onRetry: () => void;
}

/** The database does not open: what happened, what is safe, what to do. */
export const RefusalPage = ({ reason, onRetry }: RefusalPageProps) => {
  const text = useText();
  const words = text.shell.refused[reason];
  return (
    <CalmPage
      heading={words.heading}
      actions={reason === 'cannotOpen' && <Button onClick={onRetry}>{text.shell.refused.retry}</Button>}
    >
      <p>{words.what}</p>
      <p>
        <strong>{words.safe}</strong>
      </p>
      <p>{words.todo}</p>
    </CalmPage>
  );
};
