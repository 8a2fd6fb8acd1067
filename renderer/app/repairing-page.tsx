import { useRoute } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { CalmPage } from './calm-page.tsx';

interface RepairingPageProps {
  /** How many changes have been fetched, and how many there are; null before it has begun. */
  readonly progress: { readonly done: number; readonly all: number } | null;
}

/** What was saved is being put back in place: short as a rule, but never an empty room meanwhile. */
export const RepairingPage = ({ progress }: RepairingPageProps) => {
  const { opening, disposal } = useText();
  const { repairing } = opening;
  // After something was deleted for good nothing was missing: it is being written anew.
  const isWritingAnew = useRoute(({ route }) => route.room === 'bin' && route.isDone === true);
  const heading = isWritingAnew ? disposal.work.almost : repairing.heading;
  return (
    <CalmPage heading={heading}>
      <p>{isWritingAnew ? disposal.work.almostAbout : repairing.what}</p>
      {progress !== null && (
        <p>
          <progress value={progress.done} max={progress.all} aria-label={heading} />{' '}
          {repairing.progress(progress.done, progress.all)}
        </p>
      )}
    </CalmPage>
  );
};
