import path from 'node:path';
import { accept, refuse } from '#shared/domain/answer.ts';
import { syncOf } from '#shared/exchange/synced-folder.ts';
import type { BackupAnswers, CopyPlace } from '#shared/ipc/backup.ts';
import type { BackupDesk } from './desk.ts';
import type { KeptPlaces } from './kept-places.ts';
import { makeCopies } from './making.ts';
import { nothingYet, sealFolder, type PlaceResult } from './place-file.ts';
import { mayLeave } from './second-place.ts';

/** Why no second place may be chosen now; null: one may. */
export const chooseRefusal = (desk: BackupDesk): 'needsSheet' | 'managed' | null => {
  if (desk.managedFolder !== null) return 'managed';
  return mayLeave(desk.session()) ? null : 'needsSheet';
};

/** Takes the folder as the second place, once a copy has been written there and read back. */
export const chooseSecond = async (
  desk: BackupDesk,
  kept: KeptPlaces,
  folder: string,
): Promise<BackupAnswers['chooseSecondPlace']> => {
  const session = desk.session();
  const refusal = chooseRefusal(desk);
  if (refusal !== null || session === null) return refuse(refusal ?? 'needsSheet');
  // A copy beside what it is a copy of is lost with it.
  if (isWithin(desk.profile, folder)) return refuse('notWritable');
  const { second: before, results } = kept.current();
  const second = sealFolder(session.backupIdentity, folder);
  await kept.change({ second, results: { ...results, second: nothingYet } });
  await makeCopies(desk, kept);
  const result = kept.current().results.second;
  if (result.good !== null) return accept(placeOf('second', folder, result, desk));
  await kept.change({ second: before, results: { ...kept.current().results, second: results.second } });
  return refuse('notWritable', result.trouble ?? undefined);
};

/** Sends no more copies to the second place. What lies there stays. */
export const forgetSecond = async (
  desk: BackupDesk,
  kept: KeptPlaces,
): Promise<BackupAnswers['forgetSecondPlace']> => {
  if (desk.managedFolder !== null) return refuse('managed');
  const { results } = kept.current();
  const isKept = await kept.change({ second: null, results: { ...results, second: nothingYet } });
  return isKept ? accept(null) : refuse('notWritable');
};

export const placeOf = (
  kind: CopyPlace['kind'],
  folder: string,
  { good, trouble }: PlaceResult,
  { env }: BackupDesk,
): CopyPlace => ({ kind, folder, lastGood: good?.at ?? null, trouble, sync: syncOf(folder, env) });

const isWithin = (profile: string, folder: string): boolean => {
  const way = path.relative(profile, folder);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};
