import { refuse } from '#shared/domain/answer.ts';
import type { Handlers } from '#electron/ipc.ts';

type Channel = keyof typeof notYetAnswers;

/** Channels whose part is not in place: they refuse in the way their callers already know. */
const notYetAnswers = {
  backupState: () => ({
    places: [],
    mayChoose: false,
    managed: false,
    switched: null,
    isBehind: false,
    hasShrunk: false,
  }),
  chooseSecondPlace: () => refuse('cancelled'),
  forgetSecondPlace: () => refuse('notWritable'),
  backUp: () => refuse('notWritable'),
  listCopies: () => [],
  openCopy: () => refuse('cancelled'),
  tryCopy: () => refuse('unknownCopy'),
  restoreBeside: () => refuse('unknownCopy'),
  switchToBeside: () => refuse('nothingBeside'),
  forgetBeside: () => null,
  undoSwitch: () => refuse('nothingToUndo'),
  removeCopies: () => refuse('notWritable'),
  dispose: () => refuse('notWritten'),
} satisfies Partial<Handlers>;

export const notYet: Pick<Handlers, Channel> = notYetAnswers;
