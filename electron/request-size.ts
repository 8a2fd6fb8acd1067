/** A whole workspace as text is the largest request there is. */
const mostCharacters = 220_000_000;
const mostParts = 2_000_000;
const deepest = 32;

/** Whether a request is small and shallow enough to be looked at. Walks without recursion, so depth cannot break it. */
export const isWithinSize = (request: unknown): boolean => {
  let characters = 0;
  let parts = 0;
  const waiting: Array<readonly [value: unknown, depth: number]> = [[request, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    parts += 1;
    if (typeof value === 'string') characters += value.length;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
    if (parts > mostParts || characters > mostCharacters || depth > deepest) return false;
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) waiting.push([part, depth + 1]);
    }
  }
  return true;
};
