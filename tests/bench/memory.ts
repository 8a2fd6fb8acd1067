import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of a process and all under it, shared pages counted once (proportional set size). Linux only. */
export const memoryOf = (pid: number): number => {
  const parents = new Map(processes().map((id) => [id, parentOf(id)]));
  const isUnder = (id: number): boolean => {
    if (id === pid) return true;
    const parent = parents.get(id);
    return parent !== undefined && parent !== 0 && isUnder(parent);
  };
  return [...parents.keys()].filter(isUnder).reduce((sum, id) => sum + proportional(id), 0) / 1000;
};

const processes = (): readonly number[] => readdirSync('/proc').map(Number).filter(Number.isInteger);

const parentOf = (pid: number): number => {
  // The name in parentheses may hold spaces; the parent is the second word after it.
  const words = read(pid, 'stat').split(') ').at(-1)?.split(' ');
  return Number(words?.[1] ?? 0);
};

const proportional = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0);

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // Ended between the listing and the reading.
    return '';
  }
};
