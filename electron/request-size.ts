import { mostRequest } from '#shared/size.ts';

const mostParts = 2_000_000;
const deepest = 32;

/** Whether a request is small and shallow enough to be looked at. Walks without recursion, so depth cannot break it. */
export const isWithinSize = (request: unknown): boolean => {
  let size = 0;
  let parts = 0;
  const waiting: Array<readonly [value: unknown, depth: number]> = [[request, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    parts += 1;
    if (typeof value === 'string') size += value.length;
    else if (value instanceof Uint8Array) size += value.length;
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
    else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) waiting.push([part, depth + 1]);
    }
    if (parts > mostParts || size > mostRequest || depth > deepest) return false;
  }
  return true;
};
