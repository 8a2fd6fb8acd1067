import { ReadFileButton } from '#renderer/parts/round-files/read-file-button.tsx';
import { RoundFiles } from '#renderer/parts/round-files/round-files.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';

/** The two ways of a file about an exercise, for two who sit at a PC each: send it, and read in what came. */
export const ExerciseFiles = ({ roundId }: { readonly roundId: EvalRoundId }) => (
  <RoundFiles roundId={roundId} />
);

/** «Les inn fil …» where the list is: the other may have begun one. */
export const ReadExerciseFile = () => <ReadFileButton kind="exercise" />;
