import path from 'node:path';
import { codeOf, readWhole, writeNew, type Disk } from '#electron/services/journal/disk.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';

/** The workspace that lies beside the current one, ready to take its place. */
export const besideFolder = (profile: string): string => path.join(profile, 'beside');
/** The workspace that was here before the last switch. */
export const previousFolder = (profile: string): string => path.join(profile, 'previous');
/** Where the current one stands while the other comes in. */
const leavingFolder = (profile: string): string => path.join(profile, 'leaving');

/**
 * What a workspace is on the disk. Everything else in the profile belongs to this PC. The database is not among it: it is
 * emptied, and made anew from the journal.
 */
const isOfWorkspace = (name: string): boolean =>
  ['keys.json', 'keys.copy.json', 'remembered.bin', 'journal', 'snapshots', 'backup-key'].includes(name) ||
  /^unsaved-[0-9a-f]{16}\.sealed$/.test(name);

/**
 * How far a switch has come. It goes forward only from a phase that is on the disk, and every phase can be done again:
 * whatever moment the power goes, the next start finishes it.
 */
const stateSchema = z.strictObject({
  format: z.literal('samspill-switch'),
  version: z.literal(1),
  phase: z.enum(['leaving', 'coming', 'settling', 'emptying', 'done']),
  from: z.enum(['beside', 'previous']),
  at: z.iso.datetime(),
});
type State = z.infer<typeof stateSchema>;

export type SwitchFault = 'nothingThere' | 'notWritable';

/**
 * Puts the workspace in `from` in the place of the current one, which is kept in `previous/`. When it answers accepted,
 * the database still has to be emptied: {@link databaseIsEmpty} says that it is.
 */
export const switchWorkspace = async (
  profile: string,
  from: State['from'],
  at: Instant,
  disk: Disk,
): Promise<Answer<null, SwitchFault>> => {
  try {
    if (!(await isWorkspace(path.join(profile, from), disk))) return refuse('nothingThere');
    await writeState(profile, { format: 'samspill-switch', version: 1, phase: 'leaving', from, at }, disk);
  } catch (error) {
    return refuse('notWritable', codeOf(error));
  }
  try {
    await goForward(profile, disk);
    return accept(null);
  } catch (error) {
    // Nobody is to stand between two workspaces: back, or at the next start forward.
    await goBack(profile, disk).catch(() => undefined);
    return refuse('notWritable', codeOf(error));
  }
};

/**
 * Finishes at the start what a switch did not come to. Before keys, journal and window are opened.
 * @returns whether the database must be emptied before the window opens
 */
export const finishSwitch = async (profile: string, disk: Disk): Promise<boolean> => {
  const state = await readState(profile, disk);
  if (state === null) return bringBack(profile, disk);
  if (state.phase === 'done') return false;
  await goForward(profile, disk);
  return true;
};

/** The database has been emptied after a switch. */
export const databaseIsEmpty = async (profile: string, disk: Disk): Promise<void> => {
  const state = await readState(profile, disk);
  if (state?.phase === 'emptying') await writeState(profile, { ...state, phase: 'done' }, disk);
};

/** The last switch, while what was there before still lies here. */
export const lastSwitch = async (profile: string, disk: Disk): Promise<{ readonly at: Instant } | null> => {
  const state = await readState(profile, disk).catch(() => null);
  if (state === null || !(await isWorkspace(previousFolder(profile), disk).catch(() => false))) return null;
  return { at: state.at };
};

/** Whether a whole workspace lies in the folder. */
export const isWorkspace = async (folder: string, disk: Disk): Promise<boolean> =>
  (await disk.kind(path.join(folder, 'keys.json'))) === 'file' &&
  (await disk.kind(path.join(folder, 'journal'))) === 'folder';

/** Nobody knows how far a switch came, but the workspace stands where the current one waits: it comes back. */
const bringBack = async (profile: string, disk: Disk): Promise<boolean> => {
  const isStranded = (await isWorkspace(leavingFolder(profile), disk)) && !(await isWorkspace(profile, disk));
  if (isStranded) await moveIn(leavingFolder(profile), profile, disk);
  return isStranded;
};

const goForward = async (profile: string, disk: Disk): Promise<void> => {
  let state = await readState(profile, disk);
  while (state !== null && state.phase !== 'emptying' && state.phase !== 'done') {
    const phase = await take(profile, state, disk);
    state = { ...state, phase };
    await writeState(profile, state, disk);
  }
};

/** Does one phase, and answers the next. Each may have been done in part before. */
const take = async (
  profile: string,
  { phase, from }: State,
  disk: Disk,
): Promise<'coming' | 'settling' | 'emptying'> => {
  if (phase === 'leaving') {
    await moveOut(profile, leavingFolder(profile), disk);
    return 'coming';
  }
  if (phase === 'coming') {
    await moveIn(path.join(profile, from), profile, disk);
    return 'settling';
  }
  if ((await disk.kind(leavingFolder(profile))) !== null) {
    await disk.remove(previousFolder(profile));
    await disk.rename(leavingFolder(profile), previousFolder(profile));
  }
  await disk.remove(besideFolder(profile));
  await disk.syncFolder(profile);
  return 'emptying';
};

/** After a failure on the way, while the app lives: everything back where it was. */
const goBack = async (profile: string, disk: Disk): Promise<void> => {
  const state = await readState(profile, disk);
  if (state === null) return;
  if (state.phase === 'coming') await moveOut(profile, path.join(profile, state.from), disk);
  if (state.phase === 'leaving' || state.phase === 'coming') {
    await moveIn(leavingFolder(profile), profile, disk);
    await disk.remove(leavingFolder(profile));
    await disk.remove(stateFile(profile));
  }
};

// Keys leave first and come last: without them nothing is opened, and nothing written in a folder that is moving.
const moveOut = async (profile: string, to: string, disk: Disk): Promise<void> =>
  move(profile, to, await namesIn(profile, disk), disk);

const moveIn = async (from: string, profile: string, disk: Disk): Promise<void> =>
  move(from, profile, (await namesIn(from, disk)).toReversed(), disk);

const namesIn = async (folder: string, disk: Disk): Promise<readonly string[]> =>
  (await disk.list(folder)).filter(isOfWorkspace).toSorted((a, b) => rankOf(a) - rankOf(b));

const rankOf = (name: string): number => Number(!name.startsWith('keys.'));

const move = async (from: string, to: string, names: readonly string[], disk: Disk): Promise<void> => {
  await disk.makeFolder(to);
  for (const name of names) await disk.rename(path.join(from, name), path.join(to, name));
  await disk.syncFolder(to);
  await disk.syncFolder(path.dirname(to));
};

const stateFile = (profile: string): string => path.join(profile, 'switch.json');

/** Null: no switch; also where the file is not as it was written, since it is written whole or not at all. */
const readState = async (profile: string, disk: Disk): Promise<State | null> => {
  const file = stateFile(profile);
  if ((await disk.kind(file)) === null) return null;
  const text = new TextDecoder().decode(await readWhole(disk, file));
  const read = stateSchema.safeParse(parse(text));
  return read.success ? read.data : null;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const writeState = async (profile: string, state: State, disk: Disk): Promise<void> => {
  const beside = `${stateFile(profile)}.new`;
  await disk.remove(beside);
  await writeNew(disk, beside, new TextEncoder().encode(`${JSON.stringify(state)}\n`));
  await disk.rename(beside, stateFile(profile));
  await disk.syncFolder(profile);
};
