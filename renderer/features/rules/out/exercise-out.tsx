import { useLiveQuery } from 'dexie-react-hooks';
import { readOpenedToPrint } from '#renderer/db/repositories/interplay-documents.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { exerciseDocument } from '#shared/documents/rules/exercise.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';

interface ExerciseOutProps {
  /** Of an opened mirror or case. */
  readonly id: EvalRoundId;
}

/** Takes out what both wrote, for the two alone; Ctrl+P prints the same. */
export const ExerciseOut = ({ id }: ExerciseOutProps) => {
  const words = useText().interplayDocuments.out;
  const found = useLiveQuery(() => readOpenedToPrint(id), [id]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.exercise}
      kinds={
        found === undefined
          ? undefined
          : found === null
            ? []
            : [
                {
                  key: 'exercise',
                  ...words.kinds.document,
                  document: (making) => exerciseDocument({ ...found, ...making }),
                },
              ]
      }
    />
  );
};
