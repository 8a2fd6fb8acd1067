import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { TopicId } from '#shared/domain/id.ts';
import { reject } from './acts.ts';

/** Asks before a point is turned away as outside the mandate: its words go with it. */
export const RejectDialog = ({ id, onClose }: { readonly id: TopicId; readonly onClose: () => void }) => {
  const words = useText().agenda.reject;
  return (
    <Ask
      question={words.question}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      tone="danger"
      onConfirm={() => {
        onClose();
        void reject(id);
      }}
      onCancel={onClose}
    >
      {words.about}
    </Ask>
  );
};
