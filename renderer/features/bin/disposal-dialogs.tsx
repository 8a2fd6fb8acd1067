import { useDisposal } from '#renderer/stores/disposal.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { KeyChangeDialog } from './key-change-dialog.tsx';
import { WorkPage } from './work-page.tsx';

/** The question before something is deleted for good or the key is changed, and the wait after it. */
export const DisposalDialogs = () => {
  const { asked, isWorking, trouble } = useDisposal();
  if (asked === null) return null;
  return (
    <>
      {asked.kind === 'deleting' ? (
        <DeleteDialog entries={asked.entries} occasion={asked.occasion} trouble={trouble} />
      ) : (
        <KeyChangeDialog trouble={trouble} />
      )}
      {isWorking && <WorkPage isKeyChange={asked.kind === 'keyChange'} />}
    </>
  );
};
