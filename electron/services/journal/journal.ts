import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { JournalHead } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { codeOf, writeAll, writeNew, type Disk, type DiskFile } from './disk.ts';
import { readHighWater, writeHighWater } from './high-water.ts';
import { decodeRecord, encodeFileHeader, encodeRecord } from './record.ts';
import { follows, scanJournal, type Place } from './scan.ts';

/** One append-only file, open for this run. Its calls are carried out one after the other. */
export interface Journal {
  readonly keyId: string;
  readonly file: string;
  readonly head: () => JournalHead;
  /** `cut`: a torn tail was taken away when it was opened; `damaged`: unreadable after `head`, nothing can be appended. */
  readonly state: () => 'whole' | 'cut' | 'damaged';
  /** The highest sequence the file is known to have held, also in earlier runs. */
  readonly reached: () => number;
  /** Bytes up to the end of the last good record; a copy of so many is a whole journal. */
  readonly length: () => number;
  readonly append: (
    change: StoredChange,
  ) => Promise<Answer<{ readonly sequence: number }, 'notWritten' | 'doesNotFollow'>>;
  /**
   * Changes from `from` on, at most `most` and about 16 MB, but always one where there is one. After the head of a damaged
   * journal: those that can be read again, whether or not they follow.
   */
  readonly read: (from: number, most: number) => Promise<Answer<readonly StoredChange[], 'notReadable'>>;
  /** Writes down how far it has come, so that a file that is cut off later is found out. */
  readonly rest: () => Promise<void>;
  /** What is there now is all there is: what was lost before is not looked for again. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const journalFolder = (profile: string): string => path.join(profile, 'journal');

export const journalFile = (profile: string, keyId: string): string =>
  path.join(journalFolder(profile), `${keyId}.journal`);

/**
 * Opens the journal of the key, made anew where there is none. Reads it once, and takes a torn tail away. Throws where
 * the disk does not let it be read or made.
 */
export const openJournal = async (profile: string, keyId: string, disk: Disk): Promise<Journal> => {
  const held = await hold(journalFile(profile, keyId), keyId, disk);
  const inTurn = queue();
  return {
    keyId,
    file: held.name,
    head: () => held.head,
    state: () => held.state,
    reached: () => held.reached,
    length: () => held.length,
    append: (change) => inTurn(() => append(held, change)),
    read: (from, most) => inTurn(() => read(held, from, most)),
    rest: () => inTurn(() => mark(held, held.reached)),
    settle: () => inTurn(() => mark(held, held.head.sequence)),
    close: () =>
      inTurn(async () => {
        await mark(held, held.reached).catch(() => undefined);
        held.closed = true;
        await held.file.close().catch(() => undefined);
      }),
  };
};

/** What this run knows of the file. */
interface Held {
  readonly disk: Disk;
  readonly name: string;
  readonly state: 'whole' | 'cut' | 'damaged';
  /** Where the record of each sequence begins: the first one at 0. */
  readonly offsets: number[];
  /** The sequence of each id. */
  readonly ids: Map<string, number>;
  /** Of a damaged journal: the whole records after the head. */
  readonly beyond: readonly Place[];
  file: DiskFile;
  head: JournalHead;
  /** Bytes that are surely on the disk, and good. */
  length: number;
  reached: number;
  /** What stands in the mark beside the file. */
  marked: number;
  /** Something failed, and nobody knows what is on the disk after `length`. */
  unsure: boolean;
  /** Let go of: another file may lie there now, and nothing more is written. */
  closed: boolean;
}

const hold = async (name: string, keyId: string, disk: Disk): Promise<Held> => {
  if ((await disk.kind(name)) === null) await makeJournal(name, keyId, disk);
  const marked = await readHighWater(name, disk);
  const file = await disk.open(name, 'change');
  try {
    const { head, length, offsets, ids, end, header, beyond } = await scanJournal(file, keyId);
    if (end === 'torn') {
      await file.truncate(Math.min(length, (await file.state()).size));
      await file.sync();
    }
    if (!header && end !== 'damaged') {
      await writeAll(file, encodeFileHeader(keyId), 0);
      await file.sync();
    }
    return {
      disk,
      name,
      state: end === 'torn' ? 'cut' : end,
      offsets: [...offsets],
      ids: new Map(ids),
      beyond,
      file,
      head,
      length,
      reached: Math.max(marked, head.sequence),
      marked,
      unsure: false,
      closed: false,
    };
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
};

const append = async (
  held: Held,
  change: StoredChange,
): Promise<Answer<{ readonly sequence: number }, 'notWritten' | 'doesNotFollow'>> => {
  if (held.closed || held.state === 'damaged')
    return refuse('notWritten', held.closed ? 'closed' : held.state);
  try {
    if (held.unsure) await makeSure(held);
    const known = held.ids.get(change.id);
    if (known !== undefined) {
      const same = (await recordOf(held, known))?.chain === change.chain;
      return same ? accept({ sequence: known }) : refuse('doesNotFollow');
    }
    if (!follows(change, held.head)) return refuse('doesNotFollow');
    await write(held, change);
    return accept({ sequence: change.sequence });
  } catch (error) {
    held.unsure = true;
    await makeSure(held).catch(() => undefined);
    return refuse('notWritten', codeOf(error));
  }
};

const write = async (held: Held, change: StoredChange): Promise<void> => {
  const record = encodeRecord(change);
  await writeAll(held.file, record, held.length);
  await held.file.sync();
  const { size, links } = await held.file.state();
  if (links === 0 || size !== held.length + record.byteLength) throw new Error('the journal is gone');
  const { sequence, chain, digest } = change;
  held.offsets.push(held.length);
  held.ids.set(change.id, sequence);
  held.length += record.byteLength;
  held.head = { ...held.head, sequence, chain, digest };
  held.reached = Math.max(held.reached, sequence);
};

/** After a failure: opens the file anew, takes away what was never acknowledged, and looks at the last good record. */
const makeSure = async (held: Held): Promise<void> => {
  await held.file.close().catch(() => undefined);
  held.file = await held.disk.open(held.name, 'change');
  const { size } = await held.file.state();
  if (size < held.length) throw new Error('the journal is shorter than what was written');
  if (size > held.length) await held.file.truncate(held.length);
  await held.file.sync();
  const { sequence, chain } = held.head;
  if (sequence > 0 && (await recordOf(held, sequence))?.chain !== chain) {
    throw new Error('the journal is not what was written');
  }
  held.unsure = false;
};

const mostBytesRead = 16_000_000;

const read = async (
  held: Held,
  from: number,
  most: number,
): Promise<Answer<readonly StoredChange[], 'notReadable'>> => {
  if (held.closed) return refuse('notReadable', 'closed');
  const changes: StoredChange[] = [];
  let bytes = 0;
  try {
    for (const place of placesFrom(held, from).slice(0, most)) {
      bytes += place.length;
      if (changes.length > 0 && bytes > mostBytesRead) break;
      const change = await changeAt(held, place);
      if (change === null) return refuse('notReadable');
      changes.push(change);
    }
    return accept(changes);
  } catch (error) {
    return refuse('notReadable', codeOf(error));
  }
};

const placesFrom = (held: Held, from: number): readonly Place[] =>
  from > held.head.sequence
    ? held.beyond.filter((place) => place.sequence >= from)
    : held.offsets.slice(from - 1).map((_offset, at) => placeOf(held, from + at));

const recordOf = (held: Held, sequence: number): Promise<StoredChange | null> =>
  changeAt(held, placeOf(held, sequence));

/** The change as it stands on the disk; null when it is no longer what was written. */
const changeAt = async (held: Held, { sequence, offset, length }: Place): Promise<StoredChange | null> => {
  const bytes = new Uint8Array(length);
  const found = decodeRecord(bytes.subarray(0, await held.file.read(bytes, offset)));
  return found !== null && 'change' in found && found.change.sequence === sequence ? found.change : null;
};

const placeOf = ({ offsets, length }: Held, sequence: number): Place => {
  const offset = offsets[sequence - 1] ?? length;
  return { sequence, offset, length: (offsets[sequence] ?? length) - offset };
};

const mark = async (held: Held, sequence: number): Promise<void> => {
  held.reached = sequence;
  if (held.closed || held.marked === sequence) return;
  await writeHighWater(held.name, sequence, held.disk);
  held.marked = sequence;
};

/** Makes an empty journal; whole or not at all. */
const makeJournal = async (name: string, keyId: string, disk: Disk): Promise<void> => {
  const beside = `${name}.new`;
  await disk.makeFolder(path.dirname(name));
  await disk.remove(beside);
  await writeNew(disk, beside, encodeFileHeader(keyId));
  await disk.rename(beside, name);
  await disk.syncFolder(path.dirname(name));
};

/** Lets one act begin when the one before it is done, however it went. */
const queue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
};
