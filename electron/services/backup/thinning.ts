import { rm } from 'node:fs/promises';
import path from 'node:path';
import { toLetGo } from '#shared/exchange/retention.ts';
import { copiesIn, profileCopies } from './copies.ts';
import type { BackupDesk } from './desk.ts';
import type { KeptPlaces } from './kept-places.ts';
import { identitiesOf, secondFolder } from './second-place.ts';

/** Lets old copies go in both places, by the rule of retention. */
export const thinCopies = async (desk: BackupDesk, kept: KeptPlaces): Promise<void> => {
  const { results } = kept.current();
  await thin(desk, profileCopies(desk.profile), results.profile.good?.name);
  const second = secondFolder(desk, kept.current(), desk.session());
  if (second !== null && results.second.trouble === null) await thin(desk, second, results.second.good?.name);
};

/** @param good the last copy that was read back there; it says which workspace is ours */
const thin = async (desk: BackupDesk, folder: string, good: string | undefined): Promise<void> => {
  const session = desk.session();
  if (session === null || good === undefined) return;
  const found = await copiesIn(folder);
  const surplus = toLetGo(found.map(({ name, made }) => ({ name, made: made.toISOString() })))
    .map(({ name }) => name)
    .filter((name) => name !== good);
  if (surplus.length === 0) return;
  // A name alone is not enough: only a copy that opens with an identity of ours and is of this workspace may go.
  const whose = await desk.runTask('whoseBackups', {
    files: [good, ...surplus].map((name) => path.join(folder, name)),
    identities: identitiesOf(session),
  });
  const [ours, ...others] = whose.ok ? whose.value : [];
  if (ours === null || ours === undefined) return;
  for (const [index, name] of surplus.entries()) {
    if (others[index] === ours) await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
};
