import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';

interface BinAskProps {
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asked before one of the two puts away what both have approved; whatever else is put away can be taken back unasked. */
export const BinAsk = ({ onConfirm, onClose }: BinAskProps) => {
  const { bin: words, commands } = useText().rules.front;
  return (
    <Ask
      question={words.question}
      confirmLabel={commands.bin}
      cancelLabel={words.keep}
      tone="danger"
      onConfirm={() => {
        onClose();
        onConfirm();
      }}
      onCancel={onClose}
    >
      <p>{words.about}</p>
    </Ask>
  );
};
