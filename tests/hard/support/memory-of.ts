import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { foundIn, type Needle } from './search.ts';

/** As much of a process as is read at a time. */
const atATime = 16 << 20;

/** Every string and object of the page that is still alive, as the debugger writes them down. */
export const heapOf = async (page: Page): Promise<Buffer> => {
  const debug = await page.context().newCDPSession(page);
  const parts: string[] = [];
  debug.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void parts.push(chunk));
  // What is only waiting to be swept is not alive.
  await debug.send('HeapProfiler.collectGarbage');
  await debug.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await debug.detach();
  return Buffer.from(parts.join(''), 'utf8');
};

/** What stands anywhere in the writable memory of the processes, freed or not: `needle in process`. */
export const searchMemory = (group: number, needles: readonly Needle[]): readonly string[] =>
  processesOf(group).flatMap(({ pid, kind }) =>
    inProcess(pid, needles).map(({ name }) => `${name} in ${kind}`),
  );

const processesOf = (group: number): readonly { readonly pid: number; readonly kind: string }[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && groupOf(pid) === group)
    .map((pid) => ({ pid, kind: /--type=([\w-]+)/.exec(read(pid, 'cmdline'))?.[1] ?? 'main' }));

const groupOf = (pid: number): number => Number(read(pid, 'stat').split(') ').at(-1)?.split(' ')[2] ?? 0);

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

const inProcess = (pid: number, needles: readonly Needle[]): readonly Needle[] => {
  const found = new Set<Needle>();
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.alloc(atATime + 256);
  try {
    for (const [start, end] of regionsOf(pid)) {
      for (let at = start; at < end; at += atATime) {
        const length = Math.min(atATime + 256, end - at);
        for (const needle of foundIn(buffer.subarray(0, readInto(memory, buffer, length, at)), needles))
          found.add(needle);
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found];
};

const readInto = (memory: number, buffer: Buffer, length: number, at: number): number => {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    // Reserved, and never used.
    return 0;
  }
};

const regionsOf = (pid: number): readonly (readonly [number, number])[] =>
  read(pid, 'maps')
    .split('\n')
    .flatMap((line) => {
      const match = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      return match === null ? [] : [[parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16)] as const];
    });
