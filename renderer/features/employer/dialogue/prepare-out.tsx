import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { preparationDocument } from '#shared/documents/employer/dialogue-preparation.ts';
import type { PreparedAs } from './dialogue-facts.ts';
import type { TalkFacts } from './talk-facts.ts';

interface PrepareOutProps {
  readonly found: TalkFacts;
  readonly as: PreparedAs;
}

/** Takes out one's own preparation, to oneself; Ctrl+P prints the same. */
export const PrepareOut = ({ found, as }: PrepareOutProps) => {
  const words = useText().dialogues.out;
  const { facts, own, me } = found;
  return (
    <DocumentOut
      button={words.preparationButton}
      heading={words.preparationHeading}
      kinds={[
        {
          key: 'preparation',
          ...words.kinds.preparation,
          document: (making) =>
            preparationDocument({
              ...making,
              dialogue: facts.dialogue,
              as,
              name: me?.name ?? '',
              words: own,
            }),
        },
      ]}
    />
  );
};
