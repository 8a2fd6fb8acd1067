import type { Text } from '#shared/text/text.ts';

export type FileWords = Text['evalFiles'];

/** What a file is about: a half-year evaluation, or an exercise of Spilleregler. */
export type FileKind = 'evaluation' | 'exercise';

/** The words about a file of the kind: an exercise has some of its own, and shares the rest. */
export const fileWords = ({ evalFiles, exercises }: Text, kind: FileKind): FileWords => {
  if (kind === 'evaluation') return evalFiles;
  const { about, send, read } = exercises.files;
  return {
    ...evalFiles,
    about,
    send: {
      ...evalFiles.send,
      buttons: { ...evalFiles.send.buttons, ...send.buttons },
      about: { ...evalFiles.send.about, ...send.about },
      nobody: send.nobody,
      fileNames: { ...evalFiles.send.fileNames, ...send.fileNames },
      refusals: { ...evalFiles.send.refusals, unknownRecord: send.unknownRecord },
    },
    read: {
      ...evalFiles.read,
      opened: read.opened,
      toRound: read.toRound,
      groups: { ...evalFiles.read.groups, round: read.group },
      lines: { ...evalFiles.read.lines, ...read.lines },
      refusals: { ...evalFiles.read.refusals, ...read.refusals },
    },
  };
};
