import type { Mentions } from './query.ts';

/**
 * The texts of frozen minutes that mention what is asked about, one a line; empty when none does. The rest of the minutes
 * is not about it.
 */
export const frozenMentions = (snapshot: string, mentions: Mentions): string =>
  [...new Set(textsIn(parsed(snapshot)).filter(mentions))].join('\n');

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Minutes that cannot be read are searched as they stand. */
const parsed = (snapshot: string): unknown => {
  try {
    return JSON.parse(snapshot);
  } catch {
    return snapshot;
  }
};
