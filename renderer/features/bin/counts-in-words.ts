import type { Text } from '#shared/text/text.ts';

/** «3 punkter, 1 person og 2 private notater». Tables this version does not know are counted together. */
export const countsInWords = (
  counts: readonly (readonly [table: string, count: number])[],
  { disposal }: Text,
): string => {
  const { and, nothing, other, ...tables } = disposal.counts;
  const words: Readonly<Record<string, (count: number) => string>> = tables;
  const known = counts.flatMap(([table, count]) => words[table]?.(count) ?? []);
  const unknown = counts.reduce((sum, [table, count]) => (table in words ? sum : sum + count), 0);
  const all = unknown === 0 ? known : [...known, other(unknown)];
  const last = all.at(-1);
  if (last === undefined) return nothing;
  return all.length === 1 ? last : `${all.slice(0, -1).join(', ')}${and}${last}`;
};
