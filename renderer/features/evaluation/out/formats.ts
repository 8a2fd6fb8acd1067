import { documentsHere, type OutFormat } from '#renderer/parts/out/formats.ts';
import type { AppInfo } from '#shared/ipc.ts';

/** What can be taken out of a round. */
export const outParts = ['report', 'annex', 'data', 'package'] as const;
export type OutPart = (typeof outParts)[number];

/** The formats of the part that this machine can make, the best first. */
export const formatsOf = (part: OutPart, info: AppInfo | null): readonly OutFormat[] => {
  if (part === 'data') return ['json', 'csv'];
  return part === 'package' ? ['zip', 'folder'] : documentsHere(info);
};
