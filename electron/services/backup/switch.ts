import path from 'node:path';
import { codeOf, readWhole, writeNew, type Disk } from '#electron/services/journal/disk.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import { afterAll, isPrevious, previousName, previousNames, putAsideAt } from './previous.ts';

/** The workspace that lies beside the current one, ready to take its place. */
export const besideFolder = (profile: string): string => path.join(profile, 'beside');
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
  /** The folder that the one who comes lies in. */
  from: z.string().refine((name) => name === 'beside' || isPrevious(name)),
  at: z.iso.datetime(),
});
type State = z.infer<typeof stateSchema>;

export type SwitchFault = 'nothingThere' | 'notWritable';

/**
 * Puts the workspace beside, or the one that was put aside last, in the place of the current one, which is put aside.
 * Removes none of them. Refuses only when all is as before.
 * @returns `switched`: the database still has to be emptied, and {@link databaseIsEmpty} says that it is; `atStart`: it
 *   could go neither forward nor back now, and the next start finishes it
 */
export const switchWorkspace = async (
  profile: string,
  from: 'beside' | 'previous',
  at: Instant,
  disk: Disk,
): Promise<Answer<'switched' | 'atStart', SwitchFault>> => {
  try {
    // What the one before did not come to, so that nothing waits where this one puts things.
    await goForward(profile, disk);
    const coming = await comingFrom(profile, from, disk);
    if (coming === null) return refuse('nothingThere');
    const state = await firstState(profile, coming, at, disk);
    await writeState(profile, state, disk);
  } catch (error) {
    return notBegun(profile, error, disk);
  }
  try {
    await goForward(profile, disk);
    return accept('switched');
  } catch (error) {
    return backOrForward(profile, error, disk);
  }
};

/** The folder that the one who is asked for lies in; null: there is none. */
const comingFrom = async (
  profile: string,
  from: 'beside' | 'previous',
  disk: Disk,
): Promise<string | null> => {
  for (const name of from === 'beside' ? ['beside'] : await previousNames(profile, disk)) {
    if (await isWorkspace(path.join(profile, name), disk)) return name;
  }
  return null;
};

const firstState = async (profile: string, from: string, now: Instant, disk: Disk): Promise<State> => {
  const at = afterAll(now, await previousNames(profile, disk));
  return { format: 'samspill-switch', version: 1, phase: 'leaving', from, at };
};

/** What was to say that it begins was not written, or was written and told as not written. */
const notBegun = async (
  profile: string,
  error: unknown,
  disk: Disk,
): Promise<Answer<'atStart', SwitchFault>> => {
  const isBack = await goBack(profile, disk).then(
    () => true,
    () => false,
  );
  return isBack ? refuse('notWritable', codeOf(error)) : accept('atStart');
};

/** After a failure, while the app lives. Nobody is to stand between two workspaces, nor to be told what is not so. */
const backOrForward = async (
  profile: string,
  error: unknown,
  disk: Disk,
): Promise<Answer<'switched' | 'atStart', SwitchFault>> => {
  try {
    if (await goBack(profile, disk)) return refuse('notWritable', codeOf(error));
  } catch {
    return accept('atStart');
  }
  // The other one stands in the place: what is left is to tidy up, now or at the next start.
  await goForward(profile, disk).catch(() => undefined);
  return accept('switched');
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
  const before = await comingFrom(profile, 'previous', disk).catch(() => null);
  if (before === null) return null;
  const at = putAsideAt(before) ?? (await readState(profile, disk).catch(() => null))?.at;
  return at === undefined ? null : { at };
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
  { phase, from, at }: State,
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
  const leaving = leavingFolder(profile);
  // Where nothing was before, nothing is put aside.
  if ((await disk.list(leaving)).length > 0) await disk.rename(leaving, path.join(profile, previousName(at)));
  // Empty now, or a copy unpacked for nothing. One that another program holds is in nobody's way.
  for (const folder of [leaving, path.join(profile, from), besideFolder(profile)]) {
    await disk.remove(folder).catch(() => undefined);
  }
  await disk.syncFolder(profile);
  return 'emptying';
};

/**
 * After a failure on the way: everything back where it was, unless the other one stands there already.
 * @returns whether all is as before; throws where that could not be done
 */
const goBack = async (profile: string, disk: Disk): Promise<boolean> => {
  let state = await readState(profile, disk);
  if (state?.phase === 'coming') {
    await moveOut(profile, path.join(profile, state.from), disk);
    // From here on it is as if none of it had come: a start that goes on from this moves it all once more.
    state = { ...state, phase: 'leaving' };
    await writeState(profile, state, disk);
  }
  if (state?.phase === 'leaving') {
    await moveIn(leavingFolder(profile), profile, disk);
    await disk.remove(leavingFolder(profile));
    await disk.remove(stateFile(profile));
  }
  return state === null || state.phase === 'leaving';
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
