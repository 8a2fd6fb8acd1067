import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { CommitId } from '#shared/domain/id.ts';

export type Result =
  | { readonly step: 'refused'; readonly words: string }
  | { readonly step: 'done'; readonly id: CommitId | null }
  | { readonly step: 'undone' }
  | { readonly step: 'notUndone' };

interface ImportResultProps {
  readonly result: Result;
  readonly onUndo: (id: CommitId) => void;
}

/** How it went, with the way back beside it. */
export const ImportResult = ({ result, onUndo }: ImportResultProps) => {
  const { common, settings } = useText();
  const words = settings.data.import;
  if (result.step === 'refused') {
    return (
      <Notice tone="danger" toneLabel={common.tones.danger} title={words.refusedHeading}>
        {result.words}
      </Notice>
    );
  }
  if (result.step === 'notUndone') {
    return (
      <Notice tone="danger" toneLabel={common.tones.danger}>
        {words.undoFailed}
      </Notice>
    );
  }
  if (result.step === 'undone') {
    return (
      <Notice tone="info">
        <span role="status">{words.undone}</span>
      </Notice>
    );
  }
  const { id } = result;
  const undo = id !== null && (
    <Button variant="secondary" data-size="sm" onClick={() => onUndo(id)}>
      {words.undo}
    </Button>
  );
  return (
    <Notice tone="success" toneLabel={common.tones.success} {...(undo && { actions: undo })}>
      <span role="status">{words.done}</span>
    </Notice>
  );
};
