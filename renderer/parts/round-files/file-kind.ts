import { isExerciseFile } from '#renderer/db/repositories/eval-files.ts';
import type { Route } from '#renderer/stores/route.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { EvalFile } from '#shared/exchange/eval-file.ts';
import type { FileKind } from './file-words.ts';

export const kindOfRound = (round: Pick<EvalRound, 'formKey'>): FileKind =>
  isExercise(round) ? 'exercise' : 'evaluation';

export const kindOfFile = (file: EvalFile): FileKind => (isExerciseFile(file) ? 'exercise' : 'evaluation');

/** Where one sees what the file is about, and where one sees it once it is opened. */
export const routesOf = (file: EvalFile): { readonly waiting: Route; readonly opened: Route } => {
  const { roundId: id } = file;
  if (isExerciseFile(file)) {
    const route = { room: 'rules', view: 'exercise', id } as const;
    return { waiting: route, opened: route };
  }
  return {
    waiting: { room: 'evaluation', view: 'round', id },
    opened: { room: 'evaluation', view: 'report', id },
  };
};
