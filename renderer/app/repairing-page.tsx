import { useText } from '#renderer/stores/text.ts';
import { CalmPage } from './calm-page.tsx';

interface RepairingPageProps {
  /** How many changes have been fetched, and how many there are; null before it has begun. */
  readonly progress: { readonly done: number; readonly all: number } | null;
}

/** What was saved is being put back in place: short as a rule, but never an empty room meanwhile. */
export const RepairingPage = ({ progress }: RepairingPageProps) => {
  const { repairing } = useText().opening;
  return (
    <CalmPage heading={repairing.heading}>
      <p>{repairing.what}</p>
      {progress !== null && (
        <p>
          <progress value={progress.done} max={progress.all} aria-label={repairing.heading} />{' '}
          {repairing.progress(progress.done, progress.all)}
        </p>
      )}
    </CalmPage>
  );
};
